import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { Words } from "../../core/words/en.ts";
import type { Language } from "../../core/words/wording.ts";
import { loadWords } from "../pane/load-words.ts";
import { useKeptFocus } from "../pane/use-kept-focus.ts";
import { BookTabs } from "./book-tabs.tsx";
import { BookView } from "./book-view.tsx";
import { type ChosenLook, chooseLook, closeExample, exampleClosed } from "./chosen-look.ts";
import { CloseDialog } from "./close-dialog.tsx";
import { EXAMPLE_NAME, exampleBook } from "./example-book.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { Opening } from "./opening.tsx";
import { StartScreen } from "./start-screen.tsx";
import { type BookTab, Workbench } from "./tabs.ts";
import { TopBar } from "./top-bar.tsx";
import { useDrop } from "./use-drop.ts";
import { useKeys } from "./use-keys.ts";

/** The workbench: books in tabs, each with its sheets and its pane. */
export function WorkbenchApp(props: { look: ChosenLook; words: Words }) {
  const [{ look, words }, setSpoken] = useState(props);
  const bench = useMemo(() => new Workbench(props.look.language), [props.look.language]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [keysShown, setKeysShown] = useState(false);
  const [closing, setClosing] = useState<BookTab | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  // At once, not after the next frame: what comes before it would never be drawn.
  useLayoutEffect(() => bench.subscribe(() => redraw(undefined as never)), [bench]);
  const openExample = async () => {
    await bench.open(await exampleBook(), EXAMPLE_NAME, true);
  };
  // Once, on the first visit
  useEffect(() => {
    if (!exampleClosed()) openExample();
  }, [bench]);
  const openFiles = (files: Iterable<File>) => {
    bench.dismiss();
    for (const file of files) bench.open(async () => new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const speak = async (language: Language) => {
    const spoken = { look: { ...look, language }, words: await loadWords(language) };
    chooseLook(spoken.look);
    setSpoken(spoken);
    await bench.speak(language);
  };
  const show = (theme: ChosenLook["theme"]) => {
    chooseLook({ ...look, theme });
    setSpoken({ look: { ...look, theme }, words });
  };
  const close = (tab: BookTab) => {
    if (tab.session.state.unsaved) return setClosing(tab);
    if (tab.example) closeExample();
    bench.close(tab.id);
  };
  const pick = () => picker.current?.click();
  const dropping = useDrop(openFiles);
  useKeys(bench, { open: pick, keys: () => setKeysShown(true) });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (bench.unsaved) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [bench]);
  const { state, active } = bench;
  return (
    <div ref={root} class={`workbench${dropping ? " workbench--dropping" : ""}`}>
      <input
        ref={picker}
        hidden
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xltx,.xltm,.csv"
        onChange={({ currentTarget }) => {
          openFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <TopBar
        words={words}
        look={look}
        active={active}
        onOpen={pick}
        onSpeak={speak}
        onTheme={show}
        onKeys={() => setKeysShown(true)}
      />
      <BookTabs words={words} bench={bench} onClose={close} />
      <Opening words={words} state={state} bench={bench} />
      {active === null ? (
        <StartScreen words={words} look={look} bench={bench} onOpen={pick} onExample={openExample} />
      ) : (
        <BookView key={active.id} words={words} language={look.language} bench={bench} tab={active} />
      )}
      {dropping ? <p class="workbench__drop">{words.bench.dropHere}</p> : null}
      <KeysDialog words={words} open={keysShown} onClose={() => setKeysShown(false)} />
      <CloseDialog
        words={words}
        tab={closing}
        onDone={(discard) => {
          if (discard && closing !== null) {
            if (closing.example) closeExample();
            bench.close(closing.id);
          }
          setClosing(null);
        }}
      />
    </div>
  );
}
