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
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  cells: Map<string, ModelCell>;
  widths: Map<number, number>;
  frozenRows: number;
  orientation: "Portrait" | "Landscape";
  validations: { readonly range: string; readonly rule: unknown }[];
}

export interface ModelName {
  name: string;
  formula: string;
  visible: boolean;
}

/** A workbook in memory, as large as a test needs. */
export class BookModel {
  sheets: ModelSheet[] = [];
  names: ModelName[] = [];
  settings = new Map<string, unknown>();
  active = 0;
  /** False while an add-in writes without being told of its own changes. */
  events = true;

  constructor(readonly name: string) {}

  add(name: string): ModelSheet {
    const sheet: ModelSheet = {
      name,
      visibility: "Visible",
      protected: false,
      cells: new Map(),
      widths: new Map(),
      frozenRows: 0,
      orientation: "Portrait",
      validations: [],
    };
    this.sheets.push(sheet);
    return sheet;
  }
}
