import type { KeptSettings } from "../office/workbook-settings.ts";

const KEY = "probity-kept";
/** Fingerprints that are kept: a year of workbooks. */
const MOST = 500;

/** What this needs of the browser's own store. */
export type Store = Pick<Storage, "getItem" | "setItem">;

/** Whether settings in a workbook were put there on this machine; only their fingerprints are kept. Where the browser keeps nothing, none was. */
export async function wasKeptHere(settings: KeptSettings, store: Store): Promise<boolean> {
  return fingerprints(store).includes(await fingerprintOf(settings));
}

/** Remember that settings were put in a workbook on this machine. */
export async function rememberKept(settings: KeptSettings, store: Store): Promise<void> {
  const own = await fingerprintOf(settings);
  const others = fingerprints(store).filter((one) => one !== own);
  try {
    store.setItem(KEY, JSON.stringify([own, ...others].slice(0, MOST)));
  } catch {
    // A browser that keeps nothing offers the choices the next time.
  }
}

function fingerprints(store: Store): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** The same for the same settings, in whatever order a workbook gives them back. */
async function fingerprintOf({ chosen, said }: KeptSettings): Promise<string> {
  const { programme, kind, rounding } = chosen;
  const sheets = Object.entries(said)
    .map(([sheet, one]) => [sheet, one.is, Object.entries(one.columns).sort()])
    .sort();
  const text = JSON.stringify([programme, kind, rounding, sheets]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
