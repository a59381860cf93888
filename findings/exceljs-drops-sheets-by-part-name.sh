#!/usr/bin/env bash
# exceljs 4.4.0: a worksheet whose part is not called sheetN.xml is dropped without a word.
#
# The format leaves the name of a sheet's part to the writer: the workbook's relationships say where it is (ECMA-376 part 1, 12.3.24).
# exceljs goes by the name instead. Opening such a workbook gives fewer sheets, and saving it writes the workbook without them.
#
# Seen: with both parts called sheetN.xml, "One Two"; with the second called ratings.xml, "One".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit exceljs@4.4.0 fflate@0.8.3 >/dev/null
cat > try.mjs <<'SCRIPT'
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const sheet = (value) => `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData></worksheet>`;

function book(second) {
  const override = (path, kind) => `<Override PartName="/xl/${path}" ContentType="${type}.${kind}+xml"/>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override(`worksheets/${second}.xml`, "worksheet")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="One" sheetId="1" r:id="r1"/><sheet name="Two" sheetId="2" r:id="r2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}">${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "worksheet", `worksheets/${second}.xml`)}</Relationships>`,
    "xl/worksheets/sheet1.xml": sheet(1),
    [`xl/worksheets/${second}.xml`]: sheet(2),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

for (const second of ["sheet2", "ratings"]) {
  const opened = new ExcelJS.Workbook();
  await opened.xlsx.load(Buffer.from(book(second)));
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await opened.xlsx.writeBuffer());
  console.log(`${second}: ${again.worksheets.map(({ name }) => name).join(" ")}`);
}
SCRIPT
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = "sheet2: One Two
ratings: One" ] || { echo "This has changed: see the top of this script." >&2; exit 1; }
