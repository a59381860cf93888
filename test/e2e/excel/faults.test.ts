import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { failOnceAt } from "../../fakes/excel-host/actions-that-fail.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { PaneInExcel } from "../../fakes/pane-in-excel.ts";
import { readBook } from "../../golden/read-book.ts";

/** Every so many actions of a job's writing fail in turn; `npm run soak` takes each of them. */
const STEP = process.env.MODE === "soak" ? 1 : 13;

let pages: Pages;
let list: WorkbookSnapshot;
let example: WorkbookSnapshot;
beforeAll(async () => {
  pages = await startPages("addin");
  list = await readBook(longlistFile("Male"));
  example = await readBook(readFileSync("examples/youth-inspection.xlsx"));
}, 120_000);
afterAll(() => pages.stop());

const JOBS = {
  sample: {
    book: () => list,
    preview: (person: PaneInExcel) => person.previewDraw(),
    previewAgain: (person: PaneInExcel) => person.previewDrawHere(),
    told: "The sample is drawn and written: 20 of 48 cases.",
  },
  rate: {
    book: () => example,
    preview: async (person: PaneInExcel) => {
      await person.home();
      await person.button("Ratings").click();
      await person.button("Write to the workbook").waitFor();
    },
    previewAgain: (person: PaneInExcel) => person.button("Write to the workbook").waitFor(),
    told: "The ratings are written.",
  },
} as const;

// Both at once: what they do is mostly waiting for frames.
describe.concurrent.each(["sample", "rate"] as const)("a failure of Excel's while the job %s is written", (name) => {
  it("takes back what was written, says so, and Try again writes the whole", async () => {
    const { book, preview, previewAgain, told } = JOBS[name];
    const person = await PaneInExcel.over(pages, book());
    const before = person.contents();
    await preview(person);
    await person.button("Write to the workbook").click();
    await person.told(told);
    const whole = when(person.contents());
    const writing = person.excel.syncs.findLast((batch) => batch.Actions.some((one) => one.ActionType === 4));
    const actions = writing?.Actions.length ?? 0;
    await person.button("Undo").click();
    await person.told("Taken back.");
    expect(person.contents()).toEqual(before);

    let tried = 0;
    for (let at = 0; at < actions; at += STEP) {
      // Taken back, the job's own screen stands as before.
      await previewAgain(person);
      const fault = failOnceAt(at);
      person.excel.fault = fault;
      await person.button("Write to the workbook").click();
      await person.told("Excel could not do it (GeneralException), so nothing was written. Try again.");
      expect([at, fault.done(), person.contents(), person.book.names]).toEqual([at, true, before, []]);
      await person.button("Try again").click();
      await person.told(told);
      expect([at, when(person.contents()), person.book.events]).toEqual([at, whole, true]);
      await person.button("Undo").click();
      await person.told("Taken back.");
      expect([at, person.contents()]).toEqual([at, before]);
      tried++;
    }
    expect(tried).toBeGreaterThan(10);
    expect(person.excel.faults).toEqual([]);
    await person.leave();
  }, 1_800_000);
});

/** Contents but for the time of the draw. */
function when(contents: ReturnType<PaneInExcel["contents"]>) {
  return Object.fromEntries(
    Object.entries(contents).map(([name, rows]) => [name, rows.filter((row) => row[0] !== "Drawn at")]),
  );
}
