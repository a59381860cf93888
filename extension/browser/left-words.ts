import browser from "webextension-polyfill";
import type { ToRecord } from "./panel-messages.ts";

/** What is typed, or done, and not kept yet: to be recorded of a case should the panel go. */
export interface LeftWords {
  /** The case. */
  readonly key: string;
  readonly happenings: readonly ToRecord[];
}

const LINE = "left-words";
/** A background that hears nothing for half a minute is stopped: words are left with it again so often (milliseconds). */
const KEEP_AWAKE = 20_000;
/** One that was stopped all the same forgot them: they are left with the next at once, or so long after if it does not last (milliseconds). */
const AGAIN = 100;

/**
 * Leave words with the background, which keeps them once this page is gone: what a page sends as its last act never arrives
 * from Chromium's side panel. All that stands is left at every change.
 */
export function leaveWords(): (words: readonly LeftWords[]) => void {
  let left: readonly LeftWords[] = [];
  let line: browser.Runtime.Port | null = null;
  const tellAgain = () => {
    if (left.length > 0) tell();
  };
  const open = () => {
    const since = Date.now();
    const opened = browser.runtime.connect({ name: LINE });
    opened.onDisconnect.addListener(() => {
      line = null;
      if (Date.now() - since > AGAIN) tellAgain();
      else setTimeout(tellAgain, AGAIN);
    });
    return opened;
  };
  const tell = () => {
    try {
      line ??= open();
      line.postMessage(left);
    } catch {
      // The extension was brought up to date under this page, which can reach nobody any more and says so when it is used.
    }
  };
  setInterval(tellAgain, KEEP_AWAKE);
  return (words) => {
    left = words;
    if (line !== null || words.length > 0) tell();
  };
}

/** Hear what pages of ours left when they are gone. */
export function onLeftWords(keep: (words: readonly LeftWords[]) => void): void {
  const ours = browser.runtime.getURL("");
  browser.runtime.onConnect.addListener((line) => {
    const { id, url } = line.sender ?? {};
    if (line.name !== LINE || id !== browser.runtime.id || url?.startsWith(ours) !== true) return;
    let left: readonly LeftWords[] = [];
    line.onMessage.addListener((words) => {
      left = words as readonly LeftWords[];
    });
    line.onDisconnect.addListener(() => {
      if (left.length > 0) keep(left);
    });
  });
}
