import { BadFile } from "./bad-file.ts";
import { MAIN, OFFICE, relationshipNamespace } from "./namespaces.ts";
import { type Parts, type Relationship, readRelationships, textOfPart } from "./relationships.ts";
import { XmlScan } from "./xml-scan.ts";

/** What the workbook's main part says: its sheets in tab order, its names, its settings. */
export interface WorkbookPart {
  /** The main part's path inside the file: usually `xl/workbook.xml`. */
  readonly path: string;
  readonly xml: string;
  /** The namespace of its elements: transitional or strict. */
  readonly namespace: string;
  /** Whether the prefix `r` stands for the relationships' namespace where its list of sheets ends. */
  readonly declaresR: boolean;
  readonly relationships: readonly Relationship[];
  /** Every sheet, chart sheets included, in tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Sheets may not be added, moved or removed. */
  readonly structureLocked: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The relationship's last word: `worksheet`, `chartsheet`, `dialogsheet`; `module` for a sheet without one. */
  readonly type: string;
  /** The sheet's part inside the file. */
  readonly path: string;
  /** Where the sheet's element stands in the main part's text. */
  readonly start: number;
  readonly end: number;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The place in tab order of the sheet the name belongs to, or null for the whole workbook. */
  readonly localSheet: number | null;
  readonly start: number;
  readonly end: number;
}

const truthy = (value: string | null) => value === "1" || value === "true" || value === "on";

/**
 * Find and read a workbook's main part.
 *
 * Problems (thrown as BadFile): `file-not-a-workbook` when the package holds something else (a document, a binary
 * workbook), `file-damaged` when its parts are missing or not XML.
 */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const root = readRelationships(parts, "");
  const path = root.find((each) => each.type === "officeDocument")?.target;
  if (path === undefined || !/\.xml$/i.test(path)) throw new BadFile("file-not-a-workbook", { found: contents(parts) });
  const xml = textOfPart(parts, path);
  if (xml === null) throw new BadFile("file-damaged", { part: path });
  const relationships = readRelationships(parts, path);
  const scan = new XmlScan(xml, path);
  const byId = new Map(relationships.filter(({ external }) => !external).map((each) => [each.id, each]));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let structureLocked = false;
  let declaresR = false;
  if (!isWorkbook(scan)) throw new BadFile("file-not-a-workbook", { found: contents(parts) });
  const namespace = scan.rootNamespace;
  while (scan.next()) {
    if (scan.name === "sheets" && scan.depth === 1 && (scan.closing || scan.empty)) {
      declaresR = scan.namespaceOf("r") === relationshipNamespace(namespace);
    }
    if (scan.closing) continue;
    if (scan.depth === 1 && scan.name === "workbookPr") date1904 = truthy(scan.attribute("date1904"));
    else if (scan.depth === 1 && scan.name === "workbookProtection") {
      structureLocked = truthy(scan.attribute("lockStructure"));
    } else if (scan.depth === 2 && scan.name === "sheet") sheets.push(sheetEntry(scan, byId, path));
    else if (scan.depth === 2 && scan.name === "definedName") names.push(definedName(scan));
  }
  refuseTwice(sheets, scan);
  return { path, xml, namespace, declaresR, relationships, sheets, names, date1904, structureLocked };
}

/** No program can tell two sheets of one name apart, whatever their letter case. */
function refuseTwice(sheets: readonly SheetEntry[], scan: XmlScan): void {
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length) throw scan.damaged();
}

/** The part that the main part points to by a relationship of a type; undefined where it points to none. */
export function relatedPart({ relationships }: Pick<WorkbookPart, "relationships">, type: string): string | undefined {
  return relationships.find((one) => one.type === type && !one.external)?.target;
}

function isWorkbook(scan: XmlScan): boolean {
  return scan.next() && scan.name === "workbook" && MAIN.some((one) => one === scan.rootNamespace);
}

function sheetEntry(scan: XmlScan, byId: ReadonlyMap<string, Relationship>, path: string): SheetEntry {
  const id = scan.attributeIn(OFFICE, "id") ?? "";
  const to = byId.get(id);
  const name = scan.attribute("name");
  const state = scan.attribute("state") ?? "visible";
  // Excel keeps an old macro sheet in the list and points it nowhere.
  if (id === "" && name !== null)
    return { name, hidden: true, type: "module", path: "", start: scan.start, end: scan.end };
  if (!to || name === null) throw new BadFile("file-damaged", { part: path });
  return { name, hidden: state !== "visible", type: to.type, path: to.target, start: scan.start, end: scan.end };
}

function definedName(scan: XmlScan): DefinedName {
  const { start } = scan;
  const local = scan.attribute("localSheetId");
  const name = scan.attribute("name") ?? "";
  const refersTo = scan.text();
  const wasEmpty = scan.empty;
  while (!wasEmpty && scan.next() && !scan.closing);
  return { name, refersTo, localSheet: local === null ? null : Number(local), start, end: scan.end };
}

function contents(parts: Parts): string {
  const has = (start: string) => [...parts.keys()].some((path) => path.startsWith(start));
  if (has("word/")) return "docx";
  if (has("ppt/")) return "pptx";
  if (has("xl/workbook.bin")) return "xlsb";
  if (parts.has("content.xml") && parts.has("mimetype")) return "opendocument";
  return "zip";
}
