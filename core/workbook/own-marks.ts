import { quotedSheet } from "./address.ts";

const PREFIX = "_probity.";

/** The hidden defined name that marks one of Probity's own sheets: `sample.domain-two` is `_probity.sample.domain_two`. */
export function markOf(own: string): string {
  return PREFIX + own.replaceAll("-", "_");
}

/** Which of Probity's own sheets a defined name marks; null for any other name. */
export function ownOfMark(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length).replaceAll("_", "-") : null;
}

/**
 * The mark on the sheet itself, in the row of its title: programs that drop defined names keep it. The same in every language.
 */
export function markText(own: string): string {
  return `Probity: ${own}`;
}

/** Which of Probity's own sheets a cell's text marks; null for any other text. */
export function ownOfMarkText(text: string): string | null {
  return /^Probity: ([a-z0-9]+(?:[.-][a-z0-9]+)*)$/.exec(text.trim())?.[1] ?? null;
}

/** What a marking name refers to: the sheet's first cell, so that it follows the sheet when a person renames it. */
export function markReference(sheet: string): string {
  return `${quotedSheet(sheet)}!$A$1`;
}

/**
 * The sheet a one-cell reference is on: `'Domain two'!$A$1` gives `Domain two`, and so does `'Domain two'!#REF!`, which is left when a
 * person deletes the sheet's first row. Null when the sheet itself is gone (`#REF!$A$1`).
 */
export function sheetOfReference(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#[\]]+))!(?:\$?[A-Z]+\$?\d+|#REF!)$/.exec(reference.trim());
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
