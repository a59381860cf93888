import type { Locator } from "playwright-core";
import type { WorkbenchPerson } from "./workbench.ts";

/** Things without a name or a text of their own, which only hold others. */
const BARE = /^\w+( \[[^\]]*\])*$/u;
/** What a row or a choice has said already. */
const WITHIN = /^(cell|columnheader|rowheader|option|listitem "|\/placeholder)/u;

/** What a screen reader would say of the page: where the focus is, what live regions tell, what a part holds. */
export class ScreenReader {
  readonly #person: WorkbenchPerson;

  private constructor(person: WorkbenchPerson) {
    this.#person = person;
  }

  /** Listen to a page's live regions from now on. */
  static async on(person: WorkbenchPerson): Promise<ScreenReader> {
    await person.page.evaluate(() => {
      const said: string[] = [];
      const working: string[] = [];
      Object.assign(globalThis, { said });
      const texts = new Map<Element, string>();
      new MutationObserver(() => {
        for (const region of document.querySelectorAll<HTMLElement>("[role=status], [role=alert]")) {
          const of = region.matches(".status__aloud") ? working : said;
          const text = region.innerText.replaceAll(/\s+/gu, " ").trim();
          if (text !== "" && text !== texts.get(region)) of.push(text);
          texts.set(region, text);
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    return new ScreenReader(person);
  }

  /** What live regions told since this was last asked, but for the one that tells of long work: how long it takes is the machine's. */
  said(): Promise<string[]> {
    return this.#person.page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
  }

  /** What the focus is on: "heading "Ratings" [level=3]". */
  async focus(): Promise<string> {
    return plain(await this.#person.page.locator(":focus").ariaSnapshot());
  }

  /** What a part of the page holds, a line a thing, without what is in its lists to choose from. */
  async reads(part: Locator): Promise<string> {
    const lines = (await part.ariaSnapshot()).split("\n").map(plain);
    return lines.filter((line) => !BARE.test(line) && !WITHIN.test(line)).join("\n");
  }
}

/** A line of an accessibility tree without the marks of its notation. */
function plain(line: string): string {
  return line
    .trim()
    .replace(/^- /u, "")
    .replace(/^'(.*?)'(:.*)?$/u, "$1$2")
    .replace(/:$/u, "")
    .replaceAll("''", "'");
}
