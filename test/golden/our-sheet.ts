import type { PutSheet } from "../../core/workbook/edit.ts";

/** A sheet of ours with one of every sort of cell, for tests that save. */
export function ourSheet(changes: Partial<PutSheet> = {}): PutSheet {
  return {
    kind: "put-sheet",
    own: "sample.domain-two",
    name: "Domain two",
    widths: [14, 10, 30],
    rows: [
      [{ value: "Domain two", style: "title" }],
      ["Case", "Percent", "Note"].map((value) => ({ value, style: "heading" })),
      [{ value: "C1" }, { value: 61, style: "percent" }, { value: "=1+1" }],
      [
        { value: 46348, style: "day" },
        { formula: "B3*2", value: 122, style: "count" },
        { value: "", style: "input" },
      ],
      [
        { value: true },
        { formula: 'IF(B3>50,"Good","")', value: "Good", style: "rating" },
        null,
        { value: 0.333, style: "share" },
      ],
    ],
    frozenRows: 2,
    validations: [{ range: "C4", values: ["Yes", "No", "N/A"] }],
    looksByText: [{ range: "B5", text: "Good", style: "rating-good" }],
    chart: {
      title: "Percents",
      description: "One bar a case",
      over: "A8:C20",
      ownPage: true,
      categories: "A3:A4",
      series: [{ name: "Percent", values: "B3:B4", fill: "33659C" }],
    },
    landscape: true,
    ...changes,
  };
}
