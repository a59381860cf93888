import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sample } from "../../core/jobs/sample.ts";
import { CRC_2019 } from "../../core/programmes/crc-2019/programme.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { plainPuts } from "../fakes/plain-puts.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";
import { readBook } from "../golden/read-book.ts";
import { savedBook } from "../golden/saved-book.ts";
import { differences } from "./formula-differences.ts";

const DRAW = { kind: "single", reserves: 2, organisation: null, by: "", at: "" } as const;

describe("the example's longlist", () => {
  it("draws the same cases in both languages, and its formulas come out in LibreOffice", {
    timeout: 120_000,
  }, async () => {
    const workbook = await readBook(new Uint8Array(readFileSync("examples/youth-inspection.xlsx")));
    const draw = { ...DRAW, programme: YOUTH_2021, list: "domain-two", size: 23, seed: "Ashmere 2026" } as const;
    const [english, welsh] = (["en", "cy"] as const).map((language) => sample(workbook, { ...draw, language }));
    expect(welsh?.result?.selected).toEqual(english?.result?.selected);
    const edits = welsh?.edits ?? [];
    expect(edits.map((edit) => edit.name)).toEqual(["Sampl parth dau", "Haenau parth dau", "Log tynnu parth dau"]);
    const original = new Uint8Array(readFileSync("examples/youth-inspection.xlsx"));
    expect(await differences(original, edits)).toEqual([]);
  });
});

describe("a list whose Welsh name has an apostrophe", () => {
  it("has formulas that still find its sheets", { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 12 }, (_, at) => [
      `C${at}`,
      at % 3 === 0 ? "Altcourse" : "Berwyn",
      `${1 + at}/03/2026`,
    ]);
    const sheet = sheetOf("Rhestr hir Drwy'r Gât", [["Rhif achos", "Carchar", "Dyddiad dechrau"], ...rows]);
    const workbook = workbookOf(sheet);
    const { edits, result } = sample(workbook, {
      ...DRAW,
      programme: CRC_2019,
      language: "cy",
      list: null,
      size: 5,
      seed: "hedyn",
    });
    expect(result?.list).toBe("through-the-gate");
    expect(edits[2]?.name).toBe("Log tynnu Drwy’r Gât");
    expect(await differences(savedBook(null, ...plainPuts(workbook)), edits)).toEqual([]);
  });
});
