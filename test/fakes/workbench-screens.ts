import type { Browser } from "playwright-core";
import { HAND_OVER } from "./hand-over-screens.ts";
import { longlistFile, tablesFile } from "./inspection-files.ts";
import { LONG_NAME, manyProblemsFile, pdfFile, shoppingFile, troubledFile, unfinishedFile } from "./screen-files.ts";
import type { Visit } from "./visit.ts";
import { type Arrival, WorkbenchPerson } from "./workbench.ts";

/** A person looking at one state of one screen. */
export interface Scene {
  readonly name: string;
  readonly person: WorkbenchPerson;
}

const START: Visit = {
  steps: {
    start: async () => undefined,
    keys: (person) => person.button(person.words.bench.keys).click(),
    refused: async (person) => {
      await person.page.keyboard.press("Escape");
      await person.choose("inspection.xlsx", pdfFile());
      await person.button(person.words.pane.dismiss).waitFor();
    },
    "new-workbook": async (person) => {
      await person.button(person.words.pane.dismiss).click();
      await person.button(person.words.bench.newStart).click();
      await person.told("did-template");
    },
  },
};

const OPENING: Visit = {
  arrive: { serviceWorkers: "block" },
  steps: {
    "being-opened": async (person) => {
      await person.page.route(/book-worker/u, () => undefined);
      await person.choose("longlist.xlsx", longlistFile("Male"));
      await person.button(person.words.pane.cancel).waitFor();
    },
  },
};

const KEPT: Visit = {
  steps: {
    "long-name": (person) => person.open(LONG_NAME, longlistFile("Male")),
    kept: (person) => person.page.getByLabel(person.words.bench.keep).check(),
    "start-with-kept-work": async (person) => {
      await person.page.waitForTimeout(300);
      await person.button(person.say("bench", "closeBook", { name: LONG_NAME })).click();
      await person.page.getByRole("heading", { name: person.words.bench.keptTitle }).waitFor();
    },
  },
};

const HOME: Visit = {
  steps: {
    "nothing-recognised": (person) => person.open("shopping.xlsx", shoppingFile()),
    "programme-chosen": async (person) => {
      await person.page.getByLabel(person.words.pane.programme, { exact: true }).selectOption("youth-2021");
      await person.page.getByLabel(person.words.pane.kind).waitFor();
    },
    "many-kinds-of-problem": (person) => person.open("troubled.xlsx", troubledFile()),
    "many-problems": async (person) => {
      await person.open("many.xlsx", manyProblemsFile());
      await person.button(person.fill(person.words.views["more-of-kind"], { count: 400 })).click();
    },
    "not-this": (person) => person.button(person.words.pane.notThis).click(),
    "changing-programme": (person) => person.button(person.words.pane.change).click(),
  },
};

const CELLS: Visit = {
  steps: {
    "marked-cell": async (person) => {
      await person.open("tables.xlsx", tablesFile());
      await person.button(person.fill(person.words.views["go-to"], { place: "Domain two!D9" })).click();
      await person.button(person.say("bench", "backToProblem", { place: "Domain two!D9" })).waitFor();
      await person.page.locator(".sheet-view__scroller:focus").waitFor();
    },
    "cell-editor": async (person) => {
      await person.page.getByRole("grid").press("F2");
      await person.page.keyboard.type("70");
      await person.page.locator(".sheet-view__editor:focus").waitFor();
    },
    "cell-refused": async (person) => {
      await person.page.keyboard.press("Control+a");
      await person.page.keyboard.type("=1+1");
      await person.page.keyboard.press("Enter");
      await person.page.locator(".sheet-view__refusal:not(:empty)").waitFor();
    },
    "cell-changed": async (person) => {
      await person.page.getByRole("grid").press("Delete");
      await person.told("did-type");
    },
    "close-unsaved": async (person) => {
      await person.button(person.say("bench", "closeBook", { name: "tables.xlsx" })).click();
      await person.button(person.words.bench.saveAndClose).waitFor();
    },
  },
};

const SAMPLE: Visit = {
  steps: {
    "home-with-one-error": (person) => person.open("list.xlsx", longlistFile("")),
    "sample-held-up": async (person) => {
      await person.begin("domain-two");
      await person.unfold(person.words.pane.columnsRead);
    },
    "sample-leaving-out": (person) =>
      person.page.getByLabel(person.words.pane.settleAs, { exact: true }).selectOption("leave-out"),
    "sample-ready": async (person) => {
      await person.page.getByLabel(person.words.pane.settleAs, { exact: true }).selectOption({ index: 2 });
      await person.button(person.say("pane", "settleCase", { caseId: "C007" })).click();
      await person.told("did-assign");
    },
    "sample-nothing-typed": (person) => person.button(person.words.pane.drawPreview).click(),
    "sample-preview": async (person) => {
      await person.page.getByLabel(person.words.pane.size).fill("20");
      await person.page.getByLabel(person.words.pane.seed, { exact: true }).fill("Ashmere 2026");
      await person.page.getByLabel(person.words.pane.by).fill("H. Marsh");
      await person.button(person.words.pane.drawPreview).click();
      await person.unfold(person.words.pane.previewCases);
    },
    "sample-written": async (person) => {
      await person.button(person.words.pane.write).click();
      await person.told("did-sample");
    },
    "sample-excluding": async (person) => {
      await person.unfold(person.words.pane.drawnCases);
      await person.button(person.like(person.words.pane.excludeCase)).first().click();
    },
    "sample-excluded": async (person) => {
      await person.page.getByLabel(person.words.labels.reason, { exact: true }).fill("Moved to another area");
      await person.button(person.words.pane.excludeNow).click();
      await person.told("did-exclude");
    },
    "how-to-repeat": (person) => person.unfold(person.words.pane.repeatTitle),
    "sheet-of-ours": (person) => person.button(person.like(person.words.bench.ours)).last().click(),
  },
};

const EXAMPLE: Visit = {
  arrive: { example: true },
  steps: {
    example: async () => undefined,
    tables: async (person) => {
      await person.button(person.words.pane.jobTables).click();
      await person.button(person.words.pane.write).waitFor();
    },
    ratings: async (person) => {
      await person.button(person.words.pane.back).click();
      await person.button(person.words.pane.jobRate).click();
      await person.page.locator(".score-scale").waitFor();
    },
    "standard-open": async (person) => {
      await person.button(/^2\.2 /u).click();
      await person.button(person.fill(person.words.views["flag-of"], { keyQuestion: "2.2.2" })).click();
      await person.button(/ 63%.*\?$/u).click();
      await person.button(/ 2\.2 .*\?$/u).click();
    },
    "decision-wanting": async (person) => {
      await person.button(person.words.pane.decide).click();
      await person.button(person.words.pane.record).click();
    },
    "decision-recorded": async (person) => {
      await person.page.getByLabel(person.words.labels.decidedRating).selectOption("good");
      await person.page.getByLabel(person.words.labels.reason, { exact: true }).fill("Interviews bear it out.");
      await person.page.getByLabel(person.words.labels.recordedBy).fill("H. Marsh");
      await person.button(person.words.pane.record).click();
      await person.told("did-decide");
    },
    undone: async (person) => {
      await person.page.locator(".pane").getByRole("button", { name: person.words.pane.undo }).click();
      await person.told("undone");
    },
  },
};

const WITHHELD: Visit = {
  steps: {
    withheld: async (person) => {
      await person.open("unfinished.xlsx", unfinishedFile());
      await person.button(person.words.pane.jobRate).click();
      await person.page.locator(".score-scale").waitFor();
    },
  },
};

const NARROW: Visit = {
  arrive: { width: 350, height: 740, example: true },
  steps: {
    "narrow-pane": async () => undefined,
    "narrow-sheets": (person) => person.button(person.words.bench.sideSheets).click(),
  },
};

const VISITS: readonly Visit[] = [START, OPENING, KEPT, HOME, CELLS, SAMPLE, EXAMPLE, WITHHELD, NARROW, HAND_OVER];

/** Every state of every screen by name, in the order of the walk. */
export const SCREENS: readonly string[] = VISITS.flatMap(({ steps }) => Object.keys(steps));

/**
 * Walk through the workbench, as someone who reads one language and sees it in one look.
 *
 * @param wanted the states to stop at; every one unless given. What leads to them is done all the same.
 */
export async function* walkScreens(
  browser: Browser,
  address: string,
  as: Arrival,
  wanted: readonly string[] = SCREENS,
): AsyncGenerator<Scene> {
  for (const { arrive, steps } of VISITS) {
    const names = Object.keys(steps);
    const last = names.findLastIndex((name) => wanted.includes(name));
    if (last < 0) continue;
    const person = await WorkbenchPerson.arrive(browser, address, { ...as, ...arrive });
    for (const [name, act] of Object.entries(steps).slice(0, last + 1)) {
      await act(person).catch((fault: Error) => {
        throw new Error(`${name}: ${fault.message}`);
      });
      await person.settled();
      if (wanted.includes(name)) yield { name, person };
    }
    await person.leave();
  }
}
