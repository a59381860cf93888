import type { StandardLine } from "../jobs/rate-result.ts";
import type { Rounding } from "../rating/band.ts";
import { changesInWords } from "../words/changes-in-words.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { dayInFigures } from "./day-in-figures.ts";
import { KeyQuestionBars } from "./key-question-bars.tsx";
import type { BandOnScale } from "./rating-scales.ts";

interface StandardDetailProps {
  readonly words: Words;
  readonly standard: StandardLine;
  readonly bands: readonly BandOnScale[];
  readonly subjects: Readonly<Record<string, string>>;
  readonly rounding: Rounding;
}

/** What stands behind a standard's rating: why not rated, its key questions, what would move it, what the panel decided. */
export function StandardDetail({ words, standard, bands, subjects, rounding }: StandardDetailProps) {
  const { notRated, keyQuestions, decision, indicative } = standard;
  const counted = keyQuestions.length > 0;
  const changes = changesInWords(words, standard.smallestChanges);
  return (
    <div class="ratings-grid__detail">
      {notRated !== null && <p>{words.views[notRated]}</p>}
      {notRated === null && !counted && <p>{words.views["why-judged"]}</p>}
      {indicative && <p>{words.views.indicative}.</p>}
      {decision !== null && <Decision words={words} standard={standard} decision={decision} />}
      {counted && <KeyQuestionBars {...{ words, standard, bands, subjects, rounding }} />}
      {counted && notRated === null && (
        <p>
          <span class="ratings-grid__label">{words.labels.smallestChange}:</span>{" "}
          {changes === "" ? words.views["nothing-moves"] : changes}
        </p>
      )}
    </div>
  );
}

interface DecisionProps {
  readonly words: Words;
  readonly standard: StandardLine;
  readonly decision: NonNullable<StandardLine["decision"]>;
}

function Decision({ words, standard, decision }: DecisionProps) {
  const { decided, reason, recordedBy, day } = decision;
  const by =
    recordedBy === "" ? [] : [fillIn(words, words.views["decision-by"], { by: recordedBy, day: dayInFigures(day) })];
  return (
    <div class="ratings-grid__decision">
      <p>{fillIn(words, words.views["why-panel"], { decided, computed: standard.computed })}</p>
      <p>
        <span class="ratings-grid__label">{words.labels.reason}:</span> {reason}
      </p>
      {by.map((text) => (
        <p key={text} class="ratings-grid__by">
          {text}
        </p>
      ))}
    </div>
  );
}
