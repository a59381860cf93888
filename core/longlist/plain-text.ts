/** What tells numbers and grades apart: "<18" from "18+", "A+" from "A". */
const SIGNS = "<>=+≤≥≠±−";

/**
 * A coded value as plainText compares it, but with the signs that tell numbers and grades apart: `<18`, `18+`; a minus only before a digit.
 */
export function plainTextWithSigns(text: string): string {
  const kept = text.normalize("NFKC").replaceAll(/(?<![\p{L}\p{N}])[-–](?=\p{N})/gu, "−");
  const parts = kept.split(new RegExp(`([${SIGNS}])`, "u")).map((part, at) => (at % 2 === 1 ? part : plainText(part)));
  return parts.join("");
}

/** Texts met before: a longlist says the same few things thousands of times. */
const met = new Map<string, string>();
const MOST_KEPT = 10_000;

/**
 * A heading or coded value as it is compared: lower case, accents kept, `&` as "and", apostrophes gone, other punctuation as single spaces.
 * `Safety & Well-Being ` and `safety and well being` are the same.
 */
export function plainText(text: string): string {
  const known = met.get(text);
  if (known !== undefined) return known;
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (met.size >= MOST_KEPT) met.clear();
  met.set(text, plain);
  return plain;
}
