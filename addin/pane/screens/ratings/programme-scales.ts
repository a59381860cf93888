import { bandsOnScale, overallOnScale } from "../../../../core/ui/rating-scales.ts";
import type { Language } from "../../../../core/words/wording.ts";
import type { ProgrammeInfo } from "../../programme-info.ts";

/** A programme's rules as the rating views take them: bands, totals, domains, and what each key question is about. */
export function programmeScales(programme: ProgrammeInfo, language: Language) {
  const standards = programme.domains.flatMap((domain) => domain.standards);
  const highest = Math.max(...programme.ratings.bands.map((band) => band.score.value));
  return {
    bands: bandsOnScale(programme.ratings, language),
    overall: overallOnScale(programme.ratings),
    maximum: highest * standards.length,
    domains: programme.domains.map(({ number, name, standards: own }) => ({
      number,
      name: name[language],
      standards: own.map((standard) => standard.id),
    })),
    subjects: Object.fromEntries(
      standards.flatMap((standard) => standard.keyQuestions.map((one) => [one.id, one.wording[language]])),
    ),
  };
}
