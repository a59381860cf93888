/** A chart as Excel keeps it. */
export interface ModelChart {
  name: string;
  readonly type: string;
  title: string;
  legend: string;
  /** The cells it covers: `A1:D9`. */
  over: string;
  series: ModelSeries[];
  /** What was set of each axis, by name: `Category.ReversePlotOrder`. */
  readonly axes: Record<string, unknown>;
}

export interface ModelSeries {
  name: string;
  /** Addresses with their sheet. */
  values: string;
  categories: string | null;
  fill: string | null;
  line: string | null;
  gapWidth: number | null;
}

/** A look that follows a cell's value, or a rule. */
export interface ModelTextLook {
  readonly id: string;
  readonly type: string;
  /** With its sheet. */
  readonly range: string;
  rule: { readonly formula1: string; readonly operator: string } | null;
  /** By name: `Font.Bold`, `Fill.Color`, `Top.Style`. */
  readonly looks: Record<string, unknown>;
}

/** How a sheet prints, as far as it was set. */
export interface ModelPage {
  paper: string | null;
  zoom: unknown;
  titleRows: string | null;
  margins: unknown;
  footer: Record<string, unknown>;
  /** What breaks stand above. */
  breaks: string[];
}

/** What stands over and round a sheet's cells. */
export class ModelOverlay {
  charts: ModelChart[] = [];
  textLooks: ModelTextLook[] = [];
  readonly page: ModelPage = { paper: null, zoom: null, titleRows: null, margins: null, footer: {}, breaks: [] };
}
