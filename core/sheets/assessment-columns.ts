import { HEADING_PATTERNS } from "../longlist/heading-patterns.ts";
import { plainHeadings } from "../longlist/plain-heading.ts";

/** What the columns of an assessments sheet that are not answers can be. */
export type AssessmentMeaning =
  | "case-id"
  | "inspector"
  | "second-inspector"
  | "safety-factors"
  | "risk-of-serious-harm"
  | "child-safeguarding"
  | "excluded"
  | "excluded-reason"
  | "additional"
  /** Which sample the case was inspected for, where one case may be in several. */
  | "list"
  /** The inspectorate's own reference. */
  | "our-reference";

export interface AssessmentColumn {
  readonly column: number;
  readonly is: AssessmentMeaning;
}

/** Earlier patterns choose first. Source: contracts of the assessments sheet; the aliases are ours. */
const PATTERNS: readonly (readonly [AssessmentMeaning, RegExp])[] = [
  ["second-inspector", /\b(second|2nd|qa|quality assurance) inspector\b|\bail arolygydd\b/u],
  ["excluded-reason", /\b(reason|why)\b.*\bexclu|\bexclu.*\b(reason|why)\b|^rheswm dros eithrio/u],
  ["excluded", /\bexclu|\beithr/u],
  ["additional", /\badditional case\b|^additional$|^achos ychwanegol$/u],
  ["safety-factors", /\bsafety\b.*\b(factors?|concerns?)\b|\bfactors\b.*\bsafety\b|\bffactorau diogelwch\b/u],
  ["risk-of-serious-harm", /\b(inspectors?|our|arolygydd)\b.*\b(rosh|risk of serious harm|niwed difrifol)\b/u],
  ["risk-of-serious-harm", /\b(rosh|risk of serious harm|niwed difrifol)\b.*\b(inspectors?|judged|arolygydd)\b/u],
  ["risk-of-serious-harm", /^(rosh|risk of serious harm|risg o niwed difrifol)( level)?$/u],
  ["child-safeguarding", /\bchild\w*\b.*\bsafeguarding\b|\bsafeguarding\b.*\bchild|\bdiogelu plant\b/u],
  ["list", /^(list|rhestr)$/u],
  ["our-reference", /^our ref(erence)?$|^ein cyfeirnod$/u],
  ["inspector", /^(lead )?(inspector|inspectors? (name|initials)|assessor|assessed by|inspected by|arolygydd)\b/u],
];

/** Match the headings of an assessments sheet that are not key questions; one column a meaning. */
export function assessmentColumns(headings: readonly string[]): AssessmentColumn[] {
  const plain = [...plainHeadings(headings)];
  const found: AssessmentColumn[] = [];
  const isId = HEADING_PATTERNS.find((pattern) => pattern.field === "case-id")?.exact;
  for (const [is, pattern] of [...PATTERNS, ["case-id", isId] as const]) {
    if (found.some((one) => one.is === is)) continue;
    const column = plain.find(([at, text]) => pattern?.test(text) && !found.some((one) => one.column === at))?.[0];
    if (column !== undefined) found.push({ column, is });
  }
  return withExclusion(found);
}

/** One column for both, "Excluded on the day and why", says that a case is excluded as well as why. */
function withExclusion(found: readonly AssessmentColumn[]): AssessmentColumn[] {
  if (found.some((one) => one.is === "excluded")) return [...found];
  return found.map((one) => (one.is === "excluded-reason" ? { ...one, is: "excluded" } : one));
}
