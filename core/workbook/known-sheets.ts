import { ownOfEarlierTitle } from "./earlier-titles.ts";
import { ownOfMarkText } from "./own-marks.ts";
import type { CellValue, SheetSnapshot } from "./snapshot.ts";

/** What of a sheet tells whose it is: its name, and its rows from one of them on (`top`, from 0). */
export interface SheetTop {
  readonly name: string;
  readonly top: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Rows from the top that may hold a mark: a person may have put lines above it. */
export const ROWS_OF_MARK = 10;

/** Which of Probity's own sheets a sheet is by what stands on it, and how that is known; null for a person's. */
export function knownSheet({
  name,
  top,
  rows,
}: SheetTop): { readonly own: string; readonly by: "mark" | "title" } | null {
  const texts = rows
    .slice(0, Math.max(0, ROWS_OF_MARK - top))
    .flatMap((row) => row.filter((cell) => typeof cell === "string"));
  const marked = texts.map(ownOfMarkText).find((own) => own !== null);
  if (marked !== undefined && marked !== null) return { own: marked, by: "mark" };
  const titled = ownOfEarlierTitle(name, texts[0] ?? "");
  return titled === null ? null : { own: titled, by: "title" };
}

/**
 * Sheets with ours known by what stands on them, where a program dropped the names that marked them. A mark speaks only where no name
 * points to a sheet with the same mark: otherwise the sheet is a copy that a person keeps. Of several sheets alike the first is ours.
 */
export function withKnownSheets(sheets: readonly SheetSnapshot[]): SheetSnapshot[] {
  const taken = new Set(sheets.flatMap(({ own }) => own ?? []));
  return sheets.map((sheet) => {
    const known = sheet.own === null ? knownSheet(sheet) : null;
    if (known === null || taken.has(known.own)) return sheet;
    taken.add(known.own);
    return { ...sheet, own: known.own, knownBy: known.by };
  });
}
