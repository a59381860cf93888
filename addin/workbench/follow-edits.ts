import { rate } from "../../core/jobs/rate.ts";
import { tables } from "../../core/jobs/tables.ts";
import { programmeById } from "../../core/programmes/index.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { JobSettings } from "../pane/desk.ts";

/**
 * Sheets of ours that live formulas would change after a person's edit, made anew: there is no spreadsheet engine here to work formulas out.
 * Only tables and ratings that the workbook already has; a draw's sheets are values and stay.
 */
export function followEdits(workbook: WorkbookSnapshot, settings: JobSettings | null): readonly Edit[] {
  const programme = settings === null ? null : programmeById(settings.programme);
  if (settings === null || programme === null) return [];
  const options = { ...settings, programme };
  const has = (start: string) => workbook.sheets.some(({ own }) => own?.startsWith(start));
  const standing = new Set(workbook.sheets.map((sheet) => sheet.own));
  const remade = (edits: readonly Edit[]) =>
    edits.filter((edit) => edit.kind === "put-sheet" && standing.has(edit.own));
  const counted = has("tables.") ? remade(tables(workbook, options).edits) : [];
  const rated = has("ratings") ? remade(rate(applyEdits(workbook, counted), options).edits) : [];
  return [...counted, ...rated];
}
