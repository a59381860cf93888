import { usePane, worded } from "../use-session.ts";

/** What was written last, with a way to take it back, for as long as it can be; nothing where the place around the pane offers that. */
export function TakeBack() {
  const { session, state, words, say } = usePane();
  const { undo, outcome } = state;
  // While the outcome of an act stands above, its own Undo is there.
  if (undo === null || outcome !== null || session.surface.undoInPane !== true) return null;
  return (
    <p>
      <button type="button" class="link" onClick={() => session.undo()}>
        {say("takeBack")}
      </button>
      <span class="quiet"> {worded(words, undo)}</span>
    </p>
  );
}
