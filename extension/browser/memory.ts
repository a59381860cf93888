import browser from "webextension-polyfill";

/** Kept while the browser runs, in memory only: the open store's key among it. */
export const SESSION = area(() => browser.storage.session);
/** Kept on disk: settings and sites, nothing that can be read about any case, and the second copy of what is kept sealed. */
export const LOCAL = area(() => browser.storage.local);

/** What only Chromium has. */
declare const chrome: {
  readonly storage: { readonly local: { setAccessLevel(level: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void> } };
};

/** Settings are for our own pages, not for our part in a page, which may be read and driven with it. Firefox has no such lock. */
export function closeToPages(): void {
  if (import.meta.env.VITE_BROWSER !== "chromium") return;
  chrome.storage.local.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);
}

/** What an administrator has set; nothing where there is no such thing. */
export async function managedSettings(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** What an administrator has set is another now. */
export function onManagedChange(act: () => void): void {
  browser.storage.onChanged.addListener((_, name) => {
    if (name === "managed") act();
  });
}

function area(of: () => browser.Storage.StorageArea) {
  return {
    async get<T>(key: string): Promise<T | undefined> {
      return (await of().get(key))[key] as T | undefined;
    },
    all: (): Promise<Record<string, unknown>> => of().get(null),
    setAll: (values: Readonly<Record<string, unknown>>): Promise<void> => of().set({ ...values }),
    set: (key: string, value: unknown): Promise<void> => of().set({ [key]: value }),
    remove: (...keys: string[]): Promise<void> => of().remove(keys),
    clear: (): Promise<void> => of().clear(),
  };
}
