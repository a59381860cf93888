import { hardBookParts } from "./hard-book.ts";
import { plainBook, stylesOf } from "./plain-book.ts";
import { type PartTexts, zipParts } from "./zip-parts.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The hard book with its first sheet's password off, so that its cells can be set. */
export function openHardBook(): PartTexts {
  const parts = hardBookParts();
  const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace(/<sheetProtection [^>]*>/, "");
  return { ...parts, "xl/worksheets/sheet1.xml": sheet };
}

/** Rows and cells as programs may write them: without addresses, without spaces, shared, over several cells, in another prefix. */
const ODD_ROWS =
  '<row r="2" spans="2:4" s="1" customFormat="1"><c r="B2" s="2"><v>3</v></c><c r="D2"><f t="shared" ref="D2:D5" si="0">B2*$B$2&amp;"A1"</f><v>1</v></c></row>' +
  '<row><c><v>1</v></c><c><v>2</v></c><c s="2"/><c><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="4"/><row r="5"><c r="A5" s="3"/><c r="B5" t="inlineStr"><is><t>x</t></is></c><c r="D5"><f t="shared" si="0"></f><v>3</v></c></row>' +
  '<row r="7"><c r="A7"><f t="array" ref="A7:B8">B2:C3*2</f><v>6</v></c><c r="B7"><v>0</v></c></row><row r="8"><c r="A8"><v>4</v></c><c r="B8"><v>0</v></c></row>' +
  '<row r="9"><c r="C9"><f>SUM(B:B)</f><v>5</v></c><c r="E9"><f>One!A1+Total</f><v>5</v></c></row>';

/** A workbook of awkward sheets, small enough to be tried in many ways. */
export function oddBook(): PartTexts {
  const parts = plainBook({
    sheets: [ODD_ROWS, "", '<x:row r="1"><x:c r="C1" s="1"><x:v>9</x:v></x:c></x:row>'],
    styles: stylesOf("0%", "dd/mm/yyyy", '0"%"'),
    names: '<definedNames><definedName name="Total">One!$C$9</definedName></definedNames>',
  });
  const one = String(parts["xl/worksheets/sheet1.xml"])
    .replace(
      "<sheetData>",
      '<dimension ref="B2:E9"/><cols><col min="1" max="3" width="9" style="3"/></cols><sheetData>',
    )
    .replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="C4:D4"/></mergeCells>');
  const two = String(parts["xl/worksheets/sheet2.xml"]).replace("<sheetData></sheetData>", "<sheetData/>");
  const three = String(parts["xl/worksheets/sheet3.xml"])
    .replace(/<(\/?)(worksheet|sheetData)/g, "<$1x:$2")
    .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
  return {
    ...parts,
    "xl/worksheets/sheet1.xml": one,
    "xl/worksheets/sheet2.xml": two,
    "xl/worksheets/sheet3.xml": three,
  };
}

/** Books whose cells are set in tests, by name. */
export const OPEN_BOOKS: Readonly<Record<string, Uint8Array>> = {
  "with one of everything": zipParts(openHardBook()),
  "oddly written": zipParts(oddBook()),
};
