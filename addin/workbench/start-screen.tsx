import { useEffect, useId, useState } from "preact/hooks";
import { PROGRAMME_NAMES } from "../../core/programmes/programme-names.ts";
import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import type { ChosenLook } from "./chosen-look.ts";
import { forgetBooks, type KeptEntry, keptBooks } from "./kept-work.ts";
import { INSIDE_EXTENSION } from "./place.ts";
import type { Workbench } from "./tabs.ts";

/** What there is to do before a book is open: open one, try the example, start from a template, or go on with kept work. */
export function StartScreen(props: {
  words: Words;
  look: ChosenLook;
  bench: Workbench;
  onOpen: () => void;
  onExample: () => void;
}) {
  const { words, bench, look } = props;
  return (
    <main class="start">
      <h2>{words.bench.startTitle}</h2>
      <p>{words.bench.startNote}</p>
      <div class="start__acts">
        <button type="button" class="button button--main" onClick={props.onOpen}>
          {words.bench.openFile}
        </button>
        <button type="button" class="button" onClick={props.onExample}>
          {words.bench.openExample}
        </button>
      </div>
      <NewBook words={words} look={look} bench={bench} />
      {INSIDE_EXTENSION ? null : <Kept words={words} look={look} bench={bench} />}
      <p class="quiet">{words.bench.nothingLeaves}</p>
    </main>
  );
}

function NewBook({ words, look, bench }: { words: Words; look: ChosenLook; bench: Workbench }) {
  const id = useId();
  const [programme, setProgramme] = useState<keyof typeof PROGRAMME_NAMES>("youth-2021");
  const start = async () => {
    const tab = await bench.open(null, `${programme}.xlsx`);
    if (tab === null) return;
    await tab.session.choose({ programme });
    const { settings, desk } = tab.session;
    if (settings === null) return;
    const label = { key: "did-template", facts: {} };
    await tab.session.change(label, async () => desk.write((await desk.prepareTemplate(settings, null)).ticket, label));
    tab.session.look(tab.session.state.overview?.sheets[0]?.name ?? null);
  };
  return (
    <section aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{words.bench.newTitle}</h3>
      <p class="quiet">{words.bench.newNote}</p>
      <div class="field__row">
        <div class="field">
          <label for={id}>{words.pane.programme}</label>
          <select
            id={id}
            value={programme}
            onChange={({ currentTarget }) => setProgramme(currentTarget.value as typeof programme)}
          >
            {Object.entries(PROGRAMME_NAMES).map(([one, name]) => (
              <option key={one} value={one}>
                {name[look.language]}
              </option>
            ))}
          </select>
        </div>
        <button type="button" class="button" onClick={start}>
          {words.bench.newStart}
        </button>
      </div>
    </section>
  );
}

function Kept({ words, look, bench }: { words: Words; look: ChosenLook; bench: Workbench }) {
  const [books, setBooks] = useState<readonly KeptEntry[]>([]);
  useEffect(() => {
    keptBooks().then(setBooks);
  }, []);
  if (books.length === 0) return null;
  const when = new Intl.DateTimeFormat(look.language === "cy" ? "cy-GB" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const open = async (book: KeptEntry) => {
    const tab = await bench.open(book.bytes, book.name);
    if (tab !== null) bench.goOnKeeping(tab, book.key);
  };
  const forget = async (keys: readonly string[]) => {
    await forgetBooks(keys);
    setBooks(await keptBooks());
  };
  return (
    <section aria-labelledby="kept">
      <h3 id="kept">{words.bench.keptTitle}</h3>
      <ul class="cases">
        {books.map((book) => (
          <li key={book.key} class="field__row">
            <button type="button" class="button" onClick={() => open(book)}>
              {book.name}
            </button>
            <span class="quiet">{when.format(new Date(book.at))}</span>
            <button
              type="button"
              class="link"
              aria-label={fillIn(words, words.bench.forgetBook, { name: book.name })}
              onClick={() => forget([book.key])}
            >
              {words.bench.forget}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => forget(books.map((book) => book.key))}>
        {words.bench.forgetAll}
      </button>
    </section>
  );
}
