import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rate } from "../../../core/jobs/rate.ts";
import { YOUTH_2021 } from "../../../core/programmes/youth-2021/programme.ts";
import type { PutSheet } from "../../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { ExcelHost } from "../../fakes/excel-host/excel-host.ts";
import { modelOf } from "../../fakes/excel-host/model-of.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let book: WorkbookSnapshot;
let wanted: PutSheet;
beforeAll(async () => {
  pages = await startPages("addin");
  book = await readBook(new Uint8Array(readFileSync("examples/youth-inspection.xlsx")));
  const { edits } = rate(book, { programme: YOUTH_2021, kind: "single", rounding: "whole", language: "en" });
  const ratings = edits.find((edit) => edit.own === "ratings");
  if (ratings === undefined) throw new Error("no ratings sheet");
  wanted = ratings;
}, 120_000);
afterAll(() => pages.stop());

function open(): Promise<ExcelHost> {
  const file = (path: string) => {
    const full = join(pages.folder, path);
    return existsSync(full) ? readFileSync(full) : null;
  };
  return ExcelHost.open(pages.browser, modelOf(book), file, {
    requirements: { ExcelApi: "1.9", SharedRuntime: "1.1" },
  });
}

/** Write the ratings that the pane shows. */
async function write({ addin, syncs, refused }: ExcelHost): Promise<void> {
  const before = writes(syncs);
  await addin.getByRole("button", { name: "Write to the workbook" }).click();
  await expect.poll(() => writes(syncs) + refused.length).toBeGreaterThan(before);
  await addin.getByText("The ratings are written.").waitFor();
  expect([refused, writes(syncs)]).toEqual([[], before + 1]);
}

/** How many turns with Excel changed anything. */
function writes(syncs: ExcelHost["syncs"]): number {
  return syncs.filter((batch) => batch.Actions.some((action) => action.ActionType === 4)).length;
}

function sheetIn(excel: ExcelHost, name: string) {
  const sheet = excel.book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const at = (range: string) => `'Ratings'!${range}`;

describe("the ratings written in Excel, at the floor of what it must know", () => {
  it("have a chart, looks that follow their words and a page set up, once, however often they are written", async () => {
    const excel = await open();
    await excel.addin.evaluate("OfficeExtension.CommonUtility._doApiNotSupportedCheck = true");
    await excel.addin.getByRole("button", { name: "Ratings", exact: true }).click();
    await write(excel);
    const { over } = sheetIn(excel, "Ratings");
    const { chart } = wanted;
    expect(over.charts).toEqual([
      {
        name: "Probity chart",
        type: "BarStacked",
        title: chart?.title,
        legend: "Top",
        over: chart?.over,
        series: chart?.series.map(({ name, values, fill }) => ({
          name,
          values: at(values),
          categories: at(chart.categories),
          fill: `#${fill}`,
          line: "#8A9099",
          gapWidth: 40,
        })),
        axes: {
          "Category.ReversePlotOrder": true,
          "Category.TickLabelSpacing": 1,
          "Value.Minimum": 0,
          "Value.Maximum": 100,
          "Value.MajorUnit": 20,
        },
      },
    ]);
    expect(over.textLooks.map(({ range, rule }) => [range, rule])).toEqual(
      wanted.looksByText.map(({ range, text }) => [at(range), { formula1: `="${text}"`, operator: "EqualTo" }]),
    );
    expect(over.textLooks[0]?.looks).toEqual({ "Font.Bold": true, "Font.Color": "#FFFFFF", "Fill.Color": "#7F1D1D" });
    expect(over.textLooks[3]?.looks["Left.Style"]).toBe("Continuous");
    expect([over.page.paper, over.page.zoom, over.page.footer]).toEqual([
      "A4",
      { horizontalFitToPages: 1 },
      { "Page.LeftFooter": "&A", "Page.RightFooter": "&P / &N" },
    ]);
    expect([sheetIn(excel, "Ratings").orientation, sheetIn(excel, "Key questions").over.page.titleRows]).toEqual([
      "Landscape",
      "$1:$3",
    ]);
    const looks = sheetIn(excel, "Ratings").cells.get("6,0")?.looks;
    expect(looks).toMatchObject({ "EdgeBottom.Style": "Continuous", "Format.VerticalAlignment": "Top" });
    const once = structuredClone({
      charts: over.charts,
      looks: over.textLooks.map(({ id: _, ...look }) => look),
      breaks: over.page.breaks,
    });
    await write(excel);
    expect({
      charts: over.charts,
      looks: over.textLooks.map(({ id: _, ...look }) => look),
      breaks: over.page.breaks,
    }).toEqual(once);
    await excel.close();
  }, 90_000);
});
