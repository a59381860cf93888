import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
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
    const { language = "en", example = false, width = 1280, height = 900, text = 1, ...look } = as;
    const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, ...look });
    context.setDefaultTimeout(15_000);
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
    await person.sizeText(text);
    await person.button(person.words.bench.open).waitFor();
    if (example) await person.checked();
    return person;
  }

  /** See the page in another look, and leave it as it was. */
  async seeIn<Seen>({ text = 1, width, height, ...colours }: Look, see: () => Promise<Seen>): Promise<Seen> {
    const size = this.page.viewportSize();
    if (size === null) throw new Error("the page has no size of its own");
    await this.page.emulateMedia(colours);
    await this.page.setViewportSize({ width: width ?? size.width, height: height ?? size.height });
    await this.sizeText(text);
    await this.settled();
    const seen = await see();
    await this.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await this.page.setViewportSize(size);
    await this.sizeText(1);
    await this.settled();
    return seen;
  }

  private async sizeText(text: number): Promise<void> {
    await this.page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), `${100 * text}%`);
  }

  /** Words of the pane or the bench, with facts. */
  say(group: "pane" | "bench", key: string, facts: Facts = {}): string {
    return fillIn(this.words, (this.words[group] as Readonly<Record<string, string>>)[key] ?? key, facts);
  }

  /** Any text with its facts. */
  fill(text: string, facts: Facts): string {
    return fillIn(this.words, text, facts);
  }

  /** A text whose facts may be anything, by the longest of its own parts. A pattern of it all would be tried in every way on long texts. */
  like(text: string): RegExp {
    const [longest = ""] = text.split(/\{[^}]*\}/u).toSorted((a, b) => b.length - a.length);
    const exact = longest.trim().replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    return new RegExp(exact.replaceAll(" ", "\\s").replaceAll("'", "."), "u");
  }

  /** Open what is folded away under a text. */
  async unfold(text: string): Promise<void> {
    await this.page.locator("summary", { hasText: this.like(text) }).click();
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
  }

  /** Choose a file, as from the disk. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.choose(name, bytes);
    await this.page.getByRole("heading", { name, exact: true }).waitFor();
    await this.checked();
  }

  /** Choose a file, whatever comes of it. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
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

  /** Begin to draw the sample of a list. */
  async begin(list: string): Promise<void> {
    await this.button(this.say("pane", "jobSample", { list: this.words.lists[list] ?? list })).click();
    await this.page.getByLabel(this.words.pane.seed, { exact: true }).waitFor();
  }

  /** Wait for what the pane says of an act. */
  async told(key: keyof Words["pane"]): Promise<void> {
    await this.page.getByRole("status").getByText(this.like(this.words.pane[key])).waitFor();
  }

  /** Wait until nothing is being read or worked out. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector(".status__progress, .sheet-view__cell--loading") === null,
    );
    await this.page.waitForTimeout(100);
  }

  /** Press Save and take the file that comes. */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    return this.saveWith(this.button(new RegExp(`^${this.words.pane.save}`, "u")).first());
  }

  /** Press a button that hands a file over, and take the file. */
  async saveWith(button: Locator): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const coming = this.page.waitForEvent("download");
    await button.click();
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
  readonly serviceWorkers?: "allow" | "block";
  /** How large text is, where 1 is the ordinary size. */
  readonly text?: number;
}

/** What a person can change about an ordinary look while the page is open. */
export type Look = Pick<Arrival, "width" | "height" | "colorScheme" | "forcedColors" | "text">;
