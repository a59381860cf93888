import browser from "webextension-polyfill";

/** What only Chromium has. */
declare const chrome: {
  readonly sidePanel: { open(where: { readonly windowId: number }): Promise<void> };
};

/**
 * Open the panel beside the page when a person presses our button, and tell the site whose page it was. The panel must be opened before
 * anything is waited for.
 */
export function onButton(pressed: (address: string | null) => void): void {
  browser.action.onClicked.addListener((tab) => {
    const { windowId, url } = tab;
    openPanel(windowId).catch(() => undefined);
    pressed(url ?? null);
  });
}

function openPanel(windowId: number | undefined): Promise<void> {
  if (import.meta.env.VITE_BROWSER !== "chromium") return browser.sidebarAction.open();
  return windowId === undefined ? Promise.resolve() : chrome.sidePanel.open({ windowId });
}

/** Hear the keys a person gave our commands. */
export function onCommand(told: (name: string, tab: number | null) => void): void {
  browser.commands.onCommand.addListener((name, tab) => told(name, tab?.id ?? null));
}

/** Our commands and the keys they have, as this browser shows them. */
export async function commandKeys(): Promise<Readonly<Record<string, string>>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? "", shortcut ?? ""]));
}
