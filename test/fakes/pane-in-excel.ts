import { userInfo } from "node:os";
import type { Frame } from "playwright-core";
import { cy } from "../../core/words/cy.ts";
import { en, type Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import type { Facts } from "../../core/workbook/problem.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { Pages } from "./browser.ts";
import type { BookModel } from "./excel-host/book-model.ts";
import type { ExcelHost } from "./excel-host/excel-host.ts";
import type { Manner } from "./excel-host/host-page.ts";
import { contentsOf } from "./excel-host/model-of.ts";
import { openPane } from "./excel-host/open-pane.ts";
import { butForWhen } from "./who-and-when.ts";

type Contents = (string | number | boolean | null)[][];

/** A person at the pane as it is built, in our Excel. */
export class PaneInExcel {
  private constructor(
    readonly excel: ExcelHost,
    readonly words: Words,
  ) {}

  /** Open the pane over a workbook, and wait until it was looked at unless told otherwise. */
  static async over(
    pages: Pages,
    workbook: WorkbookSnapshot | BookModel,
    manner: Manner & { readonly wait?: boolean } = {},
  ): Promise<PaneInExcel> {
    const excel = await openPane(pages, workbook, manner);
    const person = new PaneInExcel(excel, manner.locale?.startsWith("cy") ? cy : en);
    if (manner.wait !== false) await person.checked();
    return person;
  }

  get pane(): Frame {
    return this.excel.addin;
  }

  get book(): BookModel {
    return this.excel.book;
  }

  button(name: string | RegExp) {
    return this.pane.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
  }

  say(key: keyof Words["pane"], facts: Facts = {}): string {
    return fillIn(this.words, this.words.pane[key], facts);
  }

  async checked(): Promise<void> {
    await this.pane.getByRole("heading", { name: this.words.pane.whatIsWrong }).waitFor();
  }

  /** What came of the last act, as the pane tells it: the whole sentence, or what is said of it. */
  async told(sentence: string | RegExp): Promise<void> {
    await this.pane.getByRole("status").getByText(sentence, { exact: true }).waitFor();
  }

  /** Back to the first screen, from wherever the last act left the pane. */
  async home(): Promise<void> {
    const back = this.button(new RegExp(`${this.words.pane.back}$`, "u"));
    if (await back.isVisible()) await back.click();
    await this.checked();
  }

  /** Fill in a draw of 20 cases of domain two and look at it; nothing is written yet. */
  async previewDraw(size = 20): Promise<void> {
    await this.home();
    await this.button("Draw the sample: domain two").click();
    await this.previewDrawHere(size);
  }

  /** The same on the screen where draws are made. */
  async previewDrawHere(size = 20): Promise<void> {
    await this.pane.getByLabel("Cases to take").fill(String(size));
    await this.pane.getByLabel("Seed", { exact: true }).fill(SEED);
    await this.pane.getByLabel("Your name, for the log").fill(userInfo().username);
    await this.button("See the draw").click();
    await this.pane.getByText("This would write 3 sheets:").waitFor();
  }

  /** How many turns with Excel an act takes, from its beginning until the pane is idle again. */
  async turns(act: () => Promise<void>): Promise<number> {
    const before = this.excel.syncs.length;
    await act();
    await this.idle();
    return this.excel.syncs.length - before;
  }

  /** Wait until nothing more is asked of Excel. */
  async idle(): Promise<void> {
    let seen = -1;
    while (seen !== this.excel.syncs.length) {
      seen = this.excel.syncs.length;
      await this.pane.waitForTimeout(900);
    }
  }

  /** What stands in every sheet, by name: formulas by their text. */
  contents(): Record<string, Contents> {
    return Object.fromEntries(this.book.sheets.map(({ name }) => [name, contentsOf(this.book, name)]));
  }

  async leave(): Promise<void> {
    await this.excel.close();
  }
}

export const SEED = "Ashmere 2026";

/** What stands in every sheet of a snapshot, as `contents` has it. */
export function contentsIn({ sheets }: WorkbookSnapshot): Record<string, Contents> {
  return Object.fromEntries(
    sheets.map(({ name, top, left, rows, formulas }) => {
      const filled = rows.map((row, at) => [
        ...new Array<null>(left).fill(null),
        ...row.map((value, column) => {
          const formula = formulas?.[at]?.[column];
          if (typeof formula === "string") return `=${formula}`;
          return typeof value === "object" && value !== null ? value.error : value;
        }),
      ]);
      const all: Contents = [...Array.from({ length: top }, () => []), ...filled];
      return [name, all.map((row) => (row.some((cell) => cell !== null) ? row : []))];
    }),
  );
}

/** Contents but for who did what when. */
export function untold(contents: Record<string, Contents>): Record<string, Contents> {
  return Object.fromEntries(Object.entries(contents).map(([name, rows]) => [name, rows.map(butForWhen)]));
}
