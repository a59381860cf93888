/** No pattern of an id is longer. */
const LONGEST = 200;
/** Places that may match more or less: each multiplies the ways there are to try. */
const MOST_VARIABLE = 3;

/**
 * The pattern that a whole id matches, as a rule of a site writes it; null where it is none, or could keep a page busy for long: a rule may come
 * from anyone's file, and runs on every text that its selector names.
 */
export function idPattern(pattern: string): RegExp | null {
  if (pattern === "" || pattern.length > LONGEST) return null;
  const plain = pattern.replaceAll(/\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\./gu, "_").replaceAll(/\[[^\]]*\]/gu, "_");
  const variable = plain.match(/[*+?|]|\{\d+,\d*\}/gu) ?? [];
  // A repeated group is the one that grows without end; what looks around or back is in no id.
  if (variable.length > MOST_VARIABLE || /\)[*+?{]|\(\?/u.test(plain) || /\\[1-9k]/u.test(pattern)) return null;
  try {
    return new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    return null;
  }
}
