import { useId, useState } from "preact/hooks";
import type { Alert } from "../../../core/assessment/event.ts";
import { usePanel } from "../use-panel.ts";

const QUESTIONS = [
  ["whatMightHappen", "whatMightHappen"],
  ["howSerious", "howSerious"],
  ["howSoon", "howSoon"],
  ["done", "alertDone"],
] as const;

const EMPTY: Alert = { whatMightHappen: "", howSerious: "", howSoon: "", done: "" };

/** A concern that needs action now: the three questions, and what was done. Source: 000 §6.7. */
export function Alerts({ alerts }: { alerts: readonly Alert[] }) {
  const { session, say } = usePanel();
  const id = useId();
  const [typed, setTyped] = useState(EMPTY);
  const ready = QUESTIONS.every(([field]) => typed[field].trim() !== "");
  const keep = async (event: Event) => {
    event.preventDefault();
    if (ready && (await session.record({ type: "alert", alert: typed }))) setTyped(EMPTY);
  };
  return (
    <details>
      <summary>
        {say("alerts")} {alerts.length > 0 ? `(${alerts.length})` : ""}
      </summary>
      <form class="fields" onSubmit={keep}>
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
