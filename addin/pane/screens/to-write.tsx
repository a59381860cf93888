import type { Label, Prepared } from "../desk.ts";
import { usePane } from "../use-session.ts";

/** What a job would write, before it is written, and the button that writes it. */
export function ToWrite(props: { prepared: Prepared<unknown>; label: Label; done?: () => void }) {
  const { session, say } = usePane();
  const { prepared } = props;
  if (prepared.sheets.length === 0) return null;
  const write = async () => {
    const written = await session.change(props.label, () => session.desk.write(prepared.ticket, props.label));
    if (written) props.done?.();
  };
  return (
    <div class="to-write">
      <p>{say("willWrite", { sheets: prepared.sheets.length })}</p>
      <ul>
        {prepared.sheets.map((sheet) => (
          <li key={sheet.name}>
            {sheet.name} <span class="quiet">{say(sheet.replaces ? "replacesOurs" : "isAdded")}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button button--main" onClick={write}>
        {say("write")}
      </button>
    </div>
  );
}
