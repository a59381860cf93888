import { codedYesNo } from "../longlist/coded-values.ts";
import { isNamed, namedStrata } from "../longlist/stratum-of.ts";
import type { FieldId, ListRules } from "../programmes/sample-rules.ts";
import type { Language } from "../words/wording.ts";
import { wordsIn } from "../words/words-in.ts";
import type { SetCell, SetCells } from "../workbook/edit.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { problemAbout } from "./cell.ts";
import { freeColumn } from "./free-column.ts";
import { longlistHeadings, readLonglist } from "./read-longlist.ts";

/**
 * Assign a case to a stratum: its name goes into the longlist's Stratum column, which is added where there is none.
 *
 * @param sheet the longlist's sheet, by name
 * @param stratum a stratum's name in either language, or its id
 * @param language of what is written
 *
 * Problems (returned): `stratum-not-known` (also for a list whose strata come from its columns' values), `longlist-not-found`,
 * `case-not-found`. Source: as `stratumOf`.
 */
export function assignStratum(
  workbook: WorkbookSnapshot,
  sheet: string,
  list: ListRules,
  caseId: string,
  stratum: string,
  language: Language,
): SetCells | Problem {
  const known = list.strata.by === "rules" ? list.strata.strata.find((rule) => isNamed(rule, stratum)) : undefined;
  if (known === undefined) {
    const strata = list.strata.by === "rules" ? (namedStrata(list) ?? []).map(({ name }) => name[language]) : [];
    return { ...problemAbout(null, "stratum-not-known", { stratum, strata }), sheet };
  }
  const to = { workbook, sheet, list, caseId };
  return written(to, "stratum", wordsIn(language).labels.stratum, known.name.value[language]);
}

/**
 * Exclude a case: the reason goes into the longlist's column for such reasons, which is added where there is none.
 *
 * @param sheet the longlist's sheet, by name
 * @param language of a heading that is added
 *
 * Problems (returned): `exclusion-without-reason` for a reason that is blank or reads as a no, `longlist-not-found`, `case-not-found`.
 * Source: 000 §4.3, 004 §4.3 (a possible exclusion stays on the list with its reason).
 */
export function excludeCase(
  workbook: WorkbookSnapshot,
  sheet: string,
  list: ListRules,
  caseId: string,
  reason: string,
  language: Language,
): SetCells | Problem {
  if (codedYesNo(reason) === "no") return { ...problemAbout(null, "exclusion-without-reason", { caseId }), sheet };
  const heading = wordsIn(language).columns["exclusion-reason"] ?? "";
  return written({ workbook, sheet, list, caseId }, "exclusion-reason", heading, reason.trim());
}

interface CaseOnList {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: string;
  readonly list: ListRules;
  readonly caseId: string;
}

/** Write a case's value for a field; a field without a column gets one. */
function written(to: CaseOnList, field: FieldId, label: string, text: string): SetCells | Problem {
  const { workbook, list, caseId } = to;
  const sheet = workbook.sheets.find(({ name }) => name === to.sheet);
  const heading = sheet === undefined ? null : longlistHeadings(sheet, list);
  if (sheet === undefined || heading === null) return problemAbout(null, "longlist-not-found", { list: list.id });
  const longlist = readLonglist(sheet, list, heading);
  const one = longlist.cases.find((each) => each.caseId === caseId.normalize("NFC").trim());
  if (one === undefined) return problemAbout(sheet, "case-not-found", { caseId });
  const columns = longlist.headings.filter(({ meaning }) => meaning.is === "field" && meaning.field === field);
  // Of "Excluded (Y/N)" and "Reason for exclusion" the words go into the second.
  const column = (columns.find((each) => /reason|rheswm/iu.test(each.heading)) ?? columns[0])?.column;
  const cell = (row: number, across: number, value: string): SetCell => ({
    row: sheet.top + row,
    column: sheet.left + across,
    value,
  });
  const { row } = longlist.placeOf(one, "case-id");
  const free = column ?? freeColumn(sheet, heading);
  const added = column === undefined ? [cell(heading.row, free, label)] : [];
  return { kind: "set-cells", sheet: sheet.name, cells: [...added, cell(row, free, text)] };
}
