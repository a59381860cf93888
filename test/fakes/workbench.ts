import type { Browser, BrowserContext, Page } from "playwright-core";
import { cy } from "../../core/words/cy.ts";
import { en, type Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import type { Language } from "../../core/words/wording.ts";
import type { Facts } from "../../core/workbook/problem.ts";

/** A person at the workbench, in a browser of their own: what they see and do, and everything the page asked the network for. */
export class WorkbenchPerson {
  /** Addresses that the page and its books asked for, in order. */
  readonly requests: string[] = [];
  /** Addresses that the offline worker fetched to keep. */
  readonly fetchedToKeep: string[] = [];
  /** What the page complained of: faults, refused by its own security policy. */
  readonly faults: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly words: Words,
  ) {
    context.on("request", (request) => {
      (request.serviceWorker() === null ? this.requests : this.fetchedToKeep).push(request.url());
    });
    page.on("pageerror", (fault) => this.faults.push(fault.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
  }

  /** Come to the workbench. It opens with the example, as on a first visit, unless that was closed before. */
  static async arrive(browser: Browser, address: string, as: Arrival = {}): Promise<WorkbenchPerson> {
    const { language = "en", example = false, width = 1280, height = 900, ...look } = as;
    const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, ...look });
    const page = await context.newPage();
    const person = new WorkbenchPerson(context, page, language === "cy" ? cy : en);
    await context.addInitScript(
      ({ language, example }) => {
        localStorage.setItem("probity-look", JSON.stringify({ language, theme: "system" }));
        if (!example) localStorage.setItem("probity-example-closed", "yes");
      },
      { language, example },
    );
    await page.goto(`${address}workbench.html`);
    await page.getByRole("button", { name: person.words.bench.openFile }).first().waitFor({ state: "attached" });
    if (example) await person.checked();
    return person;
  }

  /** Words of the pane or the bench, with facts. */
  say(group: "pane" | "bench", key: string, facts: Facts = {}): string {
    return fillIn(this.words, (this.words[group] as Readonly<Record<string, string>>)[key] ?? key, facts);
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
  }

  /** Choose a file, as from the disk. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.checked();
  }

  /** Drop a file anywhere on the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      ({ name, content }) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(content)], name));
        for (const type of ["dragenter", "dragover", "drop"]) {
          document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: files }));
        }
      },
      { name, content: [...bytes] },
    );
    await this.checked();
  }

  /** Wait until the workbook in view has been looked at. */
  async checked(): Promise<void> {
    await this.page.getByRole("heading", { name: this.words.pane.whatIsWrong }).waitFor();
  }

  /** Press Save and take the file that comes. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const coming = this.page.waitForEvent("download");
    await this.button(new RegExp(`^${this.words.pane.save}`, "u"))
      .first()
      .click();
    const download = await coming;
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(parts)) };
  }

  /** Requests to anywhere but the workbench's own files. */
  strangers(address: string): string[] {
    const all = [...this.requests, ...this.fetchedToKeep];
    return all.filter((one) => !one.startsWith(address) && !one.startsWith("blob:"));
  }

  /** Paths of the workbench's own files that the page and its books asked for, once each. */
  ownFiles(address: string): string[] {
    const own = this.requests.filter((one) => one.startsWith(address) && !one.endsWith("/offline.js"));
    return [...new Set(own.map((one) => new URL(one).pathname.slice(1)))];
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

export interface Arrival {
  readonly language?: Language;
  /** True to find the example open, as on a first visit. */
  readonly example?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly reducedMotion?: "reduce";
}
