import { progressOf } from "../../../core/assessment/progress.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";

/** Say that a case is done, with what is still open in it. */
export function FinishCase({ view }: { view: JudgedCaseView }) {
  const { session, say } = usePanel();
  const { one, questions } = view;
  const { answered, unanswered } = progressOf(questions, one);
  const isOpen = unanswered.length > 0 && one.excluded === null;
  return (
    <div class="finish">
      <div role="status">
        {isOpen && (one.done || answered > 0) ? (
          <p class={one.done ? "note" : "quiet"}>
            {say(one.done ? "doneOpen" : "unansweredLeft", { count: unanswered.length, questions: unanswered })}
          </p>
        ) : null}
      </div>
      <button
        type="button"
        class={!one.done && unanswered.length === 0 ? "button button--main" : "button"}
        onClick={() => session.record({ type: "done", done: !one.done })}
      >
        {say(one.done ? "reopen" : "markDone")}
      </button>
    </div>
  );
}
