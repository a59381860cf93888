import type { Citation, Cited } from "../citation.ts";
import { cited } from "../cited.ts";
import type { Domain, KeyQuestion, Standard, SubSampleRule } from "../framework.ts";
import type { Pair } from "../prompts.ts";
import { KEY_QUESTIONS, METHODOLOGY, PRINCIPLES, RATINGS, SHORT_CODES, SUB_SAMPLES } from "./sources.ts";

/** Planning for other people's safety: the sub-sample the manual names. */
const LOW_RISK_PLANNING: Cited<SubSampleRule> = cited("low-risk-of-serious-harm", RATINGS);
/** Delivering and reviewing: the same cases, by our decision. */
const LOW_RISK_AFTER_PLANNING: Cited<SubSampleRule> = cited("low-risk-of-serious-harm", SUB_SAMPLES);

/** Domain two: the supervision of people on community sentences or after release. */
export const DOMAIN_TWO: Domain = {
  number: 2,
  name: cited({ en: "Case supervision", cy: "Goruchwylio achosion" }, METHODOLOGY),
  standards: [
    standard(
      "2.1",
      ["Assessment", "Asesu"],
      [
        question("2.1.1", "A1", ["Assessment that engages the person", "Asesu sy'n ymgysylltu â'r unigolyn"]),
        question("2.1.2", "A2", ["Assessment of offending and desistance", "Asesu troseddu ac ymatal rhag troseddu"]),
        question("2.1.3", "A3", ["Assessment of harm to others", "Asesu niwed i eraill"], PRINCIPLES),
      ],
    ),
    standard(
      "2.2",
      ["Planning", "Cynllunio"],
      [
        question("2.2.1", "P1", ["Planning that engages the person", "Cynllunio sy'n ymgysylltu â'r unigolyn"]),
        question("2.2.2", "P2", ["Planning to support desistance", "Cynllunio i gefnogi ymatal rhag troseddu"]),
        question(
          "2.2.3",
          "P3",
          ["Planning for other people's safety", "Cynllunio ar gyfer diogelwch pobl eraill"],
          RATINGS,
          LOW_RISK_PLANNING,
        ),
      ],
    ),
    standard(
      "2.3",
      ["Implementation and delivery", "Gweithredu a chyflawni"],
      [
        question(
          "2.3.1",
          "D1",
          ["Sentence carried out so as to engage the person", "Cyflawni'r ddedfryd gan ymgysylltu â'r unigolyn"],
          RATINGS,
        ),
        question(
          "2.3.2",
          "D2",
          ["Delivery that supports desistance", "Cyflawni sy'n cefnogi ymatal rhag troseddu"],
          RATINGS,
        ),
        question(
          "2.3.3",
          "D3",
          ["Delivery that keeps others safe", "Cyflawni sy'n cadw eraill yn ddiogel"],
          RATINGS,
          LOW_RISK_AFTER_PLANNING,
        ),
      ],
    ),
    standard(
      "2.4",
      ["Reviewing", "Adolygu"],
      [
        question("2.4.1", "R1", ["Reviewing that engages the person", "Adolygu sy'n ymgysylltu â'r unigolyn"]),
        question("2.4.2", "R2", ["Reviewing that supports desistance", "Adolygu sy'n cefnogi ymatal rhag troseddu"]),
        question(
          "2.4.3",
          "R3",
          ["Reviewing of other people's safety", "Adolygu diogelwch pobl eraill"],
          KEY_QUESTIONS,
          LOW_RISK_AFTER_PLANNING,
        ),
      ],
    ),
  ],
};

function standard(id: string, [en, cy]: Pair, keyQuestions: readonly KeyQuestion[]): Standard {
  return {
    id,
    name: cited({ en, cy }, METHODOLOGY),
    ratedBy: cited("cases", RATINGS),
    openEnded: false,
    keyQuestions,
  };
}

/** The manual prints the table of delivery only: the other subjects follow its pattern by decision, prompts are unknown. */
function question(
  id: string,
  code: string,
  [en, cy]: Pair,
  source: Citation = KEY_QUESTIONS,
  subSample: Cited<SubSampleRule> | null = null,
): KeyQuestion {
  return {
    id,
    code: cited(code, code.startsWith("D") ? RATINGS : SHORT_CODES),
    wording: cited({ en, cy }, source),
    unpublishedHere: false,
    counted: true,
    subSample,
    prompts: [],
  };
}
