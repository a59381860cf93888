import { rate } from "../../core/jobs/rate.ts";
import { tables } from "../../core/jobs/tables.ts";
import { programmeById } from "../../core/programmes/index.ts";
import { asWritten } from "../../core/sheets/as-written.ts";
import { COUNTED_ANSWERS } from "../../core/sheets/counting/write-counted-answers.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { Edit, PutSheet } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { JobSettings } from "../pane/desk.ts";

/** Own names of the sheets that people fill in or take in, and of tables: what ratings rest on. */
const RESTED_ON = /^(?:(?:template|tables)\.|(?:assessments|judgements)$)/u;

/** Whether sheets of ours could show something else after these edits; ratings that are written are right already. */
export function needFollowing(edits: readonly Edit[]): boolean {
  const puts = edits.filter((edit) => edit.kind === "put-sheet");
  if (puts.some(({ own }) => own.startsWith("ratings"))) return false;
  return puts.length < edits.length || puts.some(({ own }) => RESTED_ON.test(own));
}

/**
 * Sheets of ours that live formulas would change after an edit, made anew: there is no spreadsheet engine here to work formulas out. Each
 * keeps the language and the rounding it was written with. Only tables and ratings that the workbook already has; a draw's sheets are
 * values and stay.
 */
export function followEdits(workbook: WorkbookSnapshot, settings: JobSettings | null): readonly Edit[] {
  const programme = settings === null ? null : programmeById(settings.programme);
  if (settings === null || programme === null) return [];
  const options = { ...settings, programme };
  const standing = new Set(workbook.sheets.map((sheet) => sheet.own));
  const remade = (edits: readonly PutSheet[]) => {
    const kept = edits.filter(({ own }) => standing.has(own));
    const counting = kept.some(({ own }) => own.startsWith("tables."));
    // What tables count on comes with them, though a workbook of an earlier version has no such sheet yet.
    return counting ? edits.filter((edit) => kept.includes(edit) || edit.own === COUNTED_ANSWERS) : kept;
  };
  const asTables = asWritten(workbook, "tables.");
  const asRatings = asWritten(workbook, "ratings");
  const counted = asTables === null ? [] : remade(tables(workbook, { ...options, ...asTables }).edits);
  const rated =
    asRatings === null ? [] : remade(rate(applyEdits(workbook, counted), { ...options, ...asRatings }).edits);
  return [...counted, ...rated];
}
