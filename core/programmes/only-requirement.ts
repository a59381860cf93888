/** A requirement as longlists write it: a pattern over lower-case text with punctuation as single spaces. */
type RequirementPattern = string;

/**
 * The patterns that tell an order whose only requirement is one of those given.
 *
 * A heading must say so ("only", "sole", "dim ond"). A disposal must say so without naming supervision, or hold
 * nothing but such requirements: "YRO with curfew" alone does not prove there is no supervision.
 *
 * @param requirements patterns of the requirements, English and Welsh, without flags or anchors
 * @returns one pattern for a column's heading, one for a disposal's text
 */
export function onlyRequirement(requirements: readonly RequirementPattern[]): {
  readonly heading: RegExp;
  readonly disposal: RegExp;
} {
  const any = `(?:${requirements.join("|")})`;
  const only = "(?=.*(?:\\b(?:only|sole|solely|standalone|stand alone)\\b|\\bdim ond\\b|\\byn unig\\b))";
  const supervised =
    "(?!.*\\b(?:supervis\\w*|surveillance|iss|isss|issp|rar|rehabilitation activity|programme|treatment|goruchwyli\\w*|oruchwyli\\w*)\\b)";
  const nothingElse = `(?=.*\\b${any})(?:(?:${any}|and|or|neu|order|requirement|\\d+|hours)(?: |$))+$`;
  return {
    heading: new RegExp(`^${supervised}${only}.*\\b${any}`, "u"),
    disposal: new RegExp(`^${supervised}${only}.*\\b${any}|^${nothingElse}`, "u"),
  };
}

/** Attendance centre. */
export const ATTENDANCE_CENTRE: RequirementPattern = "attendance cent(?:re|er)|(?:c|g)anolfan bresenoli";
/** Curfew. */
export const CURFEW: RequirementPattern = "curfew|cyrffyw";
/** Exclusion: of a person from a place. */
export const EXCLUSION: RequirementPattern = "exclusion|gwaharddiad|waharddiad";
/** Unpaid work. */
export const UNPAID_WORK: RequirementPattern = "unpaid work|upw|gwaith di dâl|waith di dâl";
