import type { PackResult } from "../../../../core/jobs/pack.ts";
import { usePane } from "../../use-session.ts";

/** How many cases each inspector has, and what of it the workbook does not have yet. */
export function Allotment({ ticket, result }: { ticket: number; result: PackResult }) {
  const { session, words, say } = usePane();
  const { allotted, referenced } = result;
  const label = { key: "did-pack", facts: {} };
  const write = () => session.change(label, () => session.desk.write(ticket, label));
  return (
    <section aria-labelledby="allotment">
      <h4 id="allotment">{say("allotment")}</h4>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.labels.inspector}</th>
            <th scope="col">{words.terminal.cases}</th>
            <th scope="col">{words.terminal.secondReadings}</th>
          </tr>
        </thead>
        <tbody>
          {result.inspectors.map((one) => (
            <tr key={one.inspector}>
              <th scope="row">{one.inspector}</th>
              <td>{one.cases}</td>
              <td>{one.second}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {allotted + referenced === 0 ? null : (
        <>
          <p>{say("allotmentLine", { allotted, referenced })}</p>
          <button type="button" class="button button--main" onClick={write}>
            {say("write")}
          </button>
          <p class="quiet">{say("packsAfter")}</p>
        </>
      )}
    </section>
  );
}
