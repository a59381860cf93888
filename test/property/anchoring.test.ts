import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quotation } from "../../core/assessment/evidence.ts";
import { Chance } from "../../examples/chance.ts";
import { type Placement, placeQuotations } from "../../extension/pages/anchoring/place-quotations.ts";
import { quotePlace } from "../../extension/pages/capture/quote-place.ts";
import { type MadeUpEntry, RecordMaker, type ShownStretch, showRecord } from "../fakes/record-pages/made-up-record.ts";

type Record = ReturnType<typeof showRecord>;
type Kept = {
  readonly id: string;
  readonly quotation: Quotation;
  readonly entry: number;
  readonly sentences: Set<number>;
};
type Place = (record: Record, kept: readonly Kept[]) => Placement<ShownStretch>[];

/** Words anywhere in the record's sentences, within an entry, with the truth about whose they are. */
function quote(record: Record, chance: Chance, many: number): Kept[] {
  const kept: Kept[] = [];
  for (let at = 0; at < many; at++) {
    const stretch = chance.pick(record.stretches);
    const start = chance.below(stretch.text.length - 4);
    const end = Math.min(stretch.text.length, start + 4 + chance.below(90));
    const quotation = quotePlace(record, { stretch, start, end });
    if (typeof quotation === "string" || /^ | $/u.test(quotation.exact)) continue;
    const sentences = new Set(stretch.sentenceAt.slice(start, end).filter((id) => id >= 0));
    if (sentences.size > 0) kept.push({ id: `${at}`, quotation, entry: stretch.id, sentences });
  }
  return kept;
}

/** What happens to a record in time: entries removed, added, moved; sentences edited, removed, added. */
function change(entries: readonly MadeUpEntry[], maker: RecordMaker, chance: Chance, times: number): MadeUpEntry[] {
  const now = [...entries];
  for (let left = times; left > 0; left--) {
    const at = chance.below(Math.max(1, now.length));
    const entry = now[at];
    if (entry === undefined) continue;
    const which = chance.below(entry.sentences.length + 1);
    const sentences = [...entry.sentences];
    const act = chance.below(6);
    if (act === 0) now.splice(at, 1);
    if (act === 1) now.splice(at, 0, maker.later());
    if (act === 2) now.splice(chance.below(now.length), 0, ...now.splice(at, 1));
    if (act === 3)
      sentences[which % sentences.length] = maker.edited(sentences[which % sentences.length] ?? maker.sentence());
    if (act === 4 && sentences.length > 1) sentences.splice(which, 1);
    if (act === 5) sentences.splice(which, 0, maker.otherHand());
    if (act >= 3) now[at] = { ...entry, sentences };
  }
  return now;
}

/**
 * Placements that are wrong by the ids that no reader is shown: in another entry, or of changed words in another sentence.
 * The very same words between the very same words of the same entry are right, whichever sentence they were. What only
 * came later, with the same date and heading, is what an edit leaves: right too where it is told as changed.
 */
function wrong(place: Place, shown: Record, kept: readonly Kept[], old: ReadonlySet<number>): string[] {
  const placed = place(shown, kept);
  return kept.flatMap(({ entry, sentences, quotation }, at) => {
    const { how, at: span = null } = placed[at] ?? {};
    if (span === null) return [];
    const { stretch, start, end } = span;
    const on = stretch.sentenceAt.slice(start, end).filter((id) => id >= 0);
    const isOwn = stretch.id === entry && (how === "exact" || on.some((id) => sentences.has(id)));
    const isLater = how === "changed" && !old.has(on[0] ?? -1);
    return isOwn || isLater ? [] : [`${how}: "${quotation.exact}" on "${stretch.text.slice(start, end)}"`];
  });
}

/** Sentences that stood in a record. */
function sentencesOf(record: readonly MadeUpEntry[]): Set<number> {
  return new Set(record.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
}

interface History {
  readonly before: readonly MadeUpEntry[];
  readonly after: readonly MadeUpEntry[];
  readonly kept: readonly Kept[];
}

function history(seed: number, size: number, times: number): History {
  const maker = new RecordMaker(seed);
  const chance = new Chance(seed + 1);
  const before = maker.record(size);
  const kept = quote(showRecord(before), chance, 40);
  return { before, kept, after: change(before, maker, chance, times) };
}

const SEED = fc.nat();
const SIZE = fc.integer({ min: 1, max: 40 });
const TIMES = fc.integer({ min: 0, max: 30 });

describe("anchoring", () => {
  it("never shows words as another's, whatever became of the record", () => {
    fc.assert(
      fc.property(SEED, SIZE, TIMES, (seed, size, times) => {
        const { before, after, kept } = history(seed, size, times);
        expect(wrong(placeQuotations, showRecord(after), kept, sentencesOf(before))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it("finds everything that can be told apart on an unchanged record, at its place", () => {
    fc.assert(
      fc.property(SEED, SIZE, (seed, size) => {
        const { before, kept } = history(seed, size, 0);
        const placed = placeQuotations(showRecord(before), kept);
        for (const [at, { quotation }] of kept.entries()) {
          const expected = quotation.distinct === "not" ? null : quotation.position;
          const found = placed[at]?.at ?? null;
          expect(found === null ? null : found.stretch.begins + found.start).toBe(expected);
        }
      }),
    );
  });

  it("still finds what is in entries that nobody touched", () => {
    fc.assert(
      fc.property(SEED, SIZE, TIMES, (seed, size, times) => {
        const { before, after, kept } = history(seed, size, times);
        const same = new Set(after.filter((one) => before.includes(one)).map(({ id }) => id));
        const placed = placeQuotations(showRecord(after), kept);
        for (const [at, { entry, quotation }] of kept.entries()) {
          if (same.has(entry) && quotation.distinct !== "not") expect(placed[at]?.how).toBe("exact");
        }
      }),
    );
  });

  it("finds most of what was edited lightly where it can be told apart", () => {
    let edited = 0;
    let found = 0;
    for (let seed = 0; seed < 300; seed++) {
      const { before, after, kept } = history(seed, 4, 3);
      const own = (record: readonly MadeUpEntry[], id: number) =>
        record.flatMap((one) => one.sentences).find((one) => one.id === id)?.text;
      const placed = placeQuotations(showRecord(after), kept);
      for (const [at, { quotation, sentences }] of kept.entries()) {
        const ids = [...sentences];
        const gone = ids.some((id) => own(after, id) === undefined);
        const same = ids.every((id) => own(after, id) === own(before, id));
        if (gone || same || quotation.distinct !== "even-changed" || quotation.exact.length < 40) continue;
        edited++;
        if (placed[at]?.at !== null) found++;
      }
    }
    expect(edited).toBeGreaterThan(100);
    expect(found / edited).toBeGreaterThan(0.6);
  });
});

describe("the truth by ids catches", () => {
  const everywhere = (record: Record, find: (text: string) => number, long: number) => {
    const found = record.stretches.flatMap((stretch) => {
      const start = find(stretch.text);
      return start < 0 ? [] : [{ stretch, start, end: start + long }];
    });
    return found[0] ?? null;
  };
  const naive: Readonly<globalThis.Record<string, Place>> = {
    "a place that is only believed": ({ stretches }, kept) =>
      kept.map(({ id, quotation: { position, exact } }) => {
        const stretch = stretches.findLast(({ begins }) => begins <= position);
        const start = position - (stretch?.begins ?? 0);
        return { id, how: "exact", at: stretch === undefined ? null : { stretch, start, end: start + exact.length } };
      }),
    "the first words that are the same": (record, kept) =>
      kept.map(({ id, quotation: { exact } }) => ({
        id,
        how: "exact",
        at: everywhere(record, (text) => text.indexOf(exact), exact.length),
      })),
    "words in other entries": ({ stretches }, kept) =>
      placeQuotations(
        { stretches: stretches.map((one) => ({ ...one, entry: null })) },
        kept.map((one) => ({ ...one, quotation: { ...one.quotation, entry: null, distinct: "as-it-stands" } })),
      ),
    "changed words that something was like": (record, kept) =>
      placeQuotations(
        record,
        kept.map((one) => ({ ...one, quotation: { ...one.quotation, distinct: "even-changed" } })),
      ),
  };
  it.each(Object.keys(naive))("%s", (name) => {
    const isCaught = (seed: number) => {
      const { before, after, kept } = history(seed, 30, 20);
      return wrong(naive[name] as Place, showRecord(after), kept, sentencesOf(before)).length > 0;
    };
    expect([...Array(300).keys()].some(isCaught)).toBe(true);
  });
});
