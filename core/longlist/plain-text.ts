/**
 * A heading or coded value as it is compared: lower case, accents kept, `&` as "and", "yes/no" endings and punctuation as single spaces.
 * `Safety & Well-Being ` and `safety and well being` are the same.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
