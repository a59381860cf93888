import { RatingsGrid } from "../../../../core/ui/ratings-grid.tsx";
import { ScoreScale } from "../../../../core/ui/score-scale.tsx";
import { Problems } from "../../problems.tsx";
import { usePane } from "../../use-session.ts";
import { JobHead } from "../job-head.tsx";
import { ToWrite } from "../to-write.tsx";
import { usePrepared } from "../use-prepared.ts";
import { Decision } from "./decision.tsx";
import { programmeScales } from "./programme-scales.ts";

/** The ratings as they stand: the total, every standard with its working, the panel's decisions, then the sheets. */
export function RatingsScreen() {
  const { session, state, words, language, say } = usePane();
  const prepared = usePrepared("rating", (settings) => session.desk.prepareRatings(settings));
  const { programme } = session;
  const result = prepared?.result ?? null;
  const rules = programme === null ? null : programmeScales(programme, language);
  return (
    <section class="job" aria-label={say("jobRate")}>
      <JobHead title={say("jobRate")} />
      {prepared === null ? null : (
        <>
          {result === null || rules === null ? null : (
            <>
              <ScoreScale
                words={words}
                overall={rules.overall}
                maximum={rules.maximum}
                result={result.overall}
                standards={result.standards.length}
                missing={result.standards.filter((one) => !one.rated)}
              />
              <RatingsGrid
                words={words}
                standards={result.standards}
                domains={rules.domains}
                bands={rules.bands}
                subjects={rules.subjects}
                rounding={state.chosen.rounding}
                below={(standard) => <Decision key={standard.id} standard={standard} />}
              />
            </>
          )}
          <h4>{say("whatIsWrong")}</h4>
          <Problems groups={prepared.problems} level={5}>
            <p class="quiet">{say("nothingWrongHere")}</p>
          </Problems>
          <ToWrite prepared={prepared} label={{ key: "did-rate", facts: {} }} />
        </>
      )}
    </section>
  );
}
