import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { read as readBySheetJs, write as writeBySheetJs } from "@e965/xlsx";
import ExcelJs from "exceljs";
import { openXlsx, saveXlsx } from "hucre";

const run = promisify(execFile);

/** A program that opens a workbook and saves it, without changing a thing. */
export type ProgramBetween = (xlsx: Uint8Array) => Promise<Uint8Array>;

/** Programs that may stand between two jobs, by name. */
export const PROGRAMS_BETWEEN: Readonly<Record<string, ProgramBetween>> = {
  LibreOffice: (xlsx) => inFolder(xlsx, async (folder) => office(folder, "book.xlsx", "xlsx")),
  "LibreOffice, by way of .ods": (xlsx) =>
    inFolder(xlsx, async (folder) => {
      await office(folder, "book.xlsx", "ods");
      return office(folder, join("out", "book.ods"), "xlsx");
    }),
  Gnumeric: (xlsx) =>
    inFolder(xlsx, async (folder) => {
      await run("ssconvert", ["--export-type=Gnumeric_Excel:xlsx2", "book.xlsx", "saved.xlsx"], { cwd: folder });
      return "saved.xlsx";
    }),
  openpyxl: (xlsx) =>
    inFolder(xlsx, async (folder) => {
      const script = "import openpyxl; openpyxl.load_workbook('book.xlsx').save('saved.xlsx')";
      await run("/usr/bin/python3", ["-c", script], { cwd: folder });
      return "saved.xlsx";
    }),
  exceljs: async (xlsx) => {
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(Buffer.from(xlsx) as never);
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  SheetJS: async (xlsx) => {
    const book = readBySheetJs(xlsx, { cellStyles: true, sheetStubs: true, cellNF: true });
    return new Uint8Array(writeBySheetJs(book, { type: "buffer", bookType: "xlsx" }));
  },
  hucre: async (xlsx) => saveXlsx(await openXlsx(xlsx)),
};

async function inFolder(xlsx: Uint8Array, act: (folder: string) => Promise<string>): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "probity-between-"));
  try {
    await writeFile(join(folder, "book.xlsx"), xlsx);
    return new Uint8Array(await readFile(join(folder, await act(folder))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice's own conversion, in a profile of its own. */
async function office(folder: string, file: string, to: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const typed = [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "out"), join(folder, file)];
  await run("soffice", typed, { timeout: 90_000 });
  return join("out", `book.${to}`);
}
