import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import { problemInWords } from "../../core/words/problem-in-words.ts";
import type { Workbench, WorkbenchState } from "./tabs.ts";

/** How far the reading of a file is, with Cancel; that it is open; or why files could not be opened. */
export function Opening({ words, state, bench }: { words: Words; state: WorkbenchState; bench: Workbench }) {
  const { opening, opened, refused } = state;
  return (
    <div role="status" class="opening-region">
      {opening === null ? null : (
        <div class="opening">
          <label>
            {fillIn(words, words.bench.opening, { name: opening.name })} <progress max={1} value={opening.part} />
          </label>
          <button type="button" class="button" onClick={() => bench.stopOpening()}>
            {words.pane.cancel}
          </button>
        </div>
      )}
      {opened === null ? null : <p class="visually-hidden">{fillIn(words, words.bench.opened, { name: opened })}</p>}
      {refused.length === 0 ? null : (
        <div class="opening opening--refused">
          {refused.map((problem) => (
            <p key={problem}>
              {problemInWords(words, problem)} {words.bench.nothingChanged}
            </p>
          ))}
          <button type="button" class="button" onClick={() => bench.dismiss()}>
            {words.pane.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
