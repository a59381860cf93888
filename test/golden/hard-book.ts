import { plainBook, stylesOf, XML } from "./plain-book.ts";
import { type PartTexts, zipParts } from "./zip-parts.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MS = "http://schemas.microsoft.com/office";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook holding, one of each, what people's workbooks hold and libraries lose: formats, both kinds of conditional
 * format (one across sheets), validations, a chart, pictures, notes, threaded comments and the people in them, names of
 * every sort, a sheet password, hidden sheets, a chart sheet, a table, custom XML, printer settings, headers and footers,
 * a link to another workbook, a pivot cache, a list of formulas, a macro project and a part from the future.
 */
export function hardBookParts(): PartTexts {
  const relations = (...list: readonly (readonly [string, string, string])[]) =>
    `${XML}<Relationships xmlns="${PACKAGE}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.startsWith("http") ? type : `${OFFICE}/${type}`}" Target="${target}"${/^(file|https?):/.test(target) ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`;
  const parts = plainBook({
    sheets: [
      DATA,
      '<row r="2"><c r="B2" s="1"><v>46348</v></c></row>',
      '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
      "",
    ],
    strings: STRINGS,
    styles: `${stylesOf("dd/mm/yyyy", '0"%"', "00.50", "[Red]-0.0;0.0", "@")}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>`,
  });
  const namespaces = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="${MS}/spreadsheetml/2009/9/main" xmlns:xm="${MS}/excel/2006/main"`;
  parts["xl/worksheets/sheet1.xml"] = String(parts["xl/worksheets/sheet1.xml"])
    .replace("<worksheet ", `<worksheet ${namespaces} `)
    .replace("</sheetData>", `</sheetData>${AFTER_DATA}`);
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "table", "../tables/table1.xml"],
    ["rId5", "comments", "../comments1.xml"],
    ["rId6", `${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ["rId7", "hyperlink", "https://www.justiceinspectorates.gov.uk/hmiprobation/"],
  );
  parts["xl/workbook.xml"] = MAIN_PART;
  parts["xl/_rels/workbook.xml.rels"] = relations(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "worksheet", "worksheets/sheet4.xml"],
    ["rId5", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId6", "styles", "styles.xml"],
    ["rId7", "sharedStrings", "sharedStrings.xml"],
    ["rId8", "calcChain", "calcChain.xml"],
    ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId10", `${MS}/2017/10/relationships/person`, "persons/person.xml"],
    ["rId11", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId12", "customXml", "../customXml/item1.xml"],
    ["rId13", "http://example.org/future", "future/part1.xml"],
  );
  return {
    ...parts,
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace("</Types>", `${MORE_TYPES}</Types>`),
    "xl/chartsheets/sheet1.xml": `${XML}<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relations(["rId1", "drawing", "../drawings/drawing2.xml"]),
    "xl/drawings/drawing1.xml": drawing(
      '<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="Bands by domain"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>' +
        '<xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Crest"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>',
    ),
    "xl/drawings/_rels/drawing1.xml.rels": relations(
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ),
    "xl/drawings/drawing2.xml": drawing(""),
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    "xl/charts/chart1.xml": `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>One!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    "xl/media/image1.png": PICTURE,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 300 }, (_, index) => (index * 7) & 255),
    "xl/comments1.xml": `${XML}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={6F1B2C3D-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Check &lt;!DOCTYPE in words&gt; with the team</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${XML}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-11-01T09:00:00.00" personId="{6F1B2C3D-0000-4000-8000-000000000002}" id="{6F1B2C3D-0000-4000-8000-000000000001}"><text>Check with the team</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${XML}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="An Inspector" id="{6F1B2C3D-0000-4000-8000-000000000002}" userId="x" providerId="None"/></personList>`,
    "xl/tables/table1.xml": `${XML}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Cases" displayName="Cases" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="Case"/><tableColumn id="2" name="Percent"/><tableColumn id="3" name="Opened"/><tableColumn id="4" name="Note"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
    "xl/calcChain.xml": `${XML}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A6" i="1"/><c r="B6" i="1"/></calcChain>`,
    "xl/externalLinks/externalLink1.xml": `${XML}<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Other"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
      "rId1",
      "externalLinkPath",
      "file:///C:/Inspections/other.xlsx",
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `${XML}<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}" saveData="0" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:D4" sheet="One"/></cacheSource><cacheFields count="1"><cacheField name="Case" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/future/part1.xml": `${XML}<future xmlns="http://example.org/future"><![CDATA[<!DOCTYPE html> is harmless here]]></future>`,
    "xl/vbaProject.bin": Uint8Array.from({ length: 500 }, (_, index) => (index * 31) & 255),
    "customXml/item1.xml":
      '<?xml version="1.0"?><?mso-contentType?><!-- a label --><label xmlns="urn:example">OFFICIAL-SENSITIVE</label>',
    "customXml/_rels/item1.xml.rels": relations(["rId1", "customXmlProps", "itemProps1.xml"]),
    "customXml/itemProps1.xml": `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6F1B2C3D-0000-4000-8000-00000000000A}"/>`,
    "docProps/app.xml": `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  };
}

/** The hard book as a file. */
export function hardBook(): Uint8Array {
  return zipParts(hardBookParts());
}

const STRINGS =
  "<si><t>Case</t></si><si><t>Percent</t></si><si><t>Opened</t></si><si><t>Note</t></si>" +
  '<si><r><rPr><b/></rPr><t>Jo</t></r><r><t xml:space="preserve"> Bloggs</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="0"/></si>' +
  '<si><t xml:space="preserve"> two\nlines_x000B_ &amp; _x005F_x0041_ </t></si>';

const DATA =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" s="2"><v>61</v></c><c r="C2" s="1"><v>46348</v></c><c r="D2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>5</v></c><c r="B3" s="2"><v>7</v></c><c r="C3" s="1"><v>46001.5</v></c><c r="D3" t="s"><v>6</v></c></row>' +
  '<row r="4"><c r="A4" t="str" s="5"><v>00123</v></c><c r="B4" t="e"><v>#DIV/0!</v></c><c r="C4" s="4"><v>-2.25</v></c><c r="D4" t="b"><v>0</v></c></row>' +
  '<row r="6"><c r="A6"><f>SUM(B2:B3)</f><v>68</v></c><c r="B6" t="str"><f>IF(A6&gt;1,"yes","")</f><v>yes</v></c><c r="C6" s="1"/></row>' +
  '<row r="7"><c r="A7" t="inlineStr"><is><t>Merged</t></is></c><c r="B7"><v>999</v></c></row>';

const AFTER_DATA =
  '<sheetProtection algorithmName="SHA-512" hashValue="pL0FMX3ClnfbKEmWKXPVoPgNVYQVKKKMfYBYPLyUyQwgqaPFkdnkEvCwGtDgg0Yp5wI9yvmzpTCMCEyLFDvbXw==" saltValue="c2FsdHNhbHRzYWx0c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
  '<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>50</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D2:D4"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId7"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>' +
  '<headerFooter><oddHeader>&amp;COFFICIAL-SENSITIVE</oddHeader></headerFooter><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{6F1B2C3D-0000-4000-8000-00000000000B}"><xm:f>Two!$B$2&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const MAIN_PART =
  `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="${MS}/spreadsheetml/2010/11/main">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="24430"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Inspections\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="1"/></bookViews>' +
  '<sheets><sheet name="One" sheetId="1" r:id="rId1"/><sheet name="Team\'s dates" sheetId="7" r:id="rId2"/><sheet name="Hidden" sheetId="3" state="hidden" r:id="rId3"/><sheet name="Very hidden" sheetId="4" state="veryHidden" r:id="rId4"/><sheet name="Chart" sheetId="9" r:id="rId5"/></sheets>' +
  '<externalReferences><externalReference r:id="rId9"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Team\'\'s dates\'!$A$1:$C$9</definedName><definedName name="Everyone">One!$A$2:$A$4</definedName><definedName name="secret" hidden="1">One!$B$2</definedName></definedNames>' +
  '<calcPr calcId="191029" iterate="1" iterateCount="50"/><pivotCaches><pivotCache cacheId="1" r:id="rId11"/></pivotCaches>' +
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

const MORE_TYPES = [
  '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>',
  `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${SHEET}.chartsheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEET}.calcChain+xml"/>`,
  `<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="${SHEET}.externalLink+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SHEET}.table+xml"/>`,
  `<Override PartName="/xl/comments1.xml" ContentType="${SHEET}.comments+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${SHEET}.pivotCacheDefinition+xml"/>`,
  '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>',
  '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/drawings/drawing2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
  '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
].join("");

function drawing(anchors: string): string {
  return `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}" xmlns:c="${DRAWING}/chart">${anchors}</xdr:wsDr>`;
}

/** One transparent dot. */
const PICTURE = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (each) => each.charCodeAt(0),
);
