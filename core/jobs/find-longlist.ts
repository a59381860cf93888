import type { Programme } from "../programmes/programme.ts";
import type { ListId } from "../programmes/sample-rules.ts";
import { problemAbout } from "../sheets/cell.ts";
import { findInspectionSheets, type RecognisedSheet } from "../sheets/find-inspection-sheets.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

export interface FoundLonglist {
  readonly only: RecognisedLonglist;
  readonly all: readonly RecognisedLonglist[];
}

export type RecognisedLonglist = Extract<RecognisedSheet, { is: "longlist" }>;

/**
 * The one longlist to sample.
 *
 * @param list the list wanted; null to take the only longlist there is
 * @returns the longlist with every longlist of the workbook beside it, or a problem: `longlist-not-found`, `longlist-not-certain` or `list-not-in-programme`
 */
export function findLonglist(
  workbook: WorkbookSnapshot,
  programme: Programme,
  list: ListId | null,
): FoundLonglist | Problem {
  const ids = programme.samples.lists.map((rules) => rules.id);
  if (list !== null && !ids.includes(list)) return problemAbout(null, "list-not-in-programme", { list, lists: ids });
  const all = longlists(workbook, programme, null);
  const fitting = list === null ? all : all.filter((one) => one.list.id === list);
  // A list that was asked for by name is read as asked when only one sheet can be it.
  const found = fitting.length > 0 || list === null ? fitting : longlists(workbook, programme, list);
  const [only] = found;
  if (only === undefined) return problemAbout(null, "longlist-not-found", { list: list ?? ids });
  if (found.length > 1) {
    return problemAbout(null, "longlist-not-certain", { sheets: found.map((one) => one.sheet.name) });
  }
  return { only, all };
}

function longlists(workbook: WorkbookSnapshot, programme: Programme, list: ListId | null): RecognisedLonglist[] {
  return findInspectionSheets(workbook, programme, list).filter((one) => one.is === "longlist");
}
