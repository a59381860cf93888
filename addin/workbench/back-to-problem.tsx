import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";

/** From the cell that a problem led to, back to the problem in the pane. */
export function BackToProblem({ words, place, onBack }: { words: Words; place: string; onBack: () => void }) {
  const back = () => {
    onBack();
    requestAnimationFrame(() => {
      const places = document.querySelectorAll<HTMLElement>(".book__pane [data-problem-place]");
      const problem = [...places].find((one) => one.dataset.problemPlace === place);
      (problem ?? document.querySelector<HTMLElement>(".book__pane"))?.focus();
    });
  };
  return (
    <button type="button" class="button back-to-problem" onClick={back}>
      {fillIn(words, words.bench.backToProblem, { place })}
    </button>
  );
}
