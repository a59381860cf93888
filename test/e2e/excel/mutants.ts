import type { Replacement } from "../../fakes/replace-in-build.ts";

/** A mistake made on purpose in a file of `addin/office`, and what shows that it was caught. */
interface Mutant extends Replacement {
  readonly mistake: string;
  readonly caught: RegExp;
}

/** The classic mistakes of add-ins, each in code of ours. */
export const MUTANTS: readonly Mutant[] = [
  {
    mistake: "a property is read that was not loaded",
    file: "read-book.ts",
    text: 'active?.load("name");',
    by: "",
    caught: /PropertyNotLoaded/u,
  },
  {
    mistake: "number formats are left out of what is loaded",
    file: "read-book.ts",
    text: 'columnCount,values,formulas,numberFormat");',
    by: 'columnCount,values,formulas");',
    caught: /PropertyNotLoaded/u,
  },
  {
    mistake: "protection is not read",
    file: "read-book.ts",
    text: 'sheet.protection.load("protected");',
    by: "",
    caught: /PropertyNotLoaded/u,
  },
  {
    mistake: "protection is read but not minded",
    file: "read-book.ts",
    text: "structureLocked: workbook.protection.protected",
    by: "structureLocked: false",
    caught: /AccessDenied: the workbook is protected/u,
  },
  {
    mistake: "what may be a null object is taken for a sheet",
    file: "read-book.ts",
    text: "asked.filter(({ sheet }) => !sheet.isNullObject)",
    by: "asked",
    caught: /TypeError/u,
  },
  {
    mistake: "a turn with Excel for each sheet",
    file: "read-book.ts",
    text: "asked.push(askFor(next, measure));",
    by: "asked.push(askFor(next, measure)); await context.sync();",
    caught: /wrong: turns with Excel: 25/u,
  },
  {
    mistake: "values of another shape than their range",
    file: "put-sheet.ts",
    text: "range.formulas = part.map((row) => row.map((cell) => cell.content));",
    by: "range.formulas = part[0].content === undefined ? [part.map(([cell]) => cell.content)] : [];",
    caught: /InvalidArgument: the values are not of the range's shape/u,
  },
  {
    mistake: "an object of one run is used in a later one",
    file: "put-sheet.ts",
    text: "const { worksheets, names } = context.workbook;",
    by: "const { worksheets, names } = (globalThis.kept ??= context).workbook;",
    caught: /wrong: the second draw was not written|InvalidRequestContext/u,
  },
  {
    mistake: "a sheet is used after it was deleted",
    file: "take-back.ts",
    text: "if (!sheet.isNullObject) sheet.delete();",
    by: "if (!sheet.isNullObject) { sheet.delete(); sheet.activate(); }",
    caught: /ItemNotFound: Worksheet.Activate of .+, a sheet that was deleted/u,
  },
  {
    mistake: "a sheet is asked for by what is not its name",
    file: "put-sheet.ts",
    text: "worksheets.getItem(standing.id)",
    by: "worksheets.getItem(put.own)",
    caught: /ItemNotFound: no sheet sample/u,
  },
  {
    mistake: "events are not switched on again",
    file: "apply-edits.ts",
    text: "context.runtime.enableEvents = true;",
    by: "",
    caught: /wrong: Excel's events are left off/u,
  },
  {
    mistake: "a new sheet is not marked as ours",
    file: "put-sheet.ts",
    text: "if (!standing?.marked) {",
    by: "if (put.own === '') {",
    caught: /wrong: sheets without the mark of ours/u,
  },
];
