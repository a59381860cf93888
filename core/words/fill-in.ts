import type { Facts } from "../workbook/problem.ts";
import type { Words } from "./en.ts";
import { visibleText } from "./visible-text.ts";

/** The groups of words that facts are worded by. */
type WordGroups = Pick<Words, "ratings" | "fields" | "lists" | "whys" | "domains" | "found" | "labels">;

/**
 * Write facts into a text, with what cannot be seen in them shown.
 *
 * `{name}` is the fact as it is (a list joined by commas), `{name:rating}` its word in that group of words, `{name:quoted}` the fact in
 * quotation marks or the word for a blank, `{n|case|cases}` the form for one or for more, `{names#|is|are}` the form for how many a list holds.
 *
 * @param words null for texts whose facts are all written as they are
 * @param text a text with places for facts
 * @param facts numbers, texts and lists of texts by name; a missing one is written as nothing
 */
export function fillIn(words: WordGroups | null, text: string, facts: Facts): string {
  return text.replaceAll(/\{(\w+)(#?)(?::(\w+)|\|([^|}]*)\|([^}]*))?\}/gu, (_, name, count, group, one, other) => {
    const fact = facts[name] ?? "";
    if (one !== undefined)
      return (count === "#" ? (fact as readonly string[]).length : Number(fact)) === 1 ? one : other;
    const parts = Array.isArray(fact) ? fact : [fact];
    return parts.map((part) => worded(words, visibleText(String(part)), group)).join(", ");
  });
}

function worded(words: WordGroups | null, part: string, group: string | undefined): string {
  if (words === null) return part;
  if (group === "rating") return words.ratings[part] ?? part;
  if (group === "field") return words.fields[part] ?? part;
  if (group === "list") return words.lists[part] ?? part;
  if (group === "why") return words.whys[part] ?? part;
  if (group === "domain") return words.domains[part] ?? part;
  if (group === "found") return words.found[part] ?? part;
  if (group === "quoted") return part === "" ? words.labels.blank : `“${part}”`;
  return part;
}
