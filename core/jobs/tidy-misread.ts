import { problemAbout } from "../sheets/cell.ts";
import type { Problem } from "../workbook/problem.ts";
import type { TidyRow } from "./tidy.ts";

/** Columns whose values people choose; ours never read as anything but what they are. */
const PEOPLES = ["inspection", "list", "reference", "inspector"] as const;

/** Source: the defaults of pandas, read.csv, readr, fread and DuckDB, each tried. */
const NOTHING = /^(#?n\/?a|#n\/a n\/a|<na>|null|none|-?nan|-?1\.#(ind|qnan))$/iu;
const TRUTH = /^(t|f|true|false|yes|no)$/iu;
const NUMBER = /^[+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d*|d[+-]?\d+|l|i)$|^0x[\da-f]+$|^0b[01]+$/iu;
/** DuckDB has days called so. */
const NAMED = /^([+-]?inf(inity)?|epoch)$/iu;
/** Without a letter there are numbers, days and times; and 2021-22, which is a month to d3 and Arquero. */
const LETTER = /\p{L}/u;
/** What is longer is taken for text everywhere, and no pattern here is to work on a whole page. */
const LONGEST = 40;

/** True where some program that guesses takes a text for a number, a day, a truth value or nothing. */
export function mayBeMisread(text: string): boolean {
  const plain = text.trim();
  if (plain.length > LONGEST) return false;
  if (/\d/u.test(plain) && !LETTER.test(plain)) return true;
  return [NOTHING, TRUTH, NUMBER, NAMED].some((pattern) => pattern.test(plain));
}

/**
 * Values of a tidy export that programs may take for something else, each told of once.
 *
 * Problems (returned): `tidy-value-misread`, a notice with the column, the value and how many rows have it.
 */
export function tidyMisread(rows: readonly TidyRow[]): Problem[] {
  return PEOPLES.flatMap((column) => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
    return [...counts]
      .filter(([value]) => mayBeMisread(value))
      .map(([value, rows]) => problemAbout(null, "tidy-value-misread", { column, value, rows }));
  });
}
