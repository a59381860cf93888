import { useId, useState } from "preact/hooks";
import { type Alert, LONGEST_TYPED } from "../../../core/assessment/event.ts";
import { asNote, useDraft } from "../use-draft.ts";
import { usePanel } from "../use-panel.ts";

const QUESTIONS = [
  ["whatMightHappen", "whatMightHappen"],
  ["howSerious", "howSerious"],
  ["howSoon", "howSoon"],
  ["done", "alertDone"],
] as const;

const EMPTY: Alert = { whatMightHappen: "", howSerious: "", howSoon: "", done: "" };

/** A concern that needs action now: the three questions, and what was done. Source: 000 §6.7. */
export function Alerts({ of, alerts }: { of: string; alerts: readonly Alert[] }) {
  const { say } = usePanel();
  const id = useId();
  const [typed, setTyped] = useState(EMPTY);
  const ready = QUESTIONS.every(([field]) => typed[field].trim() !== "");
  // A part of an alert is none, but its words are kept: as a note.
  const note = asNote(
    QUESTIONS.map(([field]) => typed[field].trim())
      .filter(Boolean)
      .join("\n"),
  );
  const { record } = useDraft(of, note, () => setTyped((now) => (now === typed ? EMPTY : now)));
  const submit = (event: Event) => {
    event.preventDefault();
    if (ready) record({ type: "alert", alert: typed });
  };
  return (
    <details>
      <summary>
        {say("alerts")} {alerts.length > 0 ? `(${alerts.length})` : ""}
      </summary>
      <form class="fields" onSubmit={submit}>
        <p class="quiet">{say("alertsNote")}</p>
        {alerts.map((alert) => (
          <dl key={JSON.stringify(alert)} class="facts note">
            {QUESTIONS.map(([field, label]) => (
              <div key={field}>
                <dt>{say(label)}</dt>
                <dd dir="auto">{alert[field]}</dd>
              </div>
            ))}
          </dl>
        ))}
        {QUESTIONS.map(([field, label]) => (
          <div class="field" key={field}>
            <label for={`${id}${field}`}>{say(label)}</label>
            <textarea
              autocomplete="off"
              maxLength={LONGEST_TYPED}
              id={`${id}${field}`}
              value={typed[field]}
              onInput={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
            />
          </div>
        ))}
        <div class="acts">
          <button type="submit" class="button" disabled={!ready}>
            {say("addAlert")}
          </button>
        </div>
      </form>
    </details>
  );
}
