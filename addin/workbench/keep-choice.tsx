import type { Words } from "../../core/words/en.ts";
import { forgetBooks, keepBook } from "./kept-work.ts";
import { savedName } from "./save-file.ts";
import type { BookTab, Workbench } from "./tabs.ts";

/** Keeps a book on this machine while the box is ticked; nothing is kept unless it is. */
export function KeepChoice({ words, bench, tab }: { words: Words; bench: Workbench; tab: BookTab }) {
  const { name, desk } = tab.book;
  const choose = async (wanted: boolean) => {
    bench.keep(name, wanted);
    if (!wanted) return forgetBooks([savedName(name)]);
    const file = await desk.file();
    const bytes = file instanceof Uint8Array ? file : null;
    const kept = bytes !== null && (await keepBook({ name: savedName(name), at: new Date().toISOString(), bytes }));
    if (!kept) bench.keep(name, false);
  };
  return (
    <section class="keep">
      <label>
        <input
          type="checkbox"
          checked={bench.state.kept.has(name)}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />{" "}
        {words.bench.keep}
      </label>
      <p class="quiet">{words.bench.keepNote}</p>
    </section>
  );
}
