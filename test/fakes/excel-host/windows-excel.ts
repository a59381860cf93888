import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { BesideWorkbook } from "./beside-workbook.ts";
import type { BookModel } from "./book-model.ts";
import { type Batch, executeBatch } from "./execute-batch.ts";
import type { HostObject } from "./member.ts";
import { PUBLISHED, publishedLibrary } from "./published-library.ts";

/** Office's own colours by name, as numbers: `0x262626`. */
export type OfficeColours = Readonly<Record<string, number>>;

/**
 * Excel for Windows as far as an add-in can tell: no page around the add-in but objects of the program's own in it, which the published
 * library asks directly. It is here for what Excel on the web does not say: its theme.
 */
export class WindowsExcel {
  private constructor(
    readonly page: Page,
    readonly faults: readonly string[],
  ) {}

  static async open(
    browser: Browser,
    book: BookModel,
    address: string,
    colours: OfficeColours,
    look: BrowserContextOptions = {},
  ): Promise<WindowsExcel> {
    const context = await browser.newContext({ viewport: { width: 350, height: 700 }, ...look });
    await context.route(`${PUBLISHED}**`, publishedLibrary);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    const [references, beside] = [new Map<string, HostObject>(), new BesideWorkbook()];
    await page.exposeFunction("batchAnswer", (text: string) => {
      const batch = JSON.parse(text) as Batch;
      const done = BesideWorkbook.speaksOf(batch) ? beside.execute(batch) : executeBatch(book, batch, references);
      return JSON.stringify(done);
    });
    await page.addInitScript(programObjects, { colours, matrix: JSON.stringify({ ExcelApi: "1.17" }) });
    await page.goto(`${address}taskpane.html`);
    return new WindowsExcel(page, faults);
  }

  /** Choose another look in Office, and come back to the pane. */
  async choose(colours: OfficeColours): Promise<void> {
    await this.page.evaluate((chosen) => {
      Object.assign(globalThis, { officeColours: chosen });
      dispatchEvent(new Event("focus"));
    }, colours);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Runs in the add-in's page before anything else: the objects that Excel for Windows puts there. */
function programObjects({ colours, matrix }: { colours: OfficeColours; matrix: string }): void {
  Object.assign(globalThis, { officeColours: colours });
  const safeArray = (items: unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "probity",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => "en-GB",
    GetAppDataLocale: () => "en-GB",
    GetDocUrl: () => "list.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({ Read: () => undefined }),
    GetSupportedMatrix: () => matrix,
    GetOfficeThemeInfo: () => JSON.stringify(Reflect.get(globalThis, "officeColours")),
  };
  const external = {
    GetHostInfo: () => "Excel|Win32|16.01|en-GB||isNotDialog|disableLogging|1",
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) => done(0),
    async Execute(_id: number, given: unknown[], done: (answer: object) => void) {
      const text = given.flat(2).find((one) => typeof one === "string" && one.startsWith("{"));
      const answer = await (Reflect.get(globalThis, "batchAnswer") as (text: unknown) => Promise<string>)(text);
      done(safeArray([0, safeArray([200, safeArray(["Content-Type", "application/json"]), answer])]));
    },
  };
  Object.defineProperty(globalThis, "external", { value: external, writable: true });
}
