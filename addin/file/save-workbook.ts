import type { Edit, SetCells } from "../../core/workbook/edit.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { squashEdits, withCellsSet } from "../../core/workbook/squash-edits.ts";
import { BadFile } from "./bad-file.ts";
import { checkEdits } from "./check-edits.ts";
import { emptyBook } from "./empty-book.ts";
import { fileKind } from "./file-kind.ts";
import { LIMITS } from "./limits.ts";
import type { SheetToPut } from "./place-sheets.ts";
import { type PartsToWrite, putIntoParts } from "./put-into-parts.ts";
import { readBack } from "./read-back.ts";
import { readCsv } from "./read-csv.ts";
import { writeZip } from "./write-zip.ts";
import { readZipEntries } from "./zip-entries.ts";

export type SaveOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

export interface SaveOptions {
  /** The name that the new file gets, where it is another: its ending says what kind of workbook it is. */
  readonly as?: string;
  /** Packs the parts into a file. */
  readonly pack?: typeof writeZip;
  /** False to leave out the reading back, whose cost is measured so. */
  readonly readsBack?: boolean;
}

const BLANK = {
  kind: "put-sheet",
  own: null,
  name: "Sheet1",
  widths: [],
  rows: [],
  frozenRows: 0,
  validations: [],
  looksByText: [],
  chart: null,
  landscape: false,
} as const;

/**
 * Put our sheets into a workbook, set the cells a person asked for, and give the new file. Every part that is not ours
 * keeps its bytes, but for what names the new sheets (the main part, its relationships, the content types), texts and looks
 * added to the shared texts and the style part, and the sheets with cells set, which change in those cells only. The same edits on the
 * result change nothing more. What was written is read back before it is given.
 *
 * @param original the person's file, or null for a new workbook; a table of text becomes the new workbook's first sheet
 * @param name the file's name, as the person knows it
 *
 * Problems (returned; nothing is written): those of `readWorkbook`, `workbook-structure-locked`, `workbook-signed`,
 * `sheet-name-taken`, `text-too-long`, `sheet-not-found`, `sheet-protected`, `cell-only-in-excel`, `macros-need-macro-file`,
 * `written-otherwise`.
 */
export function saveWorkbook(
  original: Uint8Array | null,
  name: string,
  edits: readonly Edit[],
  options: SaveOptions = {},
): SaveOutcome {
  try {
    return { ok: true, bytes: savedBytes(original, name, edits, options) };
  } catch (fault) {
    if (fault instanceof BadFile) return { ok: false, problem: fault.problem(name) };
    throw fault;
  }
}

function savedBytes(
  original: Uint8Array | null,
  name: string,
  edits: readonly Edit[],
  { as = name, pack = writeZip, readsBack = true }: SaveOptions,
): Uint8Array {
  const wanted = squashEdits(edits);
  checkEdits(wanted);
  if (original !== null && original.length > LIMITS.fileBytes) {
    throw new BadFile("file-too-large", { bytes: original.length, limit: LIMITS.fileBytes });
  }
  const before = partsToWrite(original, name, wanted);
  if (before === null) return original as Uint8Array;
  const written = putIntoParts(before, as);
  const bytes = pack([...before.parts.values()]);
  if (readsBack) readBack(bytes, written);
  return bytes;
}

/** What is to be written into which parts; null where nothing is, and the file stays as it is. */
function partsToWrite(original: Uint8Array | null, name: string, wanted: readonly Edit[]): PartsToWrite | null {
  const puts = wanted.filter((edit) => edit.kind === "put-sheet");
  const sets = wanted.filter((edit) => edit.kind === "set-cells");
  if (original === null) return { parts: emptyBook(), puts: puts.length === 0 ? [BLANK] : puts, sets };
  if (fileKind(original, name) === "csv") {
    const table = textTable(original, name);
    const isOn = ({ sheet }: SetCells) => sheet.toLowerCase() === table.name.toLowerCase();
    const filled = sets.filter(isOn).reduce((sheet, { cells }) => withCellsSet(sheet, cells), table);
    return { parts: emptyBook(), puts: [filled, ...puts], sets: sets.filter((edit) => !isOn(edit)) };
  }
  return wanted.length === 0 ? null : { parts: readZipEntries(original), puts, sets };
}

/** A table of text as a sheet that is the person's own. */
function textTable(bytes: Uint8Array, name: string): SheetToPut {
  const table = readCsv(bytes, name, LIMITS);
  const indent = new Array(table.left).fill(null);
  const cell = (value: CellValue, text: string | null) =>
    value === null || typeof value === "object"
      ? null
      : { value, ...(text === null ? {} : { format: formatOf(text) }) };
  const rows = table.rows.map((row, at) => [
    ...indent,
    ...row.map((value, column) => cell(value, table.texts[at]?.[column] ?? null)),
  ]);
  const above = Array.from({ length: table.top }, () => []);
  return { ...BLANK, name: table.name, rows: [...above, ...rows] };
}

/** The number format in which a number reads as it was written: as many decimals. */
function formatOf(written: string): string {
  const decimals = written.split(".")[1] ?? "";
  return decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`;
}
