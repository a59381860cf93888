import { MAIN, OFFICE, XML } from "./plain-book.ts";
import { type PartTexts, partOf, unzipParts, zipParts } from "./zip-parts.ts";

const X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
const STRICT = "http://purl.oclc.org/ooxml";

/** A workbook's parts as texts, pictures and the like as they are. */
function textsOf(xlsx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.keys(unzipParts(xlsx)).map((path) => [path, partOf(xlsx, path)]));
}

const changed = (xlsx: Uint8Array, change: (path: string, xml: string) => string): Uint8Array =>
  zipParts(
    Object.fromEntries(Object.entries(textsOf(xlsx)).map(([path, xml]) => [path, change(path, xml)])) as PartTexts,
  );

/** A workbook in the shapes that producers give theirs which do not run here, by what each does otherwise. */
export const SHAPES: Readonly<Record<string, (xlsx: Uint8Array) => Uint8Array>> = {
  "Excel: r and x15 at the root, settings of a later Excel at its end": (xlsx) =>
    changed(xlsx, (path, xml) =>
      path === "xl/workbook.xml"
        ? xml
            .replace(
              "<workbook ",
              `<workbook xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="${X15}" `,
            )
            .replace("<sheets>", '<workbookPr defaultThemeVersion="166925"/><sheets>')
            .replace(
              "</workbook>",
              `<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`,
            )
        : xml,
    ),
  "Excel, strict": (xlsx) =>
    changed(xlsx, (_, xml) =>
      xml.replaceAll(MAIN, `${STRICT}/spreadsheetml/main`).replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`),
    ),
  "openpyxl with lxml, pandas: r declared on each sheet": (xlsx) =>
    changed(xlsx, (path, xml) =>
      path === "xl/workbook.xml"
        ? xml.replace(` xmlns:r="${OFFICE}"`, "").replaceAll("<sheet ", `<sheet xmlns:r="${OFFICE}" `)
        : xml,
    ),
  "ClosedXML: every element prefixed, another namespace first": (xlsx) =>
    changed(xlsx, (path, xml) =>
      /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]*)\.xml$/u.test(path)
        ? xml
            .replaceAll(/<(\/?)([A-Za-z])/gu, "<$1x:$2")
            .replace(` xmlns="${MAIN}"`, "")
            .replace(/<x:(\w+)/u, `<x:$1 xmlns:x15="${X15}" xmlns:x="${MAIN}"`)
        : xml,
    ),
  "EPPlus: targets from the root, ids of its own": (xlsx) =>
    changed(xlsx, (path, xml) =>
      path === "xl/_rels/workbook.xml.rels"
        ? xml.replaceAll(/Target="(?!\/)([^"]*)"/gu, 'Target="/xl/$1"').replaceAll(/Id="([^"]*)"/gu, 'Id="R$1"')
        : path === "xl/workbook.xml"
          ? xml.replaceAll(/r:id="([^"]*)"/gu, 'r:id="R$1"')
          : xml,
    ),
  "POI: the main part last in the list of types, no declaration": (xlsx) =>
    changed(xlsx, (path, xml) =>
      path.endsWith(".xml") ? xml.replace(XML, "").replace(/^<\?xml[^>]*\?>\s*/u, "") : xml,
    ),
  "XlsxWriter, excelize: attributes in single quotes and on lines of their own": (xlsx) =>
    changed(xlsx, (path, xml) =>
      path === "xl/workbook.xml" ? xml.replaceAll(/ (name|sheetId)="([^"']*)"/gu, "\n  $1 = '$2'") : xml,
    ),
};
