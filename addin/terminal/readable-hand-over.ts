import type { ImportResult } from "../../core/jobs/import.ts";
import type { ReadingChange } from "../../core/jobs/merge-reading.ts";
import type { PackResult } from "../../core/jobs/pack.ts";
import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import type { Ink } from "./ink.ts";
import { textTable } from "./text-table.ts";

/** Who has which cases, and the file of each pack. */
export function readablePacks(result: PackResult, files: readonly string[], words: Words, ink: Ink): string {
  const { labels, terminal } = words;
  const { inspection, allotted, referenced } = result;
  const rows = result.inspectors.map((one, at) => [one.inspector, one.cases, one.second, files[at] ?? ""]);
  return [
    ink.strong(fillIn(words, terminal.packLine, { inspection, allotted, referenced })),
    textTable([labels.inspector, terminal.cases, terminal.secondReadings, ""], rows, ink, [1, 2]),
  ].join("\n\n");
}

/** What each reading of the files changed. */
export function readableImport(result: ImportResult, words: Words, ink: Ink): string {
  const { labels, terminal } = words;
  const count = (change: ReadingChange) => result.readings.filter((one) => one.change === change).length;
  const facts = { new: count("new"), changed: count("changed"), unchanged: count("unchanged"), older: count("older") };
  const rows = result.readings.map(({ reference, list, inspector, reading, change }) => [
    reference,
    words.lists[list] ?? list,
    inspector,
    reading === "first" ? labels.firstReading : labels.secondReading,
    terminal[`change-${change}`],
  ]);
  const headings = [labels.ourReference, labels.list, labels.inspector, labels.readingOf, terminal.change];
  return [
    ink.strong(result.unchanged ? terminal.nothingNew : fillIn(words, terminal.importLine, facts)),
    ...(rows.length === 0 ? [] : [textTable(headings, rows, ink)]),
  ].join("\n\n");
}
