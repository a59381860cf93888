import type { SetCells } from "../../core/workbook/edit.ts";
import type { AppendLooks } from "./append-looks.ts";
import { BadFile } from "./bad-file.ts";
import { LIMITS } from "./limits.ts";
import { readFormats } from "./read-formats.ts";
import { type Parts, textOfPart } from "./relationships.ts";
import { type SetLook, setCellsInPart } from "./set-cells-in-part.ts";
import type { TextPlaces } from "./sheet-part.ts";
import { renamedTables } from "./table-headings.ts";
import type { WorkbookPart } from "./workbook-part.ts";

/**
 * The parts that change when cells are set, as their new texts: the sheets', and those of tables whose headings are set.
 *
 * A new cell takes the look of its row or column, as in Excel, unless that shows numbers in a way of its own: what was typed was read
 * without it.
 *
 * Problems (thrown as BadFile): `sheet-not-found`, `sheet-protected`, `cell-only-in-excel`.
 */
export function saveCells(
  parts: Parts,
  book: WorkbookPart,
  sets: readonly SetCells[],
  looks: AppendLooks,
  texts: TextPlaces,
  styles: string,
  stylesPath: string,
): { readonly path: string; readonly xml: string }[] {
  if (sets.length === 0) return [];
  const formats = readFormats(styles, stylesPath, LIMITS.format);
  const look: SetLook = (style, quoted, own, isNew) => {
    if (style !== undefined) return looks.index(style, quoted);
    const index = own === null || (isNew && (formats[own] ?? null) !== null) ? 0 : own;
    return quoted ? looks.quoted(index) : index;
  };
  return sets.flatMap(({ sheet: name, cells }) => {
    const sheet = book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const xml = sheet?.type === "worksheet" ? textOfPart(parts, sheet.path) : null;
    if (sheet === undefined || xml === null) throw new BadFile("sheet-not-found", { sheet: name });
    return [
      { path: sheet.path, xml: setCellsInPart(xml, sheet.path, sheet.name, cells, look, texts) },
      ...renamedTables(parts, sheet.path, sheet.name, cells),
    ];
  });
}
