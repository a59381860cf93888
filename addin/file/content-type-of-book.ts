import { BadFile } from "./bad-file.ts";
import { CONTENT_TYPES } from "./namespaces.ts";
import type { WorkbookPart } from "./workbook-part.ts";
import { XmlScan } from "./xml-scan.ts";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const EXCEL = "application/vnd.ms-excel";

/** What the content types say of a workbook's main part, by the ending of the file's name (ECMA-376 part 1, 12.3.23; MS-OFFMACRO2 2.2.1). */
const BY_ENDING: Readonly<Record<string, string>> = {
  xlsx: `${SHEET}.sheet.main+xml`,
  xltx: `${SHEET}.template.main+xml`,
  xlsm: `${EXCEL}.sheet.macroEnabled.main+xml`,
  xltm: `${EXCEL}.template.macroEnabled.main+xml`,
};

const MACRO_TYPES = new Set(["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"]);

/**
 * What the content types must say of a workbook's main part under a name: Excel refuses a file whose ending says otherwise.
 *
 * @param name the file's name as it will be saved; a table of text becomes a workbook without macros
 * @returns null for an ending that says nothing of it
 *
 * Problems (thrown as BadFile): `macros-need-macro-file` with the ending to take.
 */
export function contentTypeOfBook(name: string, book: WorkbookPart): string | null {
  const written = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const ending = written === "csv" || written === "tsv" || written === "txt" ? "xlsx" : written;
  const hasMacros = book.relationships.some(({ type }) => MACRO_TYPES.has(type));
  if (hasMacros && (ending === "xlsx" || ending === "xltx")) {
    throw new BadFile("macros-need-macro-file", { ending: ending === "xlsx" ? ".xlsm" : ".xltm" });
  }
  return BY_ENDING[ending] ?? null;
}

/** What the content types say of a part: by its own name, else by its ending; null where they say nothing. */
export function contentTypeOf(contentTypes: string, part: string): string | null {
  const scan = new XmlScan(contentTypes, "[Content_Types].xml").root("Types", CONTENT_TYPES);
  const path = `/${part}`.toLowerCase();
  const ending = path.slice(path.lastIndexOf(".") + 1);
  let byEnding: string | null = null;
  while (scan.next()) {
    if (scan.closing || scan.depth !== 1) continue;
    if (scan.name === "Override" && scan.attribute("PartName")?.toLowerCase() === path) {
      return scan.attribute("ContentType");
    }
    if (scan.name === "Default" && scan.attribute("Extension")?.toLowerCase() === ending) {
      byEnding = scan.attribute("ContentType");
    }
  }
  return byEnding;
}
