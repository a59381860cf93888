import { quotedSheet } from "../../core/workbook/address.ts";
import { markOf, markReference } from "../../core/workbook/own-marks.ts";
import { relationshipNamespace } from "./namespaces.ts";
import { isMark, markedSheet } from "./own-names.ts";
import type { PlacedSheet } from "./place-sheets.ts";
import type { DefinedName, WorkbookPart } from "./workbook-part.ts";
import { openedTag, prefixed, rootChildren, rootPrefix, type Splice, splice } from "./xml-patch.ts";
import { escapeXml } from "./xml-text.ts";

const PRINT_TITLES = "_xlnm.Print_Titles";
/** The elements of a workbook's main part that stand before its defined names, last first. */
const BEFORE_NAMES = ["externalReferences", "functionGroups", "sheets"];

/**
 * The main part with the placed sheets in its list of sheets, their marks and print titles among its names, and
 * everything set to be worked out anew when a program opens it. Nothing else changes.
 *
 * @param ids the relationship id of each added sheet, by its part's path
 */
export function patchWorkbookPart(
  book: WorkbookPart,
  placed: readonly PlacedSheet[],
  ids: ReadonlyMap<string, string>,
): string {
  const { xml, path } = book;
  const prefix = rootPrefix(xml, path);
  const children = rootChildren(xml, path);
  const changes: Splice[] = placed.flatMap((sheet) => renameSheet(book, sheet));
  const insert = (element: string, text: string) => {
    const child = children.get(element);
    if (!child) return false;
    if (child.closing !== null) changes.push({ start: child.closing, end: child.closing, text });
    else {
      const opening = openedTag(xml.slice(child.start, child.end));
      changes.push({ start: child.start, end: child.end, text: `${opening}${text}</${prefix}${element}>` });
    }
    return true;
  };

  const numbers = book.sheets.map(({ start, end }) =>
    Number(/\ssheetId\s*=\s*["'](\d+)/.exec(xml.slice(start, end))?.[1]),
  );
  let sheetId = Math.max(0, ...numbers);
  const added = placed.filter((sheet) => sheet.replaces === null);
  // Some programs look for `r:id` by these very letters, so the prefix is always r, declared here where it is not in scope.
  const declared = book.declaresR ? "" : ` xmlns:r="${relationshipNamespace(book.namespace)}"`;
  const sheetXml = ({ name, path: part }: PlacedSheet) =>
    `<sheet${declared} name="${escapeXml(name)}" sheetId="${++sheetId}" r:id="${ids.get(part)}"/>`;
  if (added.length > 0) insert("sheets", prefixed(added.map(sheetXml).join(""), prefix));

  const names = wantedNames(placed);
  const dropped = book.names.filter((each) => isOurs(each, placed, book) && !take(names, each));
  changes.push(...dropped.map(({ start, end }) => ({ start, end, text: "" })));
  const nameXml = prefixed(names.map(definedNameXml).join(""), prefix);
  const hasNames = children.has("definedNames");
  if (hasNames) insert("definedNames", nameXml);

  const calc = children.get("calcPr");
  const after = hasNames ? "definedNames" : BEFORE_NAMES.find((each) => children.has(each));
  const place = children.get(after ?? "sheets")?.end ?? 0;
  const list = hasNames || nameXml === "" ? "" : `<${prefix}definedNames>${nameXml}</${prefix}definedNames>`;
  changes.push({ start: place, end: place, text: calc ? list : `${list}<${prefix}calcPr fullCalcOnLoad="1"/>` });
  if (calc) changes.push({ start: calc.start, end: calc.end, text: fullCalculation(xml.slice(calc.start, calc.end)) });
  return splice(xml, changes);
}

interface WantedName {
  readonly name: string;
  readonly refersTo: string;
  readonly localSheet: number | null;
}

function wantedNames(placed: readonly PlacedSheet[]): WantedName[] {
  return placed.flatMap(({ put, name, place }) => {
    if (put.own === null) return [];
    const mark = { name: markOf(put.own), refersTo: markReference(name), localSheet: null };
    if (put.frozenRows === 0) return [mark];
    const titles = `${quotedSheet(name)}!$1:$${put.frozenRows}`;
    return [mark, { name: PRINT_TITLES, refersTo: titles, localSheet: place }];
  });
}

/** Whether a name is ours to replace: a mark or print titles of a placed sheet, or a mark of a sheet that is gone. */
function isOurs(present: DefinedName, placed: readonly PlacedSheet[], book: WorkbookPart): boolean {
  if (present.name === PRINT_TITLES) return placed.some((sheet) => sheet.place === present.localSheet);
  if (!isMark(present)) return false;
  const placedMark = placed.some(({ put }) => put.own !== null && markOf(put.own) === present.name);
  return placedMark || markedSheet(present, book.sheets) === null;
}

/** Take a name off the list of those wanted when the workbook has it already, word for word. */
function take(wanted: WantedName[], present: DefinedName): boolean {
  const at = wanted.findIndex(
    ({ name, refersTo, localSheet }) =>
      name === present.name && refersTo === present.refersTo && localSheet === present.localSheet,
  );
  if (at >= 0) wanted.splice(at, 1);
  return at >= 0;
}

function definedNameXml({ name, refersTo, localSheet }: WantedName): string {
  const extra = localSheet === null ? ' hidden="1"' : ` localSheetId="${localSheet}"`;
  return `<definedName name="${name}"${extra}>${escapeXml(refersTo)}</definedName>`;
}

function renameSheet({ xml, sheets }: WorkbookPart, { name, replaces }: PlacedSheet): Splice[] {
  const present = replaces === null ? undefined : sheets[replaces];
  if (!present || present.name === name) return [];
  const element = xml.slice(present.start, present.end);
  const text = element.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before) => `${before}"${escapeXml(name)}"`);
  return [{ start: present.start, end: present.end, text }];
}

function fullCalculation(element: string): string {
  const without = element.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return /\sfullCalcOnLoad\s*=\s*["'](?:1|true)["']/.test(element)
    ? element
    : without.replace(/^<[\w.:-]+/, (start) => `${start} fullCalcOnLoad="1"`);
}
