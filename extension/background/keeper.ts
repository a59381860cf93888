import type { AssessmentEvent } from "../../core/assessment/event.ts";
import { nextUndo } from "../../core/assessment/next-undo.ts";
import type { JudgedCase } from "../../core/exchange/assessment-file.ts";
import type { AllottedCase, SamplePack } from "../../core/exchange/sample-pack.ts";
import type { ToRecord } from "../browser/panel-messages.ts";
import { type Room, SealedLog } from "../store/sealed-log.ts";
import type { SealedShelf } from "../store/shelf.ts";
import { Turns } from "../store/turns.ts";
import type { DataKey } from "../store/vault.ts";
import { type HeldCase, type HeldPack, isSamePack, type Kept } from "./kept.ts";
import { caseKey, heldCases, heldPacks } from "./read-kept.ts";

/** What the keeper is given of its surroundings. */
export interface KeeperWorld {
  /** The time now, as `2026-11-22T14:14:00.000Z`. */
  now(): string;
  newId(): string;
}

/** The open store: packs, cases and their events. Everything it adds is on the disk before its promise is kept. */
export class Keeper {
  readonly #log: SealedLog<Kept>;
  readonly #world: KeeperWorld;
  #packs: readonly HeldPack[];
  #cases: ReadonlyMap<string, HeldCase>;
  /** One write at a time. */
  readonly #turns = new Turns();
  #damaged: number;

  private constructor(log: SealedLog<Kept>, world: KeeperWorld, rooms: readonly Room<Kept>[], damaged: number) {
    this.#log = log;
    this.#world = world;
    this.#packs = heldPacks(rooms);
    this.#cases = byKey(heldCases(this.#packs, rooms));
    this.#damaged = damaged;
  }

  /** Read everything that is kept under a key. */
  static async open(shelf: SealedShelf, key: DataKey, world: KeeperWorld): Promise<Keeper> {
    const log = new SealedLog<Kept>(shelf, key);
    const { rooms, damaged } = await log.read();
    return new Keeper(log, world, rooms, damaged);
  }

  /** Records that could not be read. */
  get damaged(): number {
    return this.#damaged;
  }

  get packs(): readonly HeldPack[] {
    return this.#packs;
  }

  get cases(): readonly HeldCase[] {
    return [...this.#cases.values()];
  }

  find(key: string): HeldCase | null {
    return this.#cases.get(key) ?? null;
  }

  /** Take in a pack. A later version of one that is there already takes its place; what was recorded of its cases stays. */
  addPack(pack: SamplePack, until: string): Promise<HeldPack> {
    return this.#turns.take(async () => {
      const standing = this.#packs.find((one) => isSamePack(one.pack, pack));
      const held: HeldPack = standing === undefined ? { id: SealedLog.newRoom(), until, pack } : { ...standing, pack };
      await this.#log.add([{ room: held.id, until: held.until, entry: { kind: "pack", pack } }]);
      this.#packs = [...this.#packs.filter((one) => one.id !== held.id), held];
      const begun = this.cases.filter((one) => one.room !== null).map(roomOf);
      this.#cases = byKey(heldCases(this.#packs, begun));
      return held;
    });
  }

  /** Read what is kept anew: some of it was destroyed. */
  readAgain(): Promise<void> {
    return this.#turns.take(async () => {
      const { rooms, damaged } = await this.#log.read();
      this.#packs = heldPacks(rooms);
      this.#cases = byKey(heldCases(this.#packs, rooms));
      this.#damaged = damaged;
    });
  }

  /** Add a case that is not in the sample, by arrangement. Source: 004 §6.4. */
  addCase(pack: HeldPack, one: AllottedCase, reason: string): Promise<HeldCase> {
    const key = caseKey(pack.id, one);
    const added: HeldCase = { key, pack, case: one, room: null, events: [], firstReading: null };
    return this.#record(added, [{ type: "additional", reason }]);
  }

  /** Record what happened to a case: all of it, or nothing. What has the id of an event that is there already is passed over. */
  async record(key: string, happenings: readonly ToRecord[]): Promise<HeldCase> {
    return this.#record(this.#held(key), happenings);
  }

  #record(one: HeldCase, happenings: readonly ToRecord[]): Promise<HeldCase> {
    return this.#turns.take(() => this.#recordNow(one, happenings));
  }

  async #recordNow(asked: HeldCase, happenings: readonly ToRecord[]): Promise<HeldCase> {
    const one = this.#cases.get(asked.key) ?? asked;
    const there = new Set(one.events.map(({ id }) => id));
    const anew = happenings.filter(({ id }) => id === undefined || !there.has(id));
    if (anew.length === 0) return one;
    const { now, newId } = this.#world;
    const at = now();
    const by = one.pack.pack.inspector;
    const events = anew.map((each): AssessmentEvent => ({ ...each, id: each.id ?? newId(), by, at }));
    const rows = events.map((event) => ({ kind: "event", event }) as const);
    return this.#add(one, rows, (held) => ({ ...held, events: [...held.events, ...events] }));
  }

  /** Take back, or put back, the last thing that happened to a case, what is on its way to the disk too; null when there is nothing. */
  step(key: string, which: "undo" | "redo"): Promise<HeldCase | null> {
    return this.#turns.take(async () => {
      const one = this.#held(key);
      const target = nextUndo(one.events)[which];
      return target === null ? null : this.#recordNow(one, [{ type: "undo", event: target.id }]);
    });
  }

  /** Keep the first inspector's reading of a case whose second reading is made here. */
  keepFirstReading(key: string, reading: JudgedCase): Promise<HeldCase> {
    const entry = { kind: "first-reading", reading } as const;
    return this.#turns.take(() => this.#add(this.#held(key), [entry], (one) => ({ ...one, firstReading: reading })));
  }

  /**
   * In a turn only: what is recorded of a case while its room is being begun belongs in that room; a case that is new is there
   * once it is on the disk.
   */
  async #add(asked: HeldCase, entries: readonly Kept[], change: (one: HeldCase) => HeldCase): Promise<HeldCase> {
    const one = this.#cases.get(asked.key) ?? asked;
    const room = one.room ?? SealedLog.newRoom();
    const begin: Kept[] = one.room === null ? [{ kind: "case", pack: one.pack.id, case: one.case }] : [];
    await this.#log.add([...begin, ...entries].map((entry) => ({ room, until: one.pack.until, entry })));
    const changed = change({ ...one, room });
    this.#cases = new Map([...this.#cases, [changed.key, changed]]);
    return changed;
  }

  #held(key: string): HeldCase {
    const one = this.#cases.get(key);
    if (one === undefined) throw new Error(`no case ${key}`);
    return one;
  }
}

function byKey(cases: readonly HeldCase[]): ReadonlyMap<string, HeldCase> {
  return new Map(cases.map((one) => [one.key, one]));
}

/** A case as its room holds it. */
function roomOf(one: HeldCase): Room<Kept> {
  const first: Kept[] = one.firstReading === null ? [] : [{ kind: "first-reading", reading: one.firstReading }];
  return {
    id: one.room ?? "",
    until: one.pack.until,
    entries: [
      { kind: "case", pack: one.pack.id, case: one.case },
      ...one.events.map((event) => ({ kind: "event", event }) as const),
      ...first,
    ],
  };
}
