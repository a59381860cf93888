import browser from "webextension-polyfill";
import type { PageSays } from "./page-messages.ts";
import type { PanelAnswers, PanelAsk, PanelAsks, PanelTold } from "./panel-messages.ts";

/** Panels have so long to keep what is typed in them before the store locks (milliseconds). */
const KEEPING = 2000;

/** A frame of a page, as the browser names it. */
export interface Frame {
  readonly tab: number;
  readonly frame: number;
  readonly origin: string;
}

/** Who answers: a panel's questions, and what pages say. A tab that holds one of our own pages is named with its question. */
export interface Listener {
  panel(ask: PanelAsks, ownTab: number | null): Promise<unknown>;
  page(says: PageSays, from: Frame): Promise<unknown>;
}

/** Listen. What comes from anywhere but our own pages and our own part in a page is not answered. */
export function listen(listener: Listener): void {
  const ours = browser.runtime.getURL("");
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || message === null || typeof message !== "object") return undefined;
    const own = sender.url?.startsWith(ours) === true;
    if ("panel" in message && own) return listener.panel(message as PanelAsks, sender.tab?.id ?? null);
    if (!("say" in message) || own || sender.tab?.id === undefined || sender.url === undefined) return undefined;
    const from = { tab: sender.tab.id, frame: sender.frameId ?? 0, origin: new URL(sender.url).origin };
    return listener.page(message as PageSays, from);
  });
}

/** Tell every open panel; nobody listening is no fault. */
export function tellPanels(told: PanelTold): void {
  browser.runtime.sendMessage(told).catch(() => undefined);
}

/** Ask the background from one of our pages. It may have to wake up first. */
export function askBackground<K extends keyof PanelAnswers>(ask: PanelAsk<K>): Promise<unknown> {
  return browser.runtime.sendMessage(ask);
}

/** Have open panels keep what is typed in them; over when that is done, nobody has anything, or it takes too long. */
export async function letPanelsKeep(): Promise<void> {
  const locking: PanelTold = { locking: true };
  const kept = browser.runtime.sendMessage(locking).catch(() => undefined);
  await Promise.race([kept, new Promise((waited) => setTimeout(waited, KEEPING))]);
}

/** Hear what the background tells; whoever has something to do first gives a promise. */
export function hearBackground(heard: (told: PanelTold) => Promise<true> | undefined): () => void {
  const hear = (message: unknown) => {
    const told = message !== null && typeof message === "object" && ("changed" in message || "locking" in message);
    return told ? heard(message as PanelTold) : undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** Run once when the extension is installed, brought up to date, or its browser starts. */
export function onStart(act: () => void): void {
  browser.runtime.onInstalled.addListener(act);
  browser.runtime.onStartup.addListener(act);
}
