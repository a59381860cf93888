import type { CellStyle } from "./edit.ts";
import { STYLE_FORMATS } from "./style-formats.ts";

/** How a cell style looks, in the terms of a workbook's style part. Colours are RRGGBB. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly points?: number;
  readonly ink?: string;
  readonly fill?: string;
  readonly border?: "bottom" | "box";
  readonly format?: string;
  readonly wrap?: boolean;
  readonly across?: "centre" | "right";
  /** A person may still write here when they protect the sheet. */
  readonly unlocked?: boolean;
}

/** The colour of borders, and of the lines round a chart's bars, so that the lighter fill ends visibly. */
export const LINE = "8A9099";

/**
 * The looks, quiet so that ratings stand out. Ink on fill is 4.5:1 or more (WCAG 2.2, 1.4.3). From inadequate to
 * outstanding the fills grow lighter in even steps, so that a greyscale print still tells them apart; the cell's own
 * words say the rating too.
 */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, points: 14 },
  heading: { bold: true, fill: "E7E9EC", border: "bottom", wrap: true },
  text: {},
  wrapped: { wrap: true },
  strong: { bold: true },
  note: { italic: true, ink: "4D5156" },
  mark: { points: 8, ink: "6B7076", across: "right" },
  count: { format: STYLE_FORMATS.count, across: "right" },
  decimal: { format: STYLE_FORMATS.decimal, across: "right" },
  figure: { format: STYLE_FORMATS.figure, across: "right" },
  percent: { format: STYLE_FORMATS.percent, across: "right" },
  share: { format: STYLE_FORMATS.share, across: "right" },
  day: { format: STYLE_FORMATS.day },
  input: { fill: "FFF8E1", border: "box", wrap: true, unlocked: true },
  rating: { bold: true, across: "centre" },
  "rating-inadequate": { bold: true, ink: "FFFFFF", fill: "7F1D1D", across: "centre" },
  "rating-requires-improvement": { bold: true, fill: "DE9243", across: "centre" },
  "rating-good": { bold: true, fill: "B4D9AC", across: "centre" },
  "rating-outstanding": { bold: true, fill: "E6F3FB", border: "box", across: "centre" },
};
