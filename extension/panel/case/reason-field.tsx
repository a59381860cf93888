import { useEffect, useId, useState } from "preact/hooks";
import { usePanel } from "../use-panel.ts";

/** Words typed are kept when a person leaves the field, or has paused for so long (milliseconds). */
const PAUSE = 1500;

/** The reason for an answer: kept as it is typed, at every pause. */
export function ReasonField(props: { reason: string; onReason: (reason: string) => void }) {
  const { say } = usePanel();
  const id = useId();
  const [typed, setTyped] = useState(props.reason);
  const [kept, setKept] = useState(props.reason);
  // What came from elsewhere (undo, a second panel) replaces what stands, unless something is being typed.
  useEffect(() => {
    if (typed === kept) setTyped(props.reason);
    setKept(props.reason);
  }, [props.reason]);
  const keep = () => {
    if (typed !== props.reason) props.onReason(typed);
  };
  useEffect(() => {
    if (typed === props.reason) return;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, props.reason]);
  return (
    <div class="field">
      <label for={id}>{say("reason")}</label>
      <textarea
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
