/** What a cell holds at the most is 32,767 characters; some room is left for what stands beside a list. */
const LONGEST_LIST = 30_000;

/**
 * Texts in one cell, each in brackets and in lower case: `[no][n][nage]`. Formulas look a text up with FIND, which all programs do alike:
 * nothing in it reads as a number, a logical value or a wildcard, and no length is too long.
 *
 * @param texts what a list must hold first; those that make it longer than a cell holds are left out
 * @param codeOf what stands before a text, always as long
 */
export function textList(texts: Iterable<string>, codeOf: (text: string) => string = () => ""): string {
  const entries = new Set<string>();
  let length = 0;
  for (const text of texts) {
    for (const spelling of spellingsOf(text)) {
      const entry = `${codeOf(text)}[${spelling}]`;
      if (entries.has(entry) || length + entry.length > LONGEST_LIST) continue;
      entries.add(entry);
      length += entry.length;
    }
  }
  return [...entries].join("");
}

/** A text as formulas compare it, and, where programs differ over which blanks they trim, with plain ones. */
function spellingsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return [lower, lower.replaceAll(/\s+/gu, " ").trim()];
}
