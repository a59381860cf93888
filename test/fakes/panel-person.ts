import { type PanelKey, panelText } from "../../core/words/panel-words.ts";
import type { Language } from "../../core/words/wording.ts";
import type { Facts } from "../../core/workbook/problem.ts";
import type { BrowserHands } from "./browser-hands.ts";
import { PASSPHRASE } from "./sample-packs.ts";

/** An inspector at the panel. */
export class PanelPerson {
  constructor(
    readonly hands: BrowserHands,
    readonly language: Language = "en",
  ) {}

  say(key: PanelKey, facts: Facts = {}): string {
    return panelText(this.language, key, facts);
  }

  /** Wait until the page in front shows a text. */
  async sees(text: string): Promise<void> {
    await this.hands.until("return document.body.innerText.includes(arguments[0])", text);
  }

  async reads(key: PanelKey, facts: Facts = {}): Promise<void> {
    await this.sees(this.say(key, facts));
  }

  press(key: PanelKey, facts: Facts = {}): Promise<void> {
    return this.hands.press(this.say(key, facts));
  }

  /** Open a pack in a panel that has none yet. */
  async openPack(path: string, passphrase = PASSPHRASE): Promise<void> {
    await this.hands.choose("input[type=file]", path);
    await this.hands.type("input[type=password]", passphrase);
    await this.press("open");
  }

  /** Open a case by its reference. */
  async openCase(reference: string): Promise<void> {
    const selector = ".case-line";
    await this.hands.until(
      `const one = [...document.querySelectorAll(arguments[0])].find((each) => each.innerText.includes(arguments[1]));
       if (one) one.click();
       return one !== undefined;`,
      selector,
      reference,
    );
    await this.hands.until("return document.querySelector('.judging h2')?.innerText.includes(arguments[0])", reference);
  }

  /** What is answered to a question or prompt in view: the pressed button's text, or nothing. */
  answer(question: string): Promise<string> {
    return this.hands.run<string>(
      `const row = document.querySelector('[data-question="' + arguments[0] + '"]');
       return row?.querySelector('[aria-pressed=true]')?.innerText ?? "";`,
      question,
    );
  }

  async unlock(passphrase = PASSPHRASE): Promise<void> {
    await this.hands.type("input[type=password]", passphrase);
    await this.press("unlock");
  }
}
