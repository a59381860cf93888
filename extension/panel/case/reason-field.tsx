import { useEffect, useId, useState } from "preact/hooks";
import { LONGEST_TYPED } from "../../../core/assessment/event.ts";
import { useDraft } from "../use-draft.ts";
import { usePanel } from "../use-panel.ts";

/** Words typed are kept when a person leaves the field, the panel closes or locks, or after a pause so long (milliseconds). */
const PAUSE = 1500;

/** The reason for an answer to a question of a case: kept as it is typed, at every pause. */
export function ReasonField(props: { of: string; question: string; reason: string }) {
  const { say } = usePanel();
  const id = useId();
  const [typed, setTyped] = useState(props.reason);
  const [kept, setKept] = useState(props.reason);
  // What came from elsewhere (undo, a second panel) replaces what stands, unless something is being typed.
  useEffect(() => {
    if (typed === kept) setTyped(props.reason);
    setKept(props.reason);
  }, [props.reason]);
  const happening = { type: "reason", question: props.question, reason: typed } as const;
  const { keep } = useDraft(props.of, typed === props.reason ? null : happening);
  useEffect(() => {
    if (typed === props.reason) return;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, props.reason]);
  return (
    <div class="field">
      <label for={id}>{say("reason")}</label>
      <textarea
        autocomplete="off"
        maxLength={LONGEST_TYPED}
        id={id}
        class="reason"
        rows={2}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={keep}
      />
    </div>
  );
}
