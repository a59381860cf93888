import type { KeyQuestionLine, PanelLine } from "../jobs/rate-result.ts";
import type { Rounding } from "../rating/band.ts";
import type { Flag } from "../rating/flag.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { flagsInWords } from "../words/flag-in-words.ts";
import type { BandOnScale } from "./rating-scales.ts";
import { landingOf } from "./scale-positions.ts";

interface FlagDetailProps {
  readonly words: Words;
  /** Flags of this key question, at least one. */
  readonly flags: readonly Flag[];
  readonly question: KeyQuestionLine;
  readonly panel: PanelLine | null;
  readonly bands: readonly BandOnScale[];
  readonly rounding: Rounding;
}

/** What the panel needs beside a flag: the sentence, the distances, what one judgement would do, the sub-sample and the margin. Source: 000 §7.2. */
export function FlagDetail({ words, flags, question, panel, bands, rounding }: FlagDetailProps) {
  const { views } = words;
  const { applicable, notApplicable } = question;
  const margin = panel?.margin ?? null;
  const facts: readonly (readonly [string, string])[] = [
    [views["from-edges"], distances(words, panel)],
    [views["one-judgement"], oneJudgement(words, question, bands, rounding)],
    [views["sub-sample"], fillIn(words, views["cases-applicable"], { applicable, notApplicable })],
    [words.labels.margin, margin === null ? "" : fillIn(words, views["margin-points"], { margin })],
  ];
  return (
    <div class="key-question-bars__detail">
      <p class="key-question-bars__sentence">{flagsInWords(words, flags, question)}</p>
      <dl class="key-question-bars__panel">
        {facts
          .filter(([, says]) => says !== "")
          .map(([name, says]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

function distances(words: Words, panel: PanelLine | null): string {
  const { aboveBottom, belowTop } = panel ?? { aboveBottom: null, belowTop: null };
  const say = (text: string, points: number | null) => (points === null ? [] : [fillIn(words, text, { points })]);
  return [...say(words.views["above-bottom"], aboveBottom), ...say(words.views["below-top"], belowTop)].join(", ");
}

function oneJudgement(
  words: Words,
  { yes, applicable }: KeyQuestionLine,
  bands: readonly BandOnScale[],
  rounding: Rounding,
): string {
  const say = (text: string, changed: number) => {
    const landing = landingOf(bands, changed, applicable, rounding);
    return landing === null ? [] : [fillIn(words, text, { percent: landing.percent, band: landing.band.name })];
  };
  return [...say(words.views["one-more"], yes + 1), ...say(words.views["one-fewer"], yes - 1)].join(" ");
}
