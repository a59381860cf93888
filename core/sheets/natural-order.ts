/** A text by which others sort as people count: `D2-9` before `D2-10`, `2.1.1` before `2.1.1 a`. */
export function naturalKey(text: string): string {
  return text.toLowerCase().replaceAll(/\d+/gu, (digits) => digits.padStart(9, "0"));
}

/** Each text once, as people count. */
export function inNaturalOrder(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort((a, b) => (naturalKey(a) < naturalKey(b) ? -1 : 1));
}
