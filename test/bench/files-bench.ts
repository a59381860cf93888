import { readXlsx } from "hucre";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { textOfPart } from "../../addin/file/relationships.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { writeZip } from "../../addin/file/write-zip.ts";
import { XmlScan } from "../../addin/file/xml-scan.ts";
import { readZipEntries } from "../../addin/file/zip-entries.ts";
import { rate } from "../../core/jobs/rate.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import type { SetCells } from "../../core/workbook/edit.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { bigAssessments, bigLonglist } from "./big-inspection.ts";
import { line, median } from "./measure.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", rounding: "whole", language: "en" } as const;

/** What files cost beside a peer's own reading of the same file, or beside going through them once. */
export async function benchFiles(): Promise<void> {
  const assessments = bigAssessments(10_000, 80);
  const longlist = bigLonglist(2000, 30);
  for (const [name, book] of [
    ["10,000 x 80", assessments],
    ["2,000 x 30", longlist],
  ] as const) {
    const theirs = await median(() => readXlsx(book));
    line(`read ${name}`, await median(() => readWorkbook(book, "book.xlsx")), "hucre's own read", theirs);
    if (book === assessments)
      line(`file to ratings, ${name}`, await median(() => rated(book)), "hucre's own read", theirs);
  }
  await benchSaving(assessments);
}

async function rated(book: Uint8Array): Promise<unknown> {
  const outcome = await readWorkbook(book, "book.xlsx");
  return outcome.ok ? rate(outcome.snapshot, OPTIONS).result : null;
}

async function benchSaving(book: Uint8Array): Promise<void> {
  const outcome = await readWorkbook(book, "book.xlsx");
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const { edits } = rate(outcome.snapshot, OPTIONS);
  const unread = { pack: writeZip, readsBack: false };
  const without = await median(() => saveWorkbook(book, "book.xlsx", edits, unread));
  line(
    "ratings put into it and read back",
    await median(() => saveWorkbook(book, "book.xlsx", edits)),
    "the save without",
    without,
  );
  const one = await median(() => saveWorkbook(book, "book.xlsx", [ourSheet()]));
  line(
    "one sheet put into it and read back",
    one,
    "the save without",
    await median(() => saveWorkbook(book, "book.xlsx", [ourSheet()], unread)),
  );
  const sheet = outcome.snapshot.sheets[0]?.name ?? "";
  const set: SetCells = { kind: "set-cells", sheet, cells: [{ row: 5000, column: 40, value: "Yes" }] };
  const parts = readZipEntries(book);
  const xml = textOfPart(parts, "xl/worksheets/sheet1.xml") ?? "";
  line(
    "a cell set in it",
    await median(() => saveWorkbook(book, "book.xlsx", [set])),
    "scanning the part once",
    await median(() => new XmlScan(xml, "part").toEnd()),
  );
}
