import { knownSheet } from "./known-sheets.ts";
import type { Problem } from "./problem.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";
import type { WorkbookSnapshot } from "./snapshot.ts";

/**
 * What other programs, or people, did to Probity's own sheets.
 *
 * Problems (returned): `draw-gone` for a draw whose sheets are gone though the workbook still names them; `sheet-known-by-mark` for
 * sheets of ours that nothing but what stands on them tells; `own-sheet-twice` where such a sheet stands twice.
 */
export function ownSheetsLost(workbook: WorkbookSnapshot): Problem[] {
  const known = workbook.sheets.filter(({ knownBy }) => knownBy !== undefined);
  const twice = known.flatMap(({ name, own }) => {
    const others = workbook.sheets.filter((sheet) => sheet.own === null && knownSheet(sheet)?.own === own);
    return others.length === 0
      ? []
      : [problem("own-sheet-twice", name, { sheet: name, others: others.map((one) => one.name) })];
  });
  const told =
    known.length === 0 ? [] : [problem("sheet-known-by-mark", null, { sheets: known.map(({ name }) => name) })];
  return [...drawsGone(workbook), ...twice, ...told];
}

function drawsGone({ sheets, gone = [] }: WorkbookSnapshot): Problem[] {
  const drawn = (own: string) => /^(?:sample|draw-log)\.(.+)$/.exec(own)?.[1] ?? [];
  const lists = new Set(gone.flatMap(drawn));
  const standing = new Set(sheets.flatMap(({ own }) => (own?.startsWith("draw-log.") ? drawn(own) : [])));
  return [...lists].filter((list) => !standing.has(list)).map((list) => problem("draw-gone", null, { list }));
}

function problem(
  kind: "draw-gone" | "own-sheet-twice" | "sheet-known-by-mark",
  sheet: string | null,
  facts: Problem["facts"],
) {
  return { kind, severity: PROBLEM_KINDS[kind], sheet, cell: null, facts };
}
