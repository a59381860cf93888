import { quotedSheet } from "../../../core/workbook/address.ts";
import { type BookModel, EVENT, type ModelSheet } from "./book-model.ts";
import { type Members, object, objectOrNull, type SheetRef, sheetAt } from "./member.ts";
import { ModelFault, RangeModel, rectOf } from "./range-model.ts";

const whole = (book: BookModel, sheet: ModelSheet) => new RangeModel(book, sheet, rectOf("A1:XFD1048576"));

const named = (book: BookModel, name: string) =>
  sheetAt(
    book,
    // By name or by id, as Excel does.
    book.sheets.findIndex((sheet) => sheet.id === name || sheet.name.toLowerCase() === name.toLowerCase()),
  );

/** The library's own words for asking to be told of events. */
const REGISTERED = {
  _RegisterDataChangedEvent: EVENT.changed,
  _RegisterFormatChangedEvent: EVENT.format,
  _RegisterCalculatedEvent: EVENT.calculated,
  _RegisterAddedEvent: EVENT.added,
  _RegisterDeletedEvent: EVENT.deleted,
  _RegisterActivatedEvent: EVENT.activated,
  _RegisterSelectionChangedEvent: EVENT.selection,
  _RegisterEventNameChanged: EVENT.renamed,
} as const;

/** Sheets, and what is about a sheet as a whole. */
export const MEMBERS_OF_SHEET: Members = {
  WorksheetCollection: {
    ...Object.fromEntries(
      Object.entries(REGISTERED).map(([name, type]) => [
        name,
        {
          call: (book: BookModel) => {
            book.listened.add(type);
          },
        },
      ]),
    ),
    GetActiveWorksheet: {
      call: (book: BookModel) => {
        const found = sheetAt(book, book.active);
        // As Excel does where a sheet that is a chart is in view: github.com/OfficeDev/office-js/issues/2444.
        if (found === null) throw new ModelFault("GeneralException", "no worksheet is in view");
        return found;
      },
    },
    Items: { get: (book: BookModel) => book.sheets.map((sheet) => object("Worksheet", { book, sheet })) },
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
        if (book.structureProtected) throw new ModelFault("AccessDenied", "the workbook is protected");
        if (name.length > 31 || /[\\/?*[\]:]/u.test(name)) throw new ModelFault("InvalidArgument", `no name: ${name}`);
        const sheet = book.add(name);
        book.tell(EVENT.added, { worksheetId: sheet.id, source: "Local" });
        return object("Worksheet", { book, sheet });
      },
    },
  },
  Worksheet: {
    Id: { get: ({ sheet }: SheetRef) => sheet.id },
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
    GetRanges: {
      call: ({ book, sheet }: SheetRef, addresses: string) => {
        if (addresses.length > 255) throw new ModelFault("InvalidArgument", "more addresses than one text holds");
        const areas = addresses.split(",").map((one) => new RangeModel(book, sheet, rectOf(one)));
        return object("RangeAreas", { book, sheet, areas });
      },
    },
    GetRangeByIndexes: {
      call: ({ book, sheet }: SheetRef, top: number, left: number, rows: number, columns: number) =>
        object("Range", new RangeModel(book, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 })),
    },
    GetUsedRangeOrNullObject: { call: ({ book, sheet }: SheetRef) => objectOrNull("Range", whole(book, sheet).used()) },
    Activate: {
      call: ({ book, sheet }: SheetRef) => {
        if (sheet.visibility !== "Visible") throw new ModelFault("InvalidOperation", `${sheet.name} is hidden`);
        book.active = book.sheets.indexOf(sheet);
        book.tell(EVENT.activated, { worksheetId: sheet.id, source: "Local" });
      },
    },
    Delete: {
      call: ({ book, sheet }: SheetRef) => {
        if (book.structureProtected) throw new ModelFault("AccessDenied", "the workbook is protected");
        if (book.sheets.filter((one) => one.visibility === "Visible").length < 2)
          throw new ModelFault("InvalidOperation", "a workbook keeps one visible sheet");
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        for (const one of book.names) {
          if (one.formula.startsWith(`=${quotedSheet(sheet.name)}!`)) one.formula = "=#REF!$A$1";
        }
        book.tell(EVENT.deleted, { worksheetId: sheet.id, source: "Local" });
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
};
