import { isPanelKey } from "../../core/words/panel-words.ts";
import { usePanel } from "./use-panel.ts";

/** What came of the last act, read out as it comes, and whether everything is saved. */
export function OutcomeLine() {
  const { session, shown, say } = usePanel();
  const { outcome } = shown;
  const supports = outcome?.facts.supports;
  // Of evidence the fact is a text of its own, "for Yes".
  const worded = typeof supports === "string" && isPanelKey(supports) ? { supports: say(supports) } : {};
  return (
    <div class={`status${outcome?.bad ? " status--problem" : ""}`}>
      <div role="status" aria-live="polite">
        {outcome === null ? null : <p class="status__text">{say(outcome.text, { ...outcome.facts, ...worded })}</p>}
      </div>
      {outcome === null ? null : (
        <div class="status__acts">
          <button type="button" class="button button--quiet" onClick={() => session.dismiss()}>
            {say("dismiss")}
          </button>
        </div>
      )}
    </div>
  );
}
