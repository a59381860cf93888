import type { SealedRecord } from "./sealed-record.ts";
import type { SealedShelf } from "./shelf.ts";
import { Turns } from "./turns.ts";
import { type DataKey, random } from "./vault.ts";

const VERSION = 1;
const NAME_BYTES = 16;
const NONCE_BYTES = 12;

/** A room's entries in their order, as they were written. */
export interface Room<T> {
  readonly id: string;
  readonly until: string;
  readonly entries: readonly T[];
}

/** An entry to add. */
export interface LogRow<T> {
  readonly room: string;
  /** The day after which it is destroyed; the same for a whole room. */
  readonly until: string;
  readonly entry: T;
}

/** What could be read, and how many records could not: damaged, taken away or put in another's place. */
export interface ReadLog<T> {
  readonly rooms: readonly Room<T>[];
  readonly damaged: number;
}

/**
 * Sealed records in rooms, only ever added to. Every record is bound to its name, its room, its day and the record before it, so that none
 * can be changed, swapped or taken away unnoticed. One writer at a time.
 */
export class SealedLog<T> {
  readonly #shelf: SealedShelf;
  readonly #key: Promise<CryptoKey>;
  readonly #last = new Map<string, string>();
  readonly #turns = new Turns();

  constructor(shelf: SealedShelf, key: DataKey) {
    this.#shelf = shelf;
    this.#key = crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  /** A name for a new room. */
  static newRoom(): string {
    return newName();
  }

  /** Add entries to their rooms, all or none; they are on the disk when the promise is kept. */
  add(rows: readonly LogRow<T>[]): Promise<void> {
    return this.#turns.take(async () => {
      const last = new Map(this.#last);
      const records: SealedRecord[] = [];
      for (const { room, until, entry } of rows) {
        const record = await this.#seal({ name: newName(), room, previous: last.get(room) ?? "", until }, entry);
        records.push(record);
        last.set(room, record.name);
      }
      await this.#shelf.add(records);
      for (const { room, name } of records) this.#last.set(room, name);
    });
  }

  /** Everything that is kept. */
  async read(): Promise<ReadLog<T>> {
    const rooms = new Map<string, { id: string; until: string; entries: T[] }>();
    let damaged = 0;
    this.#last.clear();
    for (const record of await this.#shelf.records()) {
      const entry = await this.#open(record);
      const follows = record.previous === (this.#last.get(record.room) ?? "");
      if (entry === undefined || !follows) damaged++;
      this.#last.set(record.room, record.name);
      if (entry === undefined) continue;
      const room = rooms.get(record.room) ?? { id: record.room, until: record.until, entries: [] };
      room.entries.push(entry);
      rooms.set(record.room, room);
    }
    return { rooms: [...rooms.values()], damaged };
  }

  async #seal(head: Omit<SealedRecord, "nonce" | "sealed">, entry: T): Promise<SealedRecord> {
    const nonce = random(NONCE_BYTES);
    const plain = new TextEncoder().encode(JSON.stringify(entry));
    const sealed = new Uint8Array(await crypto.subtle.encrypt(gcm(head, nonce), await this.#key, plain));
    return { ...head, nonce, sealed };
  }

  async #open({ nonce, sealed, ...head }: SealedRecord): Promise<T | undefined> {
    try {
      const plain = await crypto.subtle.decrypt(gcm(head, nonce), await this.#key, sealed);
      return JSON.parse(new TextDecoder().decode(plain)) as T;
    } catch {
      return undefined;
    }
  }
}

function gcm(head: Omit<SealedRecord, "nonce" | "sealed">, nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  const bound = JSON.stringify([VERSION, head.name, head.room, head.previous, head.until]);
  return { name: "AES-GCM", iv: nonce, additionalData: new TextEncoder().encode(bound) };
}

function newName(): string {
  return [...random(NAME_BYTES)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
