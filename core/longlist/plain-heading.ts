import { plainText } from "./plain-text.ts";

/** No heading is longer; looking for words all over a long text takes much longer than over a short one. */
const LONGEST = 500;

/** Rows of headings met before: every kind of sheet looks for its own among the same. */
const MET = new WeakMap<readonly string[], ReadonlyMap<number, string>>();

/** Headings as they are compared, by column: those that are blank, or too long for a heading, are left out. */
export function plainHeadings(headings: readonly string[]): ReadonlyMap<number, string> {
  const plain = MET.get(headings) ?? readHeadings(headings);
  MET.set(headings, plain);
  return plain;
}

function readHeadings(headings: readonly string[]): ReadonlyMap<number, string> {
  const plain = new Map<number, string>();
  headings.forEach((heading, column) => {
    const text = heading === "" || heading.length > LONGEST ? "" : plainText(heading);
    if (text !== "") plain.set(column, text);
  });
  return plain;
}
