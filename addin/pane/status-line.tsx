import { useEffect, useState } from "preact/hooks";
import { problemInWords } from "../../core/words/problem-in-words.ts";
import { usePane, worded } from "./use-session.ts";

/** Work shorter than this is done before it needs a word (screens.md). */
const SHORT = 300;
/** Work is told aloud when it has lasted so long that a person wonders. */
const LONG = 2000;

/** Work that lasts so long may be held up by something. */
const HELD_UP = 6000;

/** What is being done, with Cancel, or what came of it, with Undo. Each is told in a live region of its own, so that the one never runs into
 * the other; what came of an act stays in its region while the workbook is looked at anew, so that it is read out once. */
export function StatusLine() {
  const { session, state, words, say } = usePane();
  const { busy, outcome } = state;
  const slow = useLasting(busy !== null, SHORT);
  const long = useLasting(busy !== null, LONG);
  const heldUp = useLasting(busy !== null, HELD_UP);
  const hint = session.surface.slowHint;
  const cancellable = busy !== null && busy.key !== "writing" && busy.key !== "checking";
  const problem = outcome?.problem ?? null;
  return (
    <div class={`status${problem === null ? "" : " status--problem"}`}>
      <div role="status" aria-live="polite">
        {outcome === null ? null : (
          <p class="status__text">{problem === null ? worded(words, outcome.label) : problemInWords(words, problem)}</p>
        )}
      </div>
      {slow && busy !== null ? (
        <p class="status__text">
          <progress class="status__progress" aria-label={worded(words, busy)} /> {worded(words, busy)}
          {heldUp && hint !== undefined ? <span class="quiet"> {say(hint)}</span> : null}
        </p>
      ) : null}
      <div role="status" class="visually-hidden status__aloud">
        {long && busy !== null ? worded(words, busy) : null}
        {heldUp && hint !== undefined ? ` ${say(hint)}` : null}
      </div>
      <div class="status__acts">
        {slow && cancellable ? (
          <button type="button" class="button" onClick={() => session.cancel()}>
            {say("cancel")}
          </button>
        ) : null}
        {outcome !== null ? (
          <>
            {problem === null && state.undo !== null && outcome.label.key.startsWith("did-") ? (
              <button type="button" class="button" onClick={() => session.undo()}>
                {say("undo")}
              </button>
            ) : null}
            {problem === null && state.unsaved && outcome.label.key.startsWith("did-") ? (
              <button type="button" class="button" onClick={() => session.save()}>
                {say("save")}
              </button>
            ) : null}
            {outcome.again === undefined ? null : (
              <button type="button" class="button" onClick={outcome.again}>
                {say("again")}
              </button>
            )}
            <button type="button" class="button button--quiet" onClick={() => session.dismiss()}>
              {say("dismiss")}
            </button>
          </>
        ) : null}
      </div>
    </div>
  );
}

/** True once something has lasted a while, in milliseconds. */
function useLasting(busy: boolean, duration: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!busy) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), duration);
    return () => clearTimeout(timer);
  }, [busy, duration]);
  return lasting;
}
