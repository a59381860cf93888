import browser from "webextension-polyfill";

/** Tell which tab is in front, as people change it: in this window, or by turning to another. */
export function onTabInFront(told: (tab: number) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => told(tabId));
  browser.windows.onFocusChanged.addListener(async (windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) return;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id !== undefined) told(tab.id);
  });
}

/** Tell which tab has come to another page. */
export function onTabArrived(told: (tab: number) => void): void {
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === "complete") told(tab);
  });
}

/** Tell which tab has gone. */
export function onTabGone(told: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(told);
}

/** Bring a tab to the front. */
export async function bringForward(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined);
}

/** Bring the tab of this page of ours to the front. */
export async function comeForward(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await bringForward(own.id);
}

/** Open one of our own pages in a tab. */
export async function openPage(name: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(name) });
}
