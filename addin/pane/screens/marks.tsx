import { usePane } from "../use-session.ts";

/** Marks on the cells themselves, where the place can put them: only when asked for, and gone when asked for. */
export function Marks() {
  const { session, state, say } = usePane();
  const { mark } = session.surface;
  const { programme = null, problems = [] } = state.overview ?? {};
  if (mark === undefined || programme === null) return null;
  const wrong = problems.length > 0;
  return (
    <div class="acts">
      {wrong ? (
        <button
          type="button"
          class="link"
          onClick={() => session.attempt({ key: "marking", facts: {} }, () => mark(true))}
        >
          {say("markCells")}
        </button>
      ) : null}
      <button
        type="button"
        class="link"
        onClick={() => session.attempt({ key: "marking", facts: {} }, () => mark(false))}
      >
        {say("unmarkCells")}
      </button>
    </div>
  );
}
