/**
 * Stacked bars that lie on their side, one a category with the first on top, of percents on an axis from 0 to 100. All from cells of the
 * sheet it stands on, so that it follows their formulas.
 */
export interface BarChart {
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** The cells it covers: `A26:D50`. */
  readonly over: string;
  /** The first row it covers begins a page when the sheet is printed. */
  readonly ownPage: boolean;
  /** The cells, down one column, that name the bars: `E28:E50`. */
  readonly categories: string;
  /** From the axis outwards. */
  readonly series: readonly BarSeries[];
}

export interface BarSeries {
  readonly name: string;
  /** As many cells as there are categories, of percents 0-100; empty text draws nothing. */
  readonly values: string;
  /** RRGGBB. */
  readonly fill: string;
}

/** What a chart of ours is called in its sheet's list of objects: by it the one that stands is found again. */
export const CHART_NAME = "Probity chart";
