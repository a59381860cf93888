import { EVENT } from "./book-model.ts";
import { type HostObject, type Member, type Members, object, objectOrNull, oneOf } from "./member.ts";
import { entered, ModelFault, RangeModel } from "./range-model.ts";

/** A range whose looks are set, and which of them. */
interface Look {
  readonly range: RangeModel;
  readonly path: string;
}

/** A look that is only kept, so that a test can ask what was set. */
const look = (name: string): Member => ({
  get: ({ range }: Look) => range.each((cell) => cell?.looks[name] ?? null)[0]?.[0] ?? null,
  set: ({ range, path }: Look, value) =>
    range.write(
      range.each(() => value),
      (cell) => {
        cell.looks[`${path}.${name}`] = value;
      },
    ),
});

/** A line of a block, by its name. Excel knows none inside a block of one row or column. */
function edgeOf({ rowCount, columnCount }: RangeModel, edge: string): string {
  const inside = [...(rowCount > 1 ? ["InsideHorizontal"] : []), ...(columnCount > 1 ? ["InsideVertical"] : [])];
  return oneOf(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside], edge);
}

/** Ranges of cells and their looks. */
export const MEMBERS_OF_RANGE: Members = {
  Range: {
    Address: { get: (range: RangeModel) => range.address },
    RowIndex: { get: ({ rect }: RangeModel) => rect.top },
    ColumnIndex: { get: ({ rect }: RangeModel) => rect.left },
    RowCount: { get: (range: RangeModel) => range.rowCount },
    ColumnCount: { get: (range: RangeModel) => range.columnCount },
    Values: {
      get: (range: RangeModel) => range.each((cell) => cell?.value ?? ""),
      set: (range: RangeModel, rows) => {
        range.write(rows, (cell, value) => Object.assign(cell, entered(value, cell.format)));
        range.told();
      },
    },
    Formulas: {
      get: (range: RangeModel) => range.each((cell) => cell?.formula ?? cell?.value ?? ""),
      set: (range: RangeModel, rows) => {
        range.write(rows, (cell, value) => Object.assign(cell, entered(value, cell.format)));
        range.told();
      },
    },
    NumberFormat: {
      get: (range: RangeModel) => range.each((cell) => cell?.format ?? "General"),
      set: (range: RangeModel, rows) =>
        range.write(rows, (cell, value) => {
          cell.format = String(value);
        }),
    },
    Format: { get: (range: RangeModel) => object("RangeFormat", { range, path: "Format" }) },
    DataValidation: { get: (range: RangeModel) => object("DataValidation", range) },
    GetUsedRangeOrNullObject: { call: (range: RangeModel) => objectOrNull("Range", range.used()) },
    Clear: {
      call: (range: RangeModel) => {
        range.clear();
      },
    },
    Select: {
      call: (range: RangeModel) => {
        range.book.active = range.book.sheets.indexOf(range.sheet);
        range.book.selected = range.address.replace(/^.*!/u, "");
        const args = { worksheetId: range.sheet.id, address: range.book.selected, source: "Local" as const };
        range.book.tell(EVENT.selection, args);
      },
    },
    // The library sends large arrays in parts, and asks first whether their whole fits.
    _ValidateArraySize: {
      call: (range: RangeModel, rows: number, columns: number) => {
        const alike = rows === range.rowCount && columns === range.columnCount;
        if (!alike) throw new ModelFault("InvalidArgument", "the values are not of the range's shape");
      },
    },
    GetRow: {
      call: ({ book, sheet, rect }: RangeModel, row: number) =>
        object("Range", new RangeModel(book, sheet, { ...rect, top: rect.top + row, bottom: rect.top + row })),
    },
    GetBoundingRect: {
      call: ({ book, sheet, rect }: RangeModel, { of }: HostObject) => {
        const other = (of as RangeModel).rect;
        const [top, left] = [Math.min(rect.top, other.top), Math.min(rect.left, other.left)];
        const [bottom, right] = [Math.max(rect.bottom, other.bottom), Math.max(rect.right, other.right)];
        return object("Range", new RangeModel(book, sheet, { top, left, bottom, right }));
      },
    },
    _KeepReference: { call: () => null },
  },
  RangeFormat: {
    Font: { get: ({ range }: Look) => object("RangeFont", { range, path: "Font" }) },
    Fill: { get: ({ range }: Look) => object("RangeFill", { range, path: "Fill" }) },
    WrapText: look("WrapText"),
    HorizontalAlignment: look("HorizontalAlignment"),
    VerticalAlignment: look("VerticalAlignment"),
    Borders: { get: ({ range }: Look) => object("RangeBorderCollection", range) },
    Protection: { get: ({ range }: Look) => object("FormatProtection", { range, path: "Protection" }) },
    ColumnWidth: {
      set: ({ range }: Look, width) => {
        for (let column = range.rect.left; column <= range.rect.right; column++)
          range.sheet.widths.set(column, Number(width));
      },
    },
  },
  RangeBorderCollection: {
    GetItem: { call: (range: RangeModel, edge: string) => object("RangeBorder", { range, path: edgeOf(range, edge) }) },
  },
  RangeBorder: { Style: look("Style"), Color: look("Color") },
  FormatProtection: { Locked: look("Locked") },
  RangeFont: { Bold: look("Bold"), Italic: look("Italic"), Size: look("Size"), Color: look("Color") },
  RangeFill: { Color: look("Color") },
  DataValidation: {
    Rule: {
      set: (range: RangeModel, rule) => {
        range.sheet.validations.push({ range: range.address, rule });
      },
    },
    Clear: {
      call: (range: RangeModel) => {
        range.sheet.validations = [];
      },
    },
  },
};
