import type { BookModel, ModelSheet } from "./book-model.ts";
import type { ModelTextLook } from "./chart-model.ts";
import { colour, kept, type Members, object, oneOf } from "./member.ts";
import { ModelFault, type RangeModel, rectOf } from "./range-model.ts";

interface SheetRef {
  readonly sheet: ModelSheet;
}

const OPERATORS = ["EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "Between"];
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];
const PAPERS = ["A3", "A4", "A5", "Letter", "Legal"];
const UNITS = ["Points", "Inches", "Centimeters"];
const ZOOMS = ["horizontalFitToPages", "verticalFitToPages", "scale"];

const flag = (given: unknown) => {
  if (typeof given !== "boolean") throw new ModelFault("InvalidArgument", `${given} is not true or false`);
  return given;
};
let lastId = 0;
const side = (path: string) => ({
  get: ({ looks }: ModelTextLook) => object("ConditionalRangeBorder", { store: looks, path }),
});

/** Looks that follow values, and how sheets print, by the names of the wire. */
export const LOOKS_AND_PAGES: Members = {
  Range: { ConditionalFormats: { get: (range: RangeModel) => object("ConditionalFormatCollection", range) } },
  RangeAreas: {
    _KeepReference: { call: () => null },
    ConditionalFormats: {
      get: ({ book, sheet, areas }: SheetRef & { book: BookModel; areas: RangeModel[] }) =>
        object("ConditionalFormatCollection", { book, sheet, address: areas.map((one) => one.address).join(",") }),
    },
  },
  ConditionalFormatCollection: {
    Add: {
      call: ({ sheet, address }: RangeModel, type: string) => {
        if (sheet.protected) throw new ModelFault("AccessDenied", "the sheet is protected");
        oneOf(["CellValue", "Custom"], type);
        const made: ModelTextLook = { id: `{LOOK-${++lastId}}`, range: address, type, rule: null, looks: {} };
        sheet.over.textLooks.push(made);
        return object("ConditionalFormat", made);
      },
    },
    Items: {
      get: ({ book, sheet }: RangeModel) =>
        sheet.over.textLooks.map((one) => object("ConditionalFormat", Object.assign(one, { book, sheet }))),
    },
    GetItem: {
      call: ({ sheet }: RangeModel, id: string) => {
        const found = sheet.over.textLooks.find((one) => one.id === id);
        if (found === undefined) throw new ModelFault("ItemNotFound", `no conditional format ${id}`);
        return object("ConditionalFormat", Object.assign(found, { sheet }));
      },
    },
    ClearAll: {
      call: ({ sheet }: RangeModel) => {
        sheet.over.textLooks = [];
      },
    },
  },
  ConditionalFormat: {
    Id: { get: (look: ModelTextLook) => look.id },
    Type: { get: (look: ModelTextLook) => look.type },
    CellValue: { get: (look: ModelTextLook) => object("CellValueConditionalFormat", look) },
    Custom: { get: (look: ModelTextLook) => object("CustomConditionalFormat", look) },
    Delete: {
      call: (look: ModelTextLook & SheetRef) => {
        look.sheet.over.textLooks = look.sheet.over.textLooks.filter((one) => one !== look);
      },
    },
  },
  CustomConditionalFormat: {
    Rule: { get: (look: ModelTextLook) => object("ConditionalFormatRule", look) },
    Format: { get: (look: ModelTextLook) => object("ConditionalRangeFormat", look) },
  },
  ConditionalFormatRule: {
    Formula: {
      get: (look: ModelTextLook) => look.rule?.formula1 ?? "",
      set: (look: ModelTextLook, formula) => {
        if (!String(formula).startsWith("=")) throw new ModelFault("InvalidArgument", `${formula} is no formula`);
        look.rule = { formula1: String(formula), operator: "Custom" };
      },
    },
  },
  CellValueConditionalFormat: {
    Rule: {
      set: (look: ModelTextLook, rule) => {
        const { formula1, operator } = rule as { formula1: string; operator: string };
        if (!formula1.startsWith("=")) throw new ModelFault("InvalidArgument", `${formula1} is no formula`);
        look.rule = { formula1, operator: oneOf(OPERATORS, operator) };
      },
    },
    Format: { get: (look: ModelTextLook) => object("ConditionalRangeFormat", look) },
  },
  ConditionalRangeFormat: {
    Font: { get: ({ looks }: ModelTextLook) => object("ConditionalRangeFont", { store: looks, path: "Font" }) },
    Fill: { get: ({ looks }: ModelTextLook) => object("ConditionalRangeFill", { store: looks, path: "Fill" }) },
    Borders: { get: (look: ModelTextLook) => object("ConditionalRangeBorderCollection", look) },
  },
  ConditionalRangeFont: { Bold: kept("Bold", flag), Color: kept("Color", colour) },
  ConditionalRangeFill: { Color: kept("Color", colour) },
  ConditionalRangeBorderCollection: {
    Top: side("Top"),
    Bottom: side("Bottom"),
    Left: side("Left"),
    Right: side("Right"),
  },
  ConditionalRangeBorder: { Style: kept("Style", (given) => oneOf(LINES, given)), Color: kept("Color", colour) },
  Worksheet: { HorizontalPageBreaks: { get: (ref: SheetRef) => object("PageBreakCollection", ref) } },
  PageBreakCollection: {
    Add: {
      call: ({ sheet }: SheetRef, above: string) => {
        if (rectOf(above).top === 0) throw new ModelFault("InvalidArgument", "no page ends above the first row");
        sheet.over.page.breaks.push(above);
        return object("PageBreak", above);
      },
    },
    RemovePageBreaks: {
      call: ({ sheet }: SheetRef) => {
        sheet.over.page.breaks = [];
      },
    },
  },
  PageLayout: {
    PaperSize: {
      set: ({ sheet }: SheetRef, to) => {
        sheet.over.page.paper = oneOf(PAPERS, to);
      },
    },
    Zoom: {
      set: ({ sheet }: SheetRef, to) => {
        for (const name of Object.keys(to as object)) oneOf(ZOOMS, name);
        sheet.over.page.zoom = to;
      },
    },
    SetPrintMargins: {
      call: ({ sheet }: SheetRef, unit: string, margins: object) => {
        sheet.over.page.margins = { unit: oneOf(UNITS, unit), ...margins };
      },
    },
    SetPrintTitleRows: {
      call: ({ sheet }: SheetRef, rows: string) => {
        if (!/^\$\d+:\$\d+$/u.test(rows)) throw new ModelFault("InvalidArgument", `${rows} are not whole rows`);
        sheet.over.page.titleRows = rows;
      },
    },
    HeadersFooters: { get: ({ sheet }: SheetRef) => object("HeaderFooterGroup", sheet) },
  },
  HeaderFooterGroup: {
    DefaultForAllPages: {
      get: ({ over }: ModelSheet) => object("HeaderFooter", { store: over.page.footer, path: "Page" }),
    },
  },
  HeaderFooter: { LeftFooter: kept("LeftFooter", String), RightFooter: kept("RightFooter", String) },
};
