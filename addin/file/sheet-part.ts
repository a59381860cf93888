import { blockOfRange, cellAddress, MOST_COLUMNS } from "../../core/workbook/address.ts";
import type { BarChart } from "../../core/workbook/bar-chart.ts";
import type { CellContent, CellStyle, ListValidation, PutSheet } from "../../core/workbook/edit.ts";
import { PAGE } from "../../core/workbook/page-setup.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { relationshipNamespace } from "./namespaces.ts";
import { encodeCellText, escapeXml } from "./xml-text.ts";

type UnmarkedSheet = Omit<PutSheet, "own">;

/** Where looks stand in the workbook's style part. */
export interface LookIndexes {
  index(style: CellStyle | undefined, quoted: boolean, format?: string): number;
  differential(style: CellStyle): number;
}

/** Where texts stand among the workbook's shared ones. */
export interface TextPlaces {
  /** Null for a text that is to be written in its cell. */
  place(text: string): number | null;
}

const LINE_POINTS = 15;
const MOST_LINES = 25;
const BOLD_WIDER = 1.15;
const WRAPPED: ReadonlySet<CellStyle> = new Set(["heading", "wrapped", "input"]);
const ROWS_A_CHUNK = 500;

/**
 * A sheet of ours as the bytes of its part. Formulas carry the value the job worked out. Its relationship `rId1` is to lead to its chart,
 * if it has one.
 *
 * @param namespace the one the workbook's main part uses (transitional or strict)
 */
export function sheetPart(sheet: UnmarkedSheet, looks: LookIndexes, texts: TextPlaces, namespace: string): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [encoder.encode(beforeRows(sheet, namespace))];
  for (let row = 0; row < sheet.rows.length; row += ROWS_A_CHUNK) {
    const part = sheet.rows
      .slice(row, row + ROWS_A_CHUNK)
      .map((cells, index) => rowXml(cells, row + index, sheet.widths, looks, texts));
    chunks.push(encoder.encode(part.join("")));
  }
  chunks.push(encoder.encode(afterRows(sheet, looks, namespace)));
  const bytes = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function beforeRows({ rows, widths, frozenRows }: UnmarkedSheet, namespace: string): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
      : "";
  const column = (width: number, index: number) =>
    `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${cellAddress(Math.max(rows.length, 1) - 1, columns - 1)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    widths.length > 0 ? `<cols>${widths.map(column).join("")}</cols>` : "",
    "<sheetData>",
  ].join("");
}

function afterRows(sheet: UnmarkedSheet, looks: LookIndexes, namespace: string): string {
  const { validations, looksByText, chart, landscape } = sheet;
  const list =
    validations.length > 0
      ? `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`
      : "";
  const margins = Object.entries(PAGE.margins).map(([side, inches]) => `${side}="${inches}"`);
  return [
    `</sheetData>${conditionalFormats(looksByText, (style) => looks.differential(style))}${list}`,
    `<pageMargins ${margins.join(" ")}/>`,
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&L${PAGE.footer.left}&R${PAGE.footer.right}`)}</oddFooter></headerFooter>`,
    `${chart === null ? "" : chartXml(chart, namespace)}</worksheet>`,
  ].join("");
}

/** The page break above a chart that begins a page, and the way to the chart itself. */
function chartXml({ over, ownPage }: BarChart, namespace: string): string {
  const above = ownPage ? (blockOfRange(over)?.top ?? 0) : 0;
  const page = `<brk id="${above}" max="${MOST_COLUMNS - 1}" man="1"/>`;
  return [
    above === 0 ? "" : `<rowBreaks count="1" manualBreakCount="1">${page}</rowBreaks>`,
    `<drawing xmlns:r="${relationshipNamespace(namespace)}" r:id="rId1"/>`,
  ].join("");
}

function validationXml({ range, values }: ListValidation): string {
  const list = escapeXml(`"${values.join(",").replaceAll('"', '""')}"`);
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${list}</formula1></dataValidation>`;
}

function rowXml(
  cells: readonly (CellContent | null)[],
  row: number,
  widths: readonly number[],
  looks: LookIndexes,
  texts: TextPlaces,
): string {
  const lines = linesOf(cells, widths);
  let xml = lines > 1 ? `<row r="${row + 1}" ht="${lines * LINE_POINTS}" customHeight="1">` : `<row r="${row + 1}">`;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell) xml += cellXml(cell, cellAddress(row, column), looks, texts);
  }
  return `${xml}</row>`;
}

/** How many lines the row's wrapped texts take in their columns. Not every program works this out on opening. */
function linesOf(cells: readonly (CellContent | null)[], widths: readonly number[]): number {
  let most = 1;
  for (const [column, cell] of cells.entries()) {
    if (cell === null || typeof cell.value !== "string" || !WRAPPED.has(cell.style ?? "text")) continue;
    const characters = cell.value.length * (cell.style === "heading" ? BOLD_WIDER : 1);
    most = Math.max(most, Math.ceil(characters / Math.max(1, (widths[column] ?? 9) - 1)));
  }
  return Math.min(most, MOST_LINES);
}

function cellXml(cell: CellContent, address: string, looks: LookIndexes, texts: TextPlaces): string {
  const { value, style } = cell;
  if (!("formula" in cell)) return valueXml(value, address, looks.index(style, isQuoted(value), cell.format), texts);
  const start = `<f>${encodeCellText(cell.formula)}</f>`;
  const opening = cellOpening(address, looks.index(style, false));
  if (typeof value === "number") return `${opening}>${start}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${opening} t="b">${start}<v>${value ? 1 : 0}</v></c>`;
  return `${opening} t="str">${start}<v>${encodeCellText(value)}</v></c>`;
}

/** Whether a value is text that begins like a formula: it must be marked so that Excel keeps it text. */
export function isQuoted(value: string | number | boolean | null): boolean {
  return typeof value === "string" && /^[=+\-@\t\r]/.test(value);
}

/** A cell that holds a value, or nothing, in the look of an index of the style part. */
export function valueXml(
  value: string | number | boolean | null,
  address: string,
  index: number,
  texts: TextPlaces,
): string {
  const opening = cellOpening(address, index);
  if (value === null || value === "") return `${opening}/>`;
  if (typeof value === "number") return `${opening}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${opening} t="b"><v>${value ? 1 : 0}</v></c>`;
  const place = texts.place(value);
  if (place !== null) return `${opening} t="s"><v>${place}</v></c>`;
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return `${opening} t="inlineStr"><is><t${space}>${encodeCellText(value)}</t></is></c>`;
}

function cellOpening(address: string, index: number): string {
  return `<c r="${address}"${index === 0 ? "" : ` s="${index}"`}`;
}
