import type { ImportResult } from "../../../../core/jobs/import.ts";
import type { ReadingChange } from "../../../../core/jobs/merge-reading.ts";
import { fillIn } from "../../../../core/words/fill-in.ts";
import { usePane } from "../../use-session.ts";

/** Readings shown at once; all of them are on the sheets once they are written. */
const AT_ONCE = 200;

/** What each reading of the files would change. */
export function Readings({ result }: { result: ImportResult }) {
  const { words, say } = usePane();
  const { labels, terminal } = words;
  const { readings } = result;
  const count = (change: ReadingChange) => readings.filter((one) => one.change === change).length;
  const facts = { new: count("new"), changed: count("changed"), unchanged: count("unchanged"), older: count("older") };
  return (
    <section aria-labelledby="readings">
      <h4 id="readings">{say("readings")}</h4>
      <p>{result.unchanged ? terminal.nothingNew : fillIn(words, terminal.importLine, facts)}</p>
      {readings.length === 0 ? null : (
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{labels.ourReference}</th>
              <th scope="col">{labels.inspector}</th>
              <th scope="col">{terminal.change}</th>
            </tr>
          </thead>
          <tbody>
            {readings.slice(0, AT_ONCE).map((one) => (
              <tr key={`${one.reference} ${one.inspector}`}>
                <th scope="row">{one.reference}</th>
                <td>
                  {one.inspector}
                  {one.reading === "second" ? <span class="quiet"> ({labels.secondReading.toLowerCase()})</span> : null}
                </td>
                <td>{terminal[`change-${one.change}`]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {readings.length > AT_ONCE ? <p class="quiet">{say("andMore", { more: readings.length - AT_ONCE })}</p> : null}
    </section>
  );
}
