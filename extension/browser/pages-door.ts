import browser from "webextension-polyfill";
import type { PageAnswers, PageAsks, PageView } from "./page-messages.ts";
import type { Frame } from "./runtime.ts";

const SCRIPT = "content.js";
const MARKS = "marks.css";
/** A page that is told what to show is waited for so long, and one that is asked for something (milliseconds): one that shows a dialog or is frozen answers nothing. */
const SHOWING = 1000;
const ANSWERING = 5000;

/** Ask one frame; undefined when it is gone. */
export async function askFrame<K extends keyof PageAnswers>(
  { tab, frame }: Pick<Frame, "tab" | "frame">,
  ask: { readonly ask: K } & PageAnswers[K]["asks"] & PageAsks,
): Promise<PageAnswers[K]["gives"] | undefined> {
  try {
    return ((await browser.tabs.sendMessage(tab, ask, { frameId: frame })) ?? null) as PageAnswers[K]["gives"];
  } catch {
    return undefined;
  }
}

/** Ask one frame what a person waits for; undefined when it is gone, "late" when it does not answer. */
export function askInTime<K extends keyof PageAnswers>(
  frame: Pick<Frame, "tab" | "frame">,
  ask: { readonly ask: K } & PageAnswers[K]["asks"] & PageAsks,
): Promise<PageAnswers[K]["gives"] | undefined | "late"> {
  return Promise.race([askFrame(frame, ask), after(ANSWERING, "late" as const)]);
}

/** Tell one frame what to show; undefined when it is gone. */
export function showInFrame(frame: Pick<Frame, "tab" | "frame">, view: PageView): Promise<null | undefined> {
  return Promise.race([askFrame(frame, { ask: "view", view }), after(SHOWING, null)]);
}

function after<T>(milliseconds: number, gives: T): Promise<T> {
  return new Promise((waited) => setTimeout(waited, milliseconds, gives));
}

/** The rule by which marks are drawn, in one frame: it cannot come from a style sheet of the page's own. */
export async function drawMarks({ tab, frame }: Pick<Frame, "tab" | "frame">): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.insertCSS({ target, files: [MARKS] }).catch(() => undefined);
}

/** Ask a person whether we may read one site's pages. Only in the same turn as their click. */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Which of these sites we may read. */
export async function allowedSites(origins: readonly string[]): Promise<string[]> {
  const has = await Promise.all(origins.map((one) => browser.permissions.contains({ origins: [patternOf(one)] })));
  return origins.filter((_, at) => has[at]);
}

/**
 * Give back what was allowed, unless another site that is read stands on the same host: browsers give leave by host.
 *
 * @param left the sites that are still read
 */
export async function leaveSite(origin: string, left: readonly string[] = []): Promise<void> {
  if (left.some((one) => one !== origin && patternOf(one) === patternOf(origin))) return;
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/** What a person allows has changed, here or in the browser's own settings. */
export function onSitesAllowed(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Have our part in every page of these sites from now on, and in those that are open already. */
export async function readSites(origins: readonly string[]): Promise<void> {
  const standing = await browser.scripting.getRegisteredContentScripts();
  if (standing.length > 0) await browser.scripting.unregisterContentScripts({ ids: standing.map(({ id }) => id) });
  const matches = [...new Set(origins.map(patternOf))];
  if (matches.length === 0) return;
  const runAt = "document_idle" as const;
  await browser.scripting.registerContentScripts([{ id: "record", matches, js: [SCRIPT], allFrames: true, runAt }]);
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map((tab) => startInTab(tab.id)));
}

async function startInTab(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [SCRIPT] }).catch(() => []);
}

/** Match patterns know no ports: which port it is, is looked at when a page speaks. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
