import type { BookModel, ModelName, ModelSheet } from "./book-model.ts";
import { entered, ModelFault, RangeModel, rectOf } from "./range-model.ts";

/** An object of the host behind one of the library's. */
export interface HostObject {
  readonly is: string;
  readonly of: unknown;
}

/** One member of a class: what it gives, takes or does. A member that is not here fails loudly. */
interface Member {
  get?(self: never): unknown;
  set?(self: never, value: unknown): void;
  call?(self: never, ...given: never[]): unknown;
}

const object = (is: string, of: unknown): HostObject => ({ is, of });
const objectOrNull = (is: string, of: unknown): HostObject | null => (of == null ? null : object(is, of));
const whole = (book: BookModel, sheet: ModelSheet) => new RangeModel(book, sheet, rectOf("A1:XFD1048576"));

interface SheetRef {
  readonly book: BookModel;
  readonly sheet: ModelSheet;
}
interface Look {
  readonly range: RangeModel;
  readonly path: string;
}

const sheetAt = (book: BookModel, at: number) =>
  objectOrNull("Worksheet", book.sheets[at] && { book, sheet: book.sheets[at] });
const named = (book: BookModel, name: string) =>
  sheetAt(
    book,
    book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
  );

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

/** Every class and member that the host knows, by the names of the wire. */
export const MEMBERS: Readonly<Record<string, Readonly<Record<string, Member>>>> = {
  Workbook: {
    Name: { get: (book: BookModel) => book.name },
    Worksheets: { get: (book: BookModel) => object("WorksheetCollection", book) },
    Names: { get: (book: BookModel) => object("NamedItemCollection", book) },
    Settings: { get: (book: BookModel) => object("SettingCollection", book) },
    _Runtime: { get: (book: BookModel) => object("Runtime", book) },
    _RemoveReference: { call: () => null },
    _RemoveAllReferences: { call: () => null },
  },
  Runtime: {
    EnableEvents: {
      get: (book: BookModel) => book.events,
      set: (book: BookModel, to) => {
        book.events = Boolean(to);
      },
    },
  },
  WorksheetCollection: {
    GetActiveWorksheet: { call: (book: BookModel) => sheetAt(book, book.active) },
    GetFirst: { call: (book: BookModel) => sheetAt(book, 0) },
    GetItem: {
      call: (book: BookModel, name: string) => {
        const found = named(book, name);
        if (found === null) throw new ModelFault("ItemNotFound", `no sheet ${name}`);
        return found;
      },
    },
    GetItemOrNullObject: { call: (book: BookModel, name: string) => named(book, name) },
    Add: {
      call: (book: BookModel, name: string) => {
        if (named(book, name) !== null) throw new ModelFault("ItemAlreadyExists", `there is a sheet ${name}`);
        return object("Worksheet", { book, sheet: book.add(name) });
      },
    },
  },
  Worksheet: {
    Name: {
      get: ({ sheet }: SheetRef) => sheet.name,
      set: ({ sheet }: SheetRef, name) => {
        sheet.name = String(name);
      },
    },
    Visibility: { get: ({ sheet }: SheetRef) => sheet.visibility },
    Protection: { get: (ref: SheetRef) => object("WorksheetProtection", ref) },
    FreezePanes: { get: (ref: SheetRef) => object("WorksheetFreezePanes", ref) },
    PageLayout: { get: (ref: SheetRef) => object("PageLayout", ref) },
    GetNextOrNullObject: { call: ({ book, sheet }: SheetRef) => sheetAt(book, book.sheets.indexOf(sheet) + 1) },
    GetRange: {
      call: ({ book, sheet }: SheetRef, address: string | null) =>
        object("Range", address === null ? whole(book, sheet) : new RangeModel(book, sheet, rectOf(address))),
    },
    GetRangeByIndexes: {
      call: ({ book, sheet }: SheetRef, top: number, left: number, rows: number, columns: number) =>
        object("Range", new RangeModel(book, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 })),
    },
    GetUsedRangeOrNullObject: { call: ({ book, sheet }: SheetRef) => objectOrNull("Range", whole(book, sheet).used()) },
    Activate: {
      call: ({ book, sheet }: SheetRef) => {
        book.active = book.sheets.indexOf(sheet);
      },
    },
    Delete: {
      call: ({ book, sheet }: SheetRef) => {
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
      },
    },
  },
  WorksheetProtection: { Protected: { get: ({ sheet }: SheetRef) => sheet.protected } },
  WorksheetFreezePanes: {
    FreezeRows: {
      call: ({ sheet }: SheetRef, rows: number) => {
        sheet.frozenRows = rows;
      },
    },
    Unfreeze: {
      call: ({ sheet }: SheetRef) => {
        sheet.frozenRows = 0;
      },
    },
  },
  PageLayout: {
    Orientation: {
      get: ({ sheet }: SheetRef) => sheet.orientation,
      set: ({ sheet }: SheetRef, to) => {
        sheet.orientation = to as "Portrait";
      },
    },
  },
  NamedItemCollection: {
    Items: { get: ({ names }: BookModel) => names.map((one) => object("NamedItem", one)) },
    Add: {
      call: (book: BookModel, name: string, formula: string) => {
        const made: ModelName = { name, formula, visible: true };
        book.names = [...book.names.filter((one) => one.name !== name), made];
        return object("NamedItem", made);
      },
    },
  },
  NamedItem: {
    Name: { get: (one: ModelName) => one.name },
    Formula: { get: (one: ModelName) => one.formula },
    Visible: {
      get: (one: ModelName) => one.visible,
      set: (one: ModelName, to) => {
        one.visible = Boolean(to);
      },
    },
  },
  SettingCollection: {
    GetItemOrNullObject: {
      call: ({ settings }: BookModel, key: string) => (settings.has(key) ? object("Setting", { settings, key }) : null),
    },
    Add: {
      call: ({ settings }: BookModel, key: string, value: unknown) => {
        settings.set(key, value);
        return object("Setting", { settings, key });
      },
    },
  },
  Setting: {
    Key: { get: (one: { key: string }) => one.key },
    Value: { get: (one: { settings: Map<string, unknown>; key: string }) => one.settings.get(one.key) },
  },
  Range: {
    Address: { get: (range: RangeModel) => range.address },
    RowIndex: { get: ({ rect }: RangeModel) => rect.top },
    ColumnIndex: { get: ({ rect }: RangeModel) => rect.left },
    RowCount: { get: (range: RangeModel) => range.rowCount },
    ColumnCount: { get: (range: RangeModel) => range.columnCount },
    Values: {
      get: (range: RangeModel) => range.each((cell) => cell?.value ?? ""),
      set: (range: RangeModel, rows) => range.write(rows, (cell, value) => Object.assign(cell, entered(value))),
    },
    Formulas: {
      get: (range: RangeModel) => range.each((cell) => cell?.formula ?? cell?.value ?? ""),
      set: (range: RangeModel, rows) => range.write(rows, (cell, value) => Object.assign(cell, entered(value))),
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
    Select: { call: () => null },
    _KeepReference: { call: () => null },
  },
  RangeFormat: {
    Font: { get: ({ range }: Look) => object("RangeFont", { range, path: "Font" }) },
    Fill: { get: ({ range }: Look) => object("RangeFill", { range, path: "Fill" }) },
    WrapText: look("WrapText"),
    HorizontalAlignment: look("HorizontalAlignment"),
    ColumnWidth: {
      set: ({ range }: Look, width) => {
        for (let column = range.rect.left; column <= range.rect.right; column++)
          range.sheet.widths.set(column, Number(width));
      },
    },
  },
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
