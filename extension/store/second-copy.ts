import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { NumberedRecords, SealedRecord } from "./sealed-record.ts";
import { type LockedVault, wholeVault } from "./vault.ts";

/** Texts by their names, in another file on disk than the first copy. */
export interface TextsOnDisk {
  all(): Promise<Readonly<Record<string, unknown>>>;
  setAll(texts: Readonly<Record<string, string>>): Promise<void>;
  remove(...names: string[]): Promise<void>;
}

/** Remembered until the browser is closed. */
export interface UntilClosed {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  remove(...names: string[]): Promise<void>;
}

/** Everything that is kept, in one of its copies. */
export interface Copied {
  readonly vault: LockedVault | null;
  readonly records: NumberedRecords;
}

const VAULT = "kept-vault";
const RECORD = "kept-record-";
const ALIKE = "copies-alike";

/**
 * What is kept sealed, once more. Chromium throws a whole database away when it had been stopped in the middle of a write to it; two
 * copies, written one after the other, are never both in the middle of one. Source: docs/decisions/sealed-store.md.
 */
export class SecondCopy {
  readonly #disk: TextsOnDisk;
  readonly #session: UntilClosed;

  constructor(disk: TextsOnDisk, session: UntilClosed) {
    this.#disk = disk;
    this.#session = session;
  }

  /** True when both copies were found, or made, alike since the browser was started, and everything written since went to both. */
  async isAlike(): Promise<boolean> {
    return (await this.#session.get(ALIKE)) === true;
  }

  setAlike(): Promise<void> {
    return this.#session.set(ALIKE, true);
  }

  /** What it holds, without what was damaged. */
  async read(): Promise<Copied> {
    const texts = Object.entries(await this.#disk.all());
    const vault = texts.find(([name]) => name === VAULT)?.[1];
    const records = texts
      .filter(([name]) => name.startsWith(RECORD))
      .flatMap(([name, text]) => {
        const record = fromText<SealedRecord>(text);
        return record === null ? [] : [[Number(name.slice(RECORD.length)), record] as const];
      });
    return { vault: await wholeVault(fromText<LockedVault>(vault)), records: new Map(records) };
  }

  /** Add to the copy. That it cannot be added to hinders nothing: what is missing is added when the browser asks next. */
  async add({ vault = null, records = new Map() }: Partial<Copied>): Promise<void> {
    const texts = [...records].map(([number, record]) => [`${RECORD}${number}`, toText(record)] as const);
    const all = vault === null ? texts : [...texts, [VAULT, toText(vault)] as const];
    if (all.length === 0) return;
    await this.#disk.setAll(Object.fromEntries(all)).catch(() => this.#session.remove(ALIKE));
  }

  async remove(numbers: readonly number[]): Promise<void> {
    await this.#disk.remove(...numbers.map((number) => `${RECORD}${number}`));
  }

  /** All at once: a copy without its vault, or a vault without its records, never stands. */
  async clear(): Promise<void> {
    const names = Object.keys(await this.#disk.all());
    await this.#disk.remove(...names.filter((name) => name === VAULT || name.startsWith(RECORD)));
  }
}

/** True for a vault and itself, whichever copy it was read from. */
export function isSameVault(one: LockedVault, other: LockedVault): boolean {
  return bytesToHex(one.checksum) === bytesToHex(other.checksum);
}

function toText(value: object): string {
  return JSON.stringify(value, (_, one: unknown) => (one instanceof Uint8Array ? { hex: bytesToHex(one) } : one));
}

/** What a text says; null where there is none, or it was damaged: the other copy has it. */
function fromText<T>(text: unknown): T | null {
  const isBytes = (one: unknown): one is { hex: string } => typeof one === "object" && one !== null && "hex" in one;
  try {
    return JSON.parse(String(text), (_, one: unknown) => (isBytes(one) ? hexToBytes(one.hex) : one)) as T;
  } catch {
    return null;
  }
}
