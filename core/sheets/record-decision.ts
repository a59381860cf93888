import type { Programme } from "../programmes/programme.ts";
import type { PanelDecision } from "../rating/panel-decision.ts";
import type { Language } from "../words/wording.ts";
import { wordsIn } from "../words/words-in.ts";
import type { CellContent, Edit, SetCell } from "../workbook/edit.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { isDay, type Place, textAt } from "./cell.ts";
import { serialOfDay } from "./day.ts";
import { type DecisionMeaning, decisionRows } from "./read-panel-decisions.ts";
import { value } from "./sheet-content.ts";
import { cellOf, type StandardRows, standardAt } from "./standard-rows.ts";
import { writeDecisionsSheet } from "./write-template.ts";

/** The order of a new sheet's columns, as the template has them. */
const ORDER: readonly DecisionMeaning[] = [
  "standard",
  "computed",
  "decided",
  "keyQuestion",
  "reason",
  "recordedBy",
  "day",
];

/**
 * Record a panel decision in the workbook: in the standard's own row of the decisions table, or its first free row; on a new sheet of
 * ours where no sheet has room for it.
 *
 * @param sheets the workbook's sheets of panel decisions
 *
 * Source: 000 §7.2; the record's fields are ours.
 */
export function recordDecision(
  workbook: WorkbookSnapshot,
  programme: Programme,
  sheets: readonly SheetSnapshot[],
  decision: PanelDecision,
  language: Language,
): Edit[] {
  const contents = contentsOf(workbook, decision, language);
  const places = sheets.map((sheet) => ({ sheet, place: placeOf(sheet, programme, decision.standard) }));
  const own = places.find(({ place }) => place?.own) ?? places.find(({ place }) => place !== null);
  if (own?.place == null) {
    return [writeDecisionsSheet(workbook, programme, [ORDER.map((meaning) => contents[meaning])], language)];
  }
  const { sheet, place } = own;
  const cells = [...place.found.columns]
    .filter(([meaning]) => !(place.own && meaning === "standard"))
    .map(([meaning, column]): SetCell => {
      const at = { row: sheet.top + place.row, column: sheet.left + column };
      return { ...at, ...looking(sheet, { row: place.row, column }, contents[meaning]) };
    });
  return [{ kind: "set-cells", sheet: sheet.name, cells }];
}

/** A person's own cells keep their looks, but for a day where the cell would not show one. */
function looking(sheet: SheetSnapshot, { row, column }: Place, { value: content, style }: CellContent): Content {
  const asIs = { value: content === "" ? null : content };
  if (style === undefined || (sheet.own === null && style !== "day")) return asIs;
  return style === "day" && isDay(sheet, row, column) ? asIs : { ...asIs, style };
}

type Content = Pick<SetCell, "value" | "style">;

/** Take a recorded decision back: every row that names the standard keeps its name and loses the rest. */
export function withdrawDecision(programme: Programme, sheets: readonly SheetSnapshot[], standard: string): Edit[] {
  return sheets.flatMap((sheet): Edit[] => {
    const found = decisionRows(sheet);
    if (found === null) return [];
    const cells = found.rows
      .filter((row) => names(sheet, programme, found, row, standard))
      .flatMap((row) =>
        [...found.columns]
          .filter(([meaning, column]) => meaning !== "standard" && textAt(sheet, row, column) !== "")
          .map(([, column]): SetCell => ({ row: sheet.top + row, column: sheet.left + column, value: null })),
      );
    return cells.length === 0 ? [] : [{ kind: "set-cells", sheet: sheet.name, cells }];
  });
}

function contentsOf(
  { date1904 }: WorkbookSnapshot,
  decision: PanelDecision,
  language: Language,
): Record<DecisionMeaning, CellContent> {
  const { ratings } = wordsIn(language);
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(decision.day) ? serialOfDay(decision.day, date1904) : null;
  return {
    standard: value(decision.standard),
    computed: value(decision.computed === null ? "" : (ratings[decision.computed] ?? decision.computed)),
    decided: value(ratings[decision.decided] ?? decision.decided),
    keyQuestion: value(decision.keyQuestion ?? ""),
    reason: value(decision.reason, "wrapped"),
    recordedBy: value(decision.recordedBy),
    day: day === null ? value(decision.day) : value(day, "day"),
  };
}

interface DecisionPlace {
  readonly found: StandardRows<DecisionMeaning>;
  readonly row: number;
  /** True for a row that already names the standard. */
  readonly own: boolean;
}

/** The standard's last row of a decisions table, else the row below the table's last; null where something else stands there. */
function placeOf(sheet: SheetSnapshot, programme: Programme, standard: string): DecisionPlace | null {
  const found = decisionRows(sheet);
  if (found === null) return null;
  const own = found.rows.findLast((row) => names(sheet, programme, found, row, standard));
  if (own !== undefined) return { found, row: own, own: true };
  const last = found.rows.at(-1) ?? found.heading.row;
  const row = last + 1;
  // On a sheet of ours nothing else is read, so what a person noted below the table is no reason to write another.
  const free = isFree(sheet, row) ? row : sheet.own === null ? null : sheet.rows.length;
  return free === null ? null : { found, row: free, own: false };
}

function isFree(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.rows[row] ?? []).every((_, column) => textAt(sheet, row, column) === "");
}

function names(
  sheet: SheetSnapshot,
  programme: Programme,
  { columns }: StandardRows<DecisionMeaning>,
  row: number,
  standard: string,
): boolean {
  const placed = standardAt(sheet, programme, cellOf(columns, row, "standard"), null);
  return !("kind" in placed) && placed.standard.id === standard;
}
