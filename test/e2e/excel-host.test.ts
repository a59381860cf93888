import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../fakes/browser.ts";
import { BookModel } from "../fakes/excel-host/book-model.ts";
import { ExcelHost } from "../fakes/excel-host/excel-host.ts";
import type { Manner } from "../fakes/excel-host/host-page.ts";
import { entered, ModelFault } from "../fakes/excel-host/range-model.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());

const PAGE = '<!doctype html><title>Add-in</title><script src="/office/office.js"></script><body></body>';

function bookOf(rows: readonly (readonly (string | number)[])[]): BookModel {
  const book = new BookModel("list.xlsx");
  const sheet = book.add("Longlist");
  rows.forEach((row, at) => {
    for (const [column, value] of row.entries()) {
      sheet.cells.set(`${at},${column}`, { ...entered(value), format: "General", looks: {} });
    }
  });
  return book;
}

/** Run code of an add-in in the library's own Excel.run. */
async function inExcel<T>(
  book: BookModel,
  code: string,
  manner: Manner = {},
  prepare: (excel: ExcelHost) => void = () => undefined,
): Promise<{ excel: ExcelHost; answer: T }> {
  const excel = await ExcelHost.open(browser, book, (path) => (path === "/taskpane.html" ? PAGE : null), manner);
  prepare(excel);
  const answer = await excel.addin.evaluate(
    `Office.onReady().then((info) => Excel.run(async (context) => { ${code} }).catch((fault) => ({ failed: fault.code, at: fault.debugInfo?.errorLocation })))`,
  );
  return { excel, answer: answer as T };
}

describe("the published Office.js, unchanged, in our host", () => {
  it("is ready in Excel and reads a workbook in one sync", async () => {
    const { excel, answer } = await inExcel<object>(
      bookOf([
        ["Case ID", "Gender"],
        ["C1", "Male"],
      ]),
      `const sheet = context.workbook.worksheets.getFirst();
       sheet.load("name");
       const used = sheet.getUsedRangeOrNullObject(true);
       used.load("values,address,rowCount");
       const next = sheet.getNextOrNullObject();
       const beyond = next.getUsedRangeOrNullObject(true);
       beyond.load("values");
       await context.sync();
       return { name: sheet.name, values: used.values, address: used.address, next: next.isNullObject, beyond: beyond.isNullObject };`,
    );
    expect(answer).toEqual({
      name: "Longlist",
      values: [
        ["Case ID", "Gender"],
        ["C1", "Male"],
      ],
      address: "'Longlist'!A1:B2",
      next: true,
      beyond: true,
    });
    expect(excel.syncs).toHaveLength(1);
    await excel.close();
  }, 60_000);

  it("writes what it is told, and reads typing as Excel does", async () => {
    const book = bookOf([["a"]]);
    const { excel } = await inExcel(
      book,
      `const sheet = context.workbook.worksheets.add("Ours");
       const range = sheet.getRange("A1:D1");
       range.values = [["'2.1", "2.1", "=1+1", true]];
       range.format.font.bold = true;
       range.numberFormat = [["@", "0.0", "General", "General"]];
       sheet.freezePanes.freezeRows(1);
       context.workbook.names.add("_probity.sample", "='Ours'!$A$1").visible = false;
       await context.sync();`,
    );
    const sheet = book.sheets[1];
    expect([...(sheet?.cells.values() ?? [])].map(({ value, formula }) => formula ?? value)).toEqual([
      "2.1",
      2.1,
      "=1+1",
      true,
    ]);
    expect(sheet?.cells.get("0,0")?.looks).toEqual({ "Font.Bold": true });
    expect([sheet?.frozenRows, book.names]).toEqual([
      1,
      [{ name: "_probity.sample", formula: "='Ours'!$A$1", visible: false }],
    ]);
    await excel.close();
  }, 60_000);

  it.each([
    [
      "reading what was not loaded",
      "const s = context.workbook.worksheets.getFirst(); await context.sync(); return s.name;",
      "PropertyNotLoaded",
    ],
    [
      "values of another shape",
      'context.workbook.worksheets.getFirst().getRange("A1:B2").values = [["x"]]; await context.sync();',
      "InvalidArgument",
    ],
    [
      "a sheet that is not there",
      'context.workbook.worksheets.getItem("Nowhere").load("name"); await context.sync();',
      "ItemNotFound",
    ],
    [
      "a sheet that was deleted",
      'const sheet = context.workbook.worksheets.add("B"); sheet.delete(); sheet.activate(); await context.sync();',
      "ItemNotFound",
    ],
    [
      "a range of a sheet that was deleted",
      'const sheet = context.workbook.worksheets.add("B"); const cell = sheet.getRange("A1"); cell.load("values"); await context.sync(); sheet.delete(); cell.values = [[1]]; await context.sync();',
      "InvalidReference",
    ],
    [
      "a member that the host does not know",
      'context.workbook.worksheets.getFirst().charts.load("count"); await context.sync();',
      "ApiNotFound",
    ],
    [
      "a chart of no sort",
      'const sheet = context.workbook.worksheets.getFirst(); sheet.charts.add("Bars", sheet.getRange("A1"), "Columns"); await context.sync();',
      "InvalidArgument",
    ],
    [
      "a series of a whole block",
      'const sheet = context.workbook.worksheets.getFirst(); sheet.charts.add("BarStacked", sheet.getRange("A1"), "Columns").series.getItemAt(0).setValues(sheet.getRange("A1:B9")); await context.sync();',
      "InvalidArgument",
    ],
    [
      "a look by value without a formula",
      'const look = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("CellValue"); look.cellValue.rule = { formula1: "Good", operator: "EqualTo" }; await context.sync();',
      "InvalidArgument",
    ],
    [
      "titles that are not whole rows",
      'context.workbook.worksheets.getFirst().pageLayout.setPrintTitleRows("A1:B2"); await context.sync();',
      "InvalidArgument",
    ],
  ])(
    "refuses %s",
    async (_, code, failed) => {
      const { excel, answer } = await inExcel(bookOf([["a"]]), code);
      expect(answer).toMatchObject({ failed });
      await excel.close();
    },
    60_000,
  );

  it("refuses to write on a protected sheet, and fails where a test says", async () => {
    const book = bookOf([["a"]]);
    const write = 'context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]]; await context.sync();';
    const closed = await inExcel(book, write, {}, () => {
      for (const sheet of book.sheets) sheet.protected = true;
    });
    expect(closed.answer).toMatchObject({ failed: "AccessDenied" });
    await closed.excel.close();
    const busy = await inExcel(bookOf([["a"]]), write, {}, (excel) => {
      excel.fault = (action) => {
        if (action.ActionType === 4) throw new ModelFault("InvalidOperationInCellEditMode", "a cell is being edited");
      };
    });
    expect(busy.answer).toMatchObject({ failed: "InvalidOperationInCellEditMode" });
    await busy.excel.close();
  }, 60_000);

  it("speaks as the host says it does: its language and what it can do", async () => {
    const { excel, answer } = await inExcel(
      bookOf([["a"]]),
      'return [Office.context.displayLanguage, Office.context.requirements.isSetSupported("ExcelApi", "1.9"), Office.context.requirements.isSetSupported("ExcelApi", "1.10")];',
      { locale: "cy-GB", requirements: { ExcelApi: "1.9" } },
    );
    expect(answer).toEqual(["cy-GB", true, false]);
    await excel.close();
  }, 60_000);
});
