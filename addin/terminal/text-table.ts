import type { Ink } from "./ink.ts";

/** Columns side by side; numbers to the right. `right` counts columns from 0. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  ink: Ink,
  right: readonly number[] = [],
): string {
  const cells = rows.map((row) => row.map(String));
  const widths = headings.map((heading, at) => Math.max(length(heading), ...cells.map((row) => length(row[at] ?? ""))));
  const line = (row: readonly string[]) =>
    row
      .map((text, at) => {
        const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - length(text)));
        return right.includes(at) ? space + text : text + space;
      })
      .join("  ")
      .trimEnd();
  return [ink.strong(line(headings)), ...cells.map(line)].join("\n");
}

/** Characters as a person counts them, so that â is one however it is written. */
function length(text: string): number {
  return [...text.normalize("NFC")].length;
}
