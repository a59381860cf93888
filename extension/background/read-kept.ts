import type { AssessmentEvent } from "../../core/assessment/event.ts";
import type { JudgedCase } from "../../core/exchange/assessment-file.ts";
import type { AllottedCase } from "../../core/exchange/sample-pack.ts";
import { sameCase } from "../../core/exchange/whose-case.ts";
import type { Room } from "../store/sealed-log.ts";
import type { HeldCase, HeldPack, Kept } from "./kept.ts";

/** The packs that are kept, each in its latest version, in the order they were first opened. */
export function heldPacks(rooms: readonly Room<Kept>[]): HeldPack[] {
  return rooms.flatMap(({ id, until, entries }) => {
    const last = entries.findLast((one) => one.kind === "pack");
    return last === undefined ? [] : [{ id, until, pack: last.pack }];
  });
}

/** Every case of the packs, with what was recorded of it; a case that left its pack stays while there is anything of it. */
export function heldCases(packs: readonly HeldPack[], rooms: readonly Room<Kept>[]): HeldCase[] {
  const begun = rooms.flatMap(begunCase);
  return packs.flatMap((pack) => {
    const here = begun.filter((one) => one.pack === pack.id);
    const allotted = pack.pack.cases.map((one) => {
      const found = here.find((each) => isSameListedCase(each.case, one));
      return heldCase(pack, one, found);
    });
    const others = here
      .filter((one) => !pack.pack.cases.some((each) => isSameListedCase(each, one.case)))
      .map((one) => heldCase(pack, one.case, one));
    return [...allotted, ...others];
  });
}

interface BegunCase {
  readonly room: string;
  readonly pack: string;
  readonly case: AllottedCase;
  readonly events: readonly AssessmentEvent[];
  readonly firstReading: JudgedCase | null;
}

function begunCase({ id, entries }: Room<Kept>): BegunCase[] {
  const begin = entries.find((one) => one.kind === "case");
  if (begin === undefined) return [];
  const events = entries.flatMap((one) => (one.kind === "event" ? [one.event] : []));
  const first = entries.findLast((one) => one.kind === "first-reading");
  return [{ room: id, pack: begin.pack, case: begin.case, events, firstReading: first?.reading ?? null }];
}

function heldCase(pack: HeldPack, one: AllottedCase, begun: BegunCase | undefined): HeldCase {
  return {
    key: caseKey(pack.id, one),
    pack,
    case: one,
    room: begun?.room ?? null,
    events: begun?.events ?? [],
    firstReading: begun?.firstReading ?? null,
  };
}

/** How a case is named between the background and the panel: one that stands on two lists of a pack is judged on each. */
export function caseKey(pack: string, { list, caseId }: ListedCase): string {
  return `${pack}/${list}/${caseId}`;
}

type ListedCase = Pick<AllottedCase, "list" | "caseId">;

/** True for the same case on the same list. */
export function isSameListedCase(one: ListedCase, other: ListedCase): boolean {
  return one.list === other.list && sameCase(one.caseId, other.caseId);
}
