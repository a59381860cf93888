import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import { answerPanel } from "../../extension/background/answers.ts";
import { Background } from "../../extension/background/background.ts";
import { hearPage } from "../../extension/background/hear-page.ts";
import type { SelectedText } from "../../extension/browser/page-messages.ts";
import type { PanelAnswers, PanelAsk, PanelState } from "../../extension/browser/panel-messages.ts";
import { newExtensionBrowser } from "./extension-browser.ts";
import { madeUpPack } from "./sample-packs.ts";

export const ORIGIN = "https://records.example";
export const OPEN = "tri brawd ifanc";
export const UNTIL = "2027-02-20";
export const QUOTATION = { exact: "at night", before: "", after: "", position: 0, entry: null };

export const frame = (tab: number, origin = ORIGIN, frame = 0) => ({ tab, frame, origin });
export const isCase = (caseId: string) => ({ is: "case", caseId, system: "s" }) as const;
export const selected = (caseId: string): SelectedText => ({ quotation: QUOTATION, reading: isCase(caseId) });

/** A background that is awake in a browser with nothing kept and one site allowed. The test that begins it mocks the polyfill. */
export async function beginBackgroundWorld() {
  vi.stubGlobal("navigator", { language: "en-GB" });
  globalThis.indexedDB = new IDBFactory();
  const browser = newExtensionBrowser();
  browser.allowed.add("https://records.example/*");
  Object.assign(browser.held("local"), { sites: [{ origin: ORIGIN, rule: null }] });
  const world = {
    browser,
    background: await Background.wake(),
    /** The background sleeps, and wakes with what it finds. */
    async wake(): Promise<void> {
      world.background = await Background.wake();
    },
    /** Ask as the panel does; what hinders is thrown. */
    async ask<K extends keyof PanelAnswers>(asked: PanelAsk<K>): Promise<PanelAnswers[K]["gives"]> {
      const done = await answerPanel(world.background, asked as never);
      if (!done.ok) throw new Error(done.told);
      return done.gives as PanelAnswers[K]["gives"];
    },
    async open(pack = madeUpPack()): Promise<PanelState> {
      const keeper = await world.background.store.begin(OPEN);
      await keeper.addPack(pack, UNTIL);
      return world.ask<"state">({ panel: "state" });
    },
    /** A tab shows the record of a case. */
    async shows(tab: number, caseId: string, origin = ORIGIN): Promise<void> {
      await hearPage(world.background, { say: "here" }, frame(tab, origin));
      await hearPage(world.background, { say: "reading", reading: isCase(caseId) }, frame(tab, origin));
    },
  };
  return world;
}
