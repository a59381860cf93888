import type { RateResult } from "../../core/jobs/rate-result.ts";
import { KeyQuestionBars } from "../../core/ui/key-question-bars.tsx";
import { RatingBadge } from "../../core/ui/rating-badge.tsx";
import { bandsOnScale, domainsOnGrid, overallOnScale } from "../../core/ui/rating-scales.ts";
import { RatingsGrid } from "../../core/ui/ratings-grid.tsx";
import { ScoreScale } from "../../core/ui/score-scale.tsx";
import { Why } from "../../core/ui/why.tsx";
import type { Words } from "../../core/words/en.ts";
import type { Language } from "../../core/words/wording.ts";
import { programme } from "../fakes/inspection.ts";
import type { Example } from "./example.ts";
import { probationLongNames, subjectsOf, youthRated, youthWithheld } from "./inspections.ts";

const RATINGS = ["inadequate", "requires-improvement", "good", "outstanding"] as const;

function grid(words: Words, language: Language, id: string, result: RateResult) {
  const { framework, ratings } = programme(id);
  return (
    <RatingsGrid
      words={words}
      domains={domainsOnGrid(framework, language)}
      standards={result.standards}
      bands={bandsOnScale(ratings, language)}
      subjects={subjectsOf(id, language)}
    />
  );
}

function scale(words: Words, id: string, overall: RateResult["overall"], missing: RateResult["standards"] = []) {
  const { ratings } = programme(id);
  const standards = id === "youth-2021" ? 12 : 10;
  return (
    <ScoreScale
      words={words}
      overall={overallOnScale(ratings)}
      result={overall}
      maximum={3 * standards}
      standards={standards}
      missing={missing}
    />
  );
}

function bars(words: Words, language: Language, result: RateResult, id: string) {
  return result.standards
    .filter((standard) => standard.id === id)
    .map((standard) => (
      <KeyQuestionBars
        key={id}
        words={words}
        standard={standard}
        bands={bandsOnScale(programme("youth-2021").ratings, language)}
        subjects={subjectsOf("youth-2021", language)}
      />
    ));
}

export const RATING_EXAMPLES: readonly Example[] = [
  {
    id: "why",
    render: (words) => (
      <Why
        words={words}
        label="61%"
        facts={[
          { says: "14 + 9 = 23", source: null },
          { says: "14 / 23 = 61%", source: { document: "000", section: "7.1" } },
          { says: "60.9 = 61", source: { decision: "rounding", about: null } },
        ]}
      />
    ),
  },
  ...RATINGS.map((rating, score) => ({
    id: `rating-badge-${rating}`,
    render: (words: Words) => <RatingBadge words={words} rating={rating} score={score} maximum={3} />,
  })),
  {
    id: "rating-badge-not-rated",
    render: (words) => <RatingBadge words={words} rating="not-rated" score={null} maximum={3} />,
  },
  {
    id: "key-question-bars-flags",
    render: (words, language) => bars(words, language, youthRated(language), "2.1"),
  },
  {
    id: "key-question-bars-none-applicable",
    render: (words, language) => bars(words, language, youthRated(language), "3.2"),
  },
  {
    id: "key-question-bars-small",
    render: (words, language) => bars(words, language, youthRated(language), "3.1"),
  },
  { id: "ratings-grid", render: (words, language) => grid(words, language, "youth-2021", youthRated(language)) },
  {
    id: "ratings-grid-withheld",
    render: (words, language) => grid(words, language, "youth-2021", youthWithheld(language)),
  },
  {
    id: "ratings-grid-long-names",
    render: (words, language) => grid(words, language, "crc-2019", probationLongNames(language)),
  },
  {
    id: "ratings-grid-empty",
    render: (words, language) => grid(words, language, "youth-2021", { standards: [], overall: null }),
  },
  { id: "score-scale", render: (words) => scale(words, "youth-2021", { total: 23, maximum: 36, rating: "good" }) },
  { id: "score-scale-edge", render: (words) => scale(words, "youth-2021", { total: 19, maximum: 36, rating: "good" }) },
  {
    id: "score-scale-lowest",
    render: (words) => scale(words, "crc-2019", { total: 0, maximum: 30, rating: "inadequate" }),
  },
  {
    id: "score-scale-highest",
    render: (words) => scale(words, "crc-2019", { total: 30, maximum: 30, rating: "outstanding" }),
  },
  {
    id: "score-scale-withheld",
    render: (words, language) => {
      const { standards } = youthWithheld(language);
      return scale(
        words,
        "youth-2021",
        null,
        standards.filter((one) => !one.rated),
      );
    },
  },
];
