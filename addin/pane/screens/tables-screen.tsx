import { Problems } from "../problems.tsx";
import { usePane } from "../use-session.ts";
import { JobHead } from "./job-head.tsx";
import { ToWrite } from "./to-write.tsx";
import { usePrepared } from "./use-prepared.ts";

/** Count the assessments into key-question tables: the counts first, then the sheets. */
export function TablesScreen() {
  const { session, words, say } = usePane();
  const prepared = usePrepared("counting", (settings) => session.desk.prepareTables(settings));
  const { labels, answers } = words;
  return (
    <section class="job" aria-label={say("jobTables")}>
      <JobHead title={say("jobTables")} />
      {prepared === null ? null : (
        <>
          <Problems groups={prepared.problems} level={4}>
            <p class="quiet">{say("nothingWrongHere")}</p>
          </Problems>
          {prepared.result === null ? null : (
            <div class="wide">
              <table class="figures">
                <thead>
                  <tr>
                    <th scope="col">{labels.keyQuestion}</th>
                    <th scope="col">{labels.yes}</th>
                    <th scope="col">{labels.no}</th>
                    <th scope="col">{answers["not-applicable"]}</th>
                  </tr>
                </thead>
                <tbody>
                  {prepared.result.tallies.map((one) => (
                    <tr key={one.keyQuestion}>
                      <th scope="row">{one.keyQuestion}</th>
                      <td>{one.yes}</td>
                      <td>{one.no}</td>
                      <td>{one.notApplicable}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <ToWrite prepared={prepared} label={{ key: "did-tables", facts: {} }} done={() => session.finish()} />
        </>
      )}
    </section>
  );
}
