import type { Words } from "../../core/words/en.ts";
import type { FunctionId } from "./function-ids.ts";
import { BAND, FLAGS, OVERALL, RATING, type Speech } from "./rating-functions.ts";
import { ALLOCATE, DRAWKEY, MARGIN, SAMPLESIZE } from "./sampling-functions.ts";

/** One of a function's parameters, as Excel is told of it. */
export interface FunctionParameter {
  readonly name: string;
  /** Its text in `words.functions`. */
  readonly text: keyof Words["functions"];
  /** True for a range of cells, false for one. */
  readonly range: boolean;
  readonly optional: boolean;
}

/** A function as Excel is told of it, and what works it out. */
export interface CatalogueEntry {
  readonly id: FunctionId;
  readonly parameters: readonly FunctionParameter[];
  /** True where the answer fills a range. */
  readonly fills: boolean;
  readonly work: (speech: Speech, ...given: never[]) => unknown;
}

const one = (name: string, text: FunctionParameter["text"] = name as never): FunctionParameter => ({
  name,
  text,
  range: false,
  optional: false,
});
const each = (name: string, text: FunctionParameter["text"]): FunctionParameter => ({
  name,
  text,
  range: true,
  optional: false,
});
const optional = (parameter: FunctionParameter): FunctionParameter => ({ ...parameter, optional: true });
const PROGRAMME = optional(one("programme"));
const COUNTS = [each("yes", "yes-each"), each("no", "no-each"), PROGRAMME];

/** Every function that Excel offers under PROBITY. Records never depend on them: written sheets hold formulas of Excel's own, or values. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  { id: "BAND", parameters: [one("yes"), one("no"), PROGRAMME], fills: false, work: BAND },
  { id: "RATING", parameters: COUNTS, fills: false, work: RATING },
  { id: "OVERALL", parameters: [each("ratings", "ratings"), PROGRAMME], fills: false, work: OVERALL },
  { id: "FLAGS", parameters: COUNTS, fills: false, work: FLAGS },
  { id: "SAMPLESIZE", parameters: [one("population"), PROGRAMME], fills: false, work: SAMPLESIZE },
  { id: "MARGIN", parameters: [one("size"), one("population"), PROGRAMME], fills: false, work: MARGIN },
  {
    id: "ALLOCATE",
    parameters: [each("populations", "populations"), one("size"), optional(each("available", "available"))],
    fills: true,
    work: ALLOCATE,
  },
  { id: "DRAWKEY", parameters: [one("seed"), one("stratum"), one("case")], fills: false, work: DRAWKEY },
];
