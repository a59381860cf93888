import type { Words } from "../../core/words/en.ts";
import type { BookTab, Workbench } from "./tabs.ts";

/** Keeps a book on this machine while the box is ticked; nothing is kept unless it is. */
export function KeepChoice({ words, bench, tab }: { words: Words; bench: Workbench; tab: BookTab }) {
  return (
    <section class="keep">
      <label class="keep__choice">
        <input
          type="checkbox"
          checked={bench.keeps(tab)}
          onChange={({ currentTarget }) => bench.keep(tab, currentTarget.checked)}
        />{" "}
        {words.bench.keep}
      </label>
      <p class="quiet">{words.bench.keepNote}</p>
    </section>
  );
}
