import type { PartTexts } from "./zip-parts.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface PlainBook {
  /** What stands inside `<sheetData>`, one text a sheet; the sheets are called One, Two, ... */
  readonly sheets?: readonly string[];
  /** After `</sheetData>` of every sheet. */
  readonly after?: string;
  /** Inside `<sst>`; null for no such part. */
  readonly strings?: string | null;
  /** Inside `<styleSheet>`; null for no such part. */
  readonly styles?: string | null;
  /** Between the sheets and the end of the main part. */
  readonly names?: string;
  readonly settings?: string;
  readonly namespace?: string;
  readonly office?: string;
}

/** The parts of a small workbook as a careful program would write them, for tests to change. */
export function plainBook(book: PlainBook = {}): PartTexts {
  const { sheets = ['<row r="1"><c r="A1"><v>1</v></c></row>'], after = "", strings = null, styles = null } = book;
  const { names = "", settings = "", namespace = MAIN, office = OFFICE } = book;
  const called = ["One", "Two", "Three", "Four"];
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  const parts: PartTexts = {
    "[Content_Types].xml":
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}` +
      sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet")).join("") +
      `${strings === null ? "" : override("xl/sharedStrings.xml", "sharedStrings")}${styles === null ? "" : override("xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `${XML}<workbook xmlns="${namespace}" xmlns:r="${office}">${settings}<sheets>` +
      sheets
        .map((_, index) => `<sheet name="${called[index]}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("") +
      `</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets
        .map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join("") +
      (strings === null ? "" : relationship("rId98", "sharedStrings", "sharedStrings.xml")) +
      `${styles === null ? "" : relationship("rId99", "styles", "styles.xml")}</Relationships>`,
  };
  sheets.forEach((data, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${XML}<worksheet xmlns="${namespace}" xmlns:r="${office}"><sheetData>${data}</sheetData>${after}</worksheet>`;
  });
  if (strings !== null) parts["xl/sharedStrings.xml"] = `${XML}<sst xmlns="${namespace}">${strings}</sst>`;
  if (styles !== null) parts["xl/styles.xml"] = `${XML}<styleSheet xmlns="${namespace}">${styles}</styleSheet>`;
  return parts;
}

/** The inside of a style part: one cell style a number format, after a General one. */
export function stylesOf(...formats: readonly string[]): string {
  const code = (format: string) =>
    format.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return (
    `<numFmts count="${formats.length}">${formats.map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code(format)}"/>`).join("")}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join("")}</cellXfs>`
  );
}
