import type { SampleView } from "../../desk.ts";
import { usePane } from "../../use-session.ts";

/** Cases shown at once; a list longer than this is read on its sheet. */
const AT_ONCE = 50;

/** Cases that are not drawn, and why: possible exclusions, which count in the shares, and ineligible ones, which do not. */
export function LeftOut({ plan }: { plan: SampleView }) {
  const { words, say } = usePane();
  const { excluded } = plan;
  if (excluded.length === 0) return null;
  const possible = excluded.filter((one) => one.kind === "possible").length;
  return (
    <details>
      <summary>{say("leftOut", { possible, ineligible: excluded.length - possible })}</summary>
      <ul class="cases">
        {excluded.slice(0, AT_ONCE).map((one) => (
          <li key={one.caseId}>
            <strong>{one.caseId}</strong> {words.standings[one.kind]}: {one.reason}
          </li>
        ))}
      </ul>
      {excluded.length > AT_ONCE ? <p class="quiet">{say("andMore", { more: excluded.length - AT_ONCE })}</p> : null}
    </details>
  );
}
