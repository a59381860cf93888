import type { StandardLine } from "../jobs/rate-result.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import type { BandOnScale } from "./rating-scales.ts";
import type { WhyFact } from "./why.tsx";

/** Why a standard has its rating and score: what decided it, the panel where it did, and the rule. A standard that is not rated says why not. */
export function whyStandard(words: Words, bands: readonly BandOnScale[], standard: StandardLine): WhyFact[] {
  const { views } = words;
  if (standard.notRated !== null)
    return [
      { says: views[standard.notRated], source: null },
      { says: views["why-withheld"], source: { decision: "not-rated", about: null } },
    ];
  const rating = bands.find((band) => band.rating === standard.rating);
  const { decision, computed, score } = standard;
  const maximum = Math.max(...bands.map((band) => band.score));
  return [
    whatDecided(words, bands, standard),
    ...(decision === null
      ? []
      : [
          {
            says: fillIn(words, views["why-panel"], { decided: decision.decided, computed }),
            source: { decision: "panel-decisions", about: null },
          },
        ]),
    {
      says: fillIn(words, views["why-score"], { rating: standard.rating, score, maximum }),
      source: rating?.source ?? null,
    },
  ];
}

function whatDecided(words: Words, bands: readonly BandOnScale[], standard: StandardLine): WhyFact {
  const band = bands.find((one) => one.rating === standard.computed);
  const source = band?.source ?? null;
  if (standard.keyQuestions.length === 0) return { says: words.views["why-judged"], source };
  const keyQuestions = standard.keyQuestions.filter((one) => one.band === band?.id).map((one) => one.id);
  return { says: fillIn(words, words.views["why-lowest"], { band: band?.name ?? "", keyQuestions }), source };
}
