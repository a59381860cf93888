import type { KeyQuestionResult } from "../rating/key-question-result.ts";
import type { Words } from "../words/en.ts";
import { quotedSheet } from "../workbook/address.ts";
import type { BarChart } from "../workbook/bar-chart.ts";
import type { CellContent } from "../workbook/edit.ts";
import { headingRow, live, value } from "./sheet-content.ts";
import { FIRST_QUESTION } from "./write-key-questions.ts";

/** Dark and light enough to be told apart in greyscale; the same as in the views. */
const FILLS = { yes: "33659C", no: "CFD6DE" } as const;
/** Rows of a ratings sheet that fit on one printed page, with room for lines that wrap. */
const ROWS_A_PAGE = 62;
/** Rows that leave room for the title, the legend and a few bars, and that still fit on a printed page. */
const FEWEST_ROWS = 16;
const MOST_ROWS = 70;

/** A chart with the rows of figures that it draws, in the columns beside it. */
export interface AnswersChart {
  readonly rows: readonly (readonly (CellContent | null)[])[];
  readonly chart: BarChart;
}

/**
 * A chart of the answers, one bar a key question, and its figures: exact percents down from the counts, so that Yes and No always make 100.
 *
 * @param questions in the order of the key questions' sheet; one at least
 * @param sheet the key questions' sheet
 * @param first the row that the chart and the first of its rows stand in, counted from 1
 */
export function writeAnswersChart(
  words: Words,
  questions: readonly KeyQuestionResult[],
  sheet: string,
  first: number,
): AnswersChart {
  const { labels } = words;
  const from = first + 2;
  const last = from + questions.length - 1;
  const rows = [
    [value(labels.chartFigures, "strong")],
    headingRow([labels.keyQuestion, labels.yes, labels.no]),
    ...questions.map((one, at) => {
      const cell = (column: string) => `${quotedSheet(sheet)}!$${column}$${FIRST_QUESTION + at}`;
      const percent = (column: string, count: number) =>
        live(
          `IF(${cell("E")}=0,"",100*${cell(column)}/${cell("E")})`,
          one.applicable === 0 ? "" : (100 * count) / one.applicable,
          "percent",
        );
      return [value(one.keyQuestion), percent("C", one.yes), percent("D", one.no)];
    }),
  ];
  const height = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows.length));
  return {
    rows: rows.map((row) => [null, null, null, null, ...row]),
    chart: {
      title: labels.chartTitle,
      description: labels.chartDescription,
      ownPage: first + height > ROWS_A_PAGE,
      over: `A${first}:D${first + height - 1}`,
      categories: `E${from}:E${last}`,
      series: [
        { name: labels.yes, values: `F${from}:F${last}`, fill: FILLS.yes },
        { name: labels.no, values: `G${from}:G${last}`, fill: FILLS.no },
      ],
    },
  };
}
