import type { KeyQuestionLine, PanelLine } from "../jobs/rate-result.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import type { BandOnScale } from "./rating-scales.ts";
import { percentsOfBand } from "./scale-positions.ts";
import type { WhyFact } from "./why.tsx";

/** Why a key question has its percent, its band and its margin: the counts, the rule and its source. */
export function whyKeyQuestion(
  words: Words,
  bands: readonly BandOnScale[],
  question: KeyQuestionLine,
  panel: PanelLine | null,
): WhyFact[] {
  const band = bands.find((one) => one.id === question.band);
  if (band === undefined) return [];
  const { views } = words;
  const { yes, applicable, notApplicable, percent } = question;
  const exact = `${Math.round((10_000 * yes) / applicable) / 100}`;
  const margin = panel?.margin ?? null;
  return [
    { says: fillIn(words, views["why-counts"], { yes, no: question.no, applicable }), source: null },
    ...(notApplicable > 0
      ? [{ says: fillIn(words, views["why-left-out"], { notApplicable }), source: band.source }]
      : []),
    {
      says: fillIn(words, views["why-percent"], { yes, applicable, exact, percent }),
      source: { decision: "rounding", about: null },
    },
    ...(question.roundingDecides
      ? [{ says: views["why-rounding-decides"], source: { decision: "rounding", about: null } }]
      : []),
    { says: bandInWords(words, bands, band), source: band.source },
    ...(margin !== null
      ? [
          {
            says: fillIn(words, views["why-margin"], { margin, applicable }),
            source: { decision: "sample-size", about: null },
          },
        ]
      : []),
  ];
}

/** A band's percents and the rating it makes, in a sentence. */
function bandInWords(words: Words, bands: readonly BandOnScale[], band: BandOnScale): string {
  const { from, to } = percentsOfBand(bands, band);
  const { views } = words;
  const sentence = to === 100 ? views["why-band-top"] : from === 0 ? views["why-band-bottom"] : views["why-band"];
  return fillIn(words, sentence, { band: band.name, from, to, next: to + 1, rating: band.rating });
}
