import { useEffect, useState } from "preact/hooks";
import type { TablesResult } from "../../../core/jobs/tables.ts";
import type { Prepared } from "../desk.ts";
import { Problems } from "../problems.tsx";
import { usePane } from "../use-session.ts";
import { JobHead } from "./job-head.tsx";
import { ToWrite } from "./to-write.tsx";

/** Count the assessments into key-question tables: the counts first, then the sheets. */
export function TablesScreen() {
  const { session, state, words, say } = usePane();
  const [prepared, setPrepared] = useState<Prepared<TablesResult> | null>(null);
  const { settings } = session;
  const { version } = state;
  // Counted anew when the workbook changes
  useEffect(() => {
    if (settings === null) return;
    session.ask({ key: "counting", facts: {} }, async () => {
      const counted = await session.desk.prepareTables(settings);
      return () => setPrepared(counted);
    });
  }, [session, version]);
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
