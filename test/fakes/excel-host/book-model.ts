import { quotedSheet } from "../../../core/workbook/address.ts";
import { ModelOverlay } from "./chart-model.ts";

/** A cell as Excel keeps it. */
export interface ModelCell {
  value: string | number | boolean;
  /** With its `=`; null for a cell without one. */
  formula: string | null;
  format: string;
  /** Looks by name, as they were last set: `Font.Bold`, `Fill.Color`. */
  looks: Record<string, unknown>;
}

export interface ModelSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  cells: Map<string, ModelCell>;
  widths: Map<number, number>;
  frozenRows: number;
  orientation: "Portrait" | "Landscape";
  validations: { readonly range: string; readonly rule: unknown }[];
  over: ModelOverlay;
}

export interface ModelName {
  name: string;
  formula: string;
  visible: boolean;
}

/** Numbers of the events, as the library has them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  format: 18,
  renamed: 25,
} as const;

export interface ModelEvent {
  readonly type: number;
  readonly args: {
    readonly worksheetId: string;
    readonly source: "Local" | "Remote";
    readonly address?: string;
    readonly changeType?: string;
  };
}

/** A workbook in memory, as large as a test needs. */
export class BookModel {
  #made = 0;
  sheets: ModelSheet[] = [];
  names: ModelName[] = [];
  settings = new Map<string, unknown>();
  active = 0;
  /** False while an add-in writes without being told of its own changes. */
  events = true;

  /** Workbooks that the add-in opened beside this one. */
  readonly opened: Buffer[] = [];
  structureProtected = false;
  date1904 = false;
  /** Kinds of event that the add-in asked to be told of, by their numbers. */
  readonly listened = new Set<number>();
  /** Events not delivered yet. */
  happened: ModelEvent[] = [];
  /** The selected cell, as an address. */
  selected = "A1";

  constructor(readonly name: string) {}

  /** Something happened that an add-in may want to know; its own doing stays untold while it has events off. */
  tell(type: number, args: ModelEvent["args"]): void {
    if (!this.listened.has(type) || (!this.events && args.source === "Local")) return;
    this.happened.push({ type, args });
  }

  /** Give a sheet another name; names that refer to it follow, as in Excel. */
  rename(sheet: ModelSheet, name: string): void {
    const [from, to] = [`=${quotedSheet(sheet.name)}!`, `=${quotedSheet(name)}!`];
    for (const one of this.names) one.formula = one.formula.replace(from, to);
    sheet.name = name;
    this.tell(EVENT.renamed, { worksheetId: sheet.id, source: "Local" });
  }

  add(name: string): ModelSheet {
    const sheet: ModelSheet = {
      id: `{SHEET-${++this.#made}}`,
      name,
      visibility: "Visible",
      protected: false,
      cells: new Map(),
      widths: new Map(),
      frozenRows: 0,
      orientation: "Portrait",
      validations: [],
      over: new ModelOverlay(),
    };
    this.sheets.push(sheet);
    return sheet;
  }
}
