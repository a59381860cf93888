import type { CellStyle } from "./edit.ts";

/** The number format each style gives its cell; a style without one leaves it General. */
export const STYLE_FORMATS = {
  count: "0",
  decimal: "0.0",
  figure: "0.0000",
  percent: '0"%"',
  share: "0.0%",
  day: "yyyy\\-mm\\-dd",
} as const satisfies Partial<Record<CellStyle, string>>;

/** The number format of a style; null for General. */
export function formatOfStyle(style: CellStyle | undefined): string | null {
  return (STYLE_FORMATS as Partial<Record<CellStyle, string>>)[style ?? "text"] ?? null;
}
