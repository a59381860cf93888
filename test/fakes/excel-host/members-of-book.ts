import type { BookModel, ModelName } from "./book-model.ts";
import { type Members, object } from "./member.ts";
import { ModelFault } from "./range-model.ts";

/** A workbook and what is not about its sheets. */
export const MEMBERS_OF_BOOK: Members = {
  Workbook: {
    Name: { get: (book: BookModel) => book.name },
    Worksheets: { get: (book: BookModel) => object("WorksheetCollection", book) },
    Names: { get: (book: BookModel) => object("NamedItemCollection", book) },
    Settings: { get: (book: BookModel) => object("SettingCollection", book) },
    CreateAndOpenWorkbook: {
      call: (book: BookModel, base64: string) => {
        book.opened.push(Buffer.from(base64, "base64"));
      },
    },
    Protection: { get: (book: BookModel) => object("WorkbookProtection", book) },
    Functions: { get: (book: BookModel) => object("Functions", book) },
    _Runtime: { get: (book: BookModel) => object("Runtime", book) },
    _RemoveReference: { call: () => null },
    _RemoveAllReferences: { call: () => null },
  },
  WorkbookProtection: { Protected: { get: (book: BookModel) => book.structureProtected } },
  Functions: {
    Date: {
      call: (book: BookModel, year: number, month: number, day: number) => {
        if (year !== 1904 || month !== 1 || day !== 1)
          throw new ModelFault("ApiNotFound", "the host knows one day only");
        return object("FunctionResult", { value: book.date1904 ? 0 : 1462 });
      },
    },
  },
  FunctionResult: { Value: { get: (one: { value: number }) => one.value } },
  Runtime: {
    EnableEvents: {
      get: (book: BookModel) => book.events,
      set: (book: BookModel, to) => {
        book.events = Boolean(to);
      },
    },
  },
  NamedItemCollection: {
    GetItemOrNullObject: {
      call: (book: BookModel, name: string) => {
        const one = book.names.find((other) => other.name === name);
        return one === undefined ? null : object("NamedItem", Object.assign(one, { book }));
      },
    },
    Items: { get: ({ names }: BookModel) => names.map((one) => object("NamedItem", one)) },
    Add: {
      call: (book: BookModel, name: string, formula: string) => {
        if (book.names.some((one) => one.name === name))
          throw new ModelFault("ItemAlreadyExists", `there is a name ${name}`);
        const made: ModelName = { name, formula, visible: true };
        book.names.push(made);
        return object("NamedItem", made);
      },
    },
  },
  NamedItem: {
    Delete: {
      call: (one: ModelName & { book: BookModel }) => {
        one.book.names = one.book.names.filter((other) => other.name !== one.name);
      },
    },
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
};
