import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { packEntry, writeZip } from "../../addin/file/write-zip.ts";
import { check } from "../../core/jobs/check.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { plainBook, stylesOf } from "../golden/plain-book.ts";
import { zipParts } from "../golden/zip-parts.ts";
import { median } from "./measure.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", rounding: "whole", language: "en", list: null } as const;

/** Files under 1 MB, under 50 MB unpacked, that ask for much work: each is answered in two seconds, or refused. Made here, kept nowhere. */
const HARD: Readonly<Record<string, () => Uint8Array>> = {
  "one long formula shared by 200,000 cells": () => {
    const cell = (at: number) => `<c><f t="shared" si="0">${at === 0 ? `${"A1+".repeat(2000)}1` : ""}</f><v>1</v></c>`;
    return zipParts(plainBook({ sheets: [rows(200_000, cell)] }));
  },
  "200,000 merged blocks over 100,000 rows": () => {
    const after = `<mergeCells>${'<mergeCell ref="B1:C100000"/>'.repeat(200_000)}</mergeCells>`;
    return zipParts(plainBook({ sheets: [rows(100_000, () => "<c><v>1</v></c>")], after }));
  },
  "100,000 numbers in a format of 255 places": () =>
    zipParts(plainBook({ styles: stylesOf("0".repeat(255)), sheets: [rows(100_000, () => '<c s="1"><v>1</v></c>')] })),
  "3,000 prefixes and 400,000 elements": () => {
    const prefixes = Array.from({ length: 3000 }, (_, at) => `xmlns:p${at}="u${at}"`).join(" ");
    const parts = plainBook({ after: "<p0:a/>".repeat(400_000) });
    const path = "xl/worksheets/sheet1.xml";
    return zipParts({ ...parts, [path]: String(parts[path]).replace("<worksheet", `<worksheet ${prefixes}`) });
  },
  "1,000 rows that end in the last column": () =>
    zipParts(plainBook({ sheets: [rows(1000, (at) => `<c><v>1</v></c><c r="XFD${at + 1}"><v>1</v></c>`)] })),
  "one part named 500 times": () => {
    const parts = Object.entries(plainBook()).map(([path, part]) =>
      packEntry(path, new TextEncoder().encode(String(part))),
    );
    return writeZip([...parts, ...Array(500).fill(packEntry("xl/x.bin", new Uint8Array(1_000_000)))]);
  },
};

function rows(count: number, cells: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at)}</row>`).join("");
}

/** How long each is read and checked, and what comes of it. */
export async function benchHardFiles(): Promise<void> {
  for (const [what, make] of Object.entries(HARD)) {
    const book = make();
    let answer = "";
    const time = await median(async () => {
      const outcome = await readWorkbook(book, "book.xlsx");
      answer = outcome.ok ? "read" : outcome.problem.kind;
      if (outcome.ok) check(outcome.snapshot, OPTIONS);
    }, 3);
    process.stdout.write(`${what.padEnd(52)} ${time.toFixed(0).padStart(7)} ms   ${answer}\n`);
  }
}
