import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quotation } from "../../core/assessment/evidence.ts";
import { Chance } from "../../examples/chance.ts";
import { type Placement, placeQuotations } from "../../extension/pages/anchoring/place-quotations.ts";
import { quoteCharacters } from "../../extension/pages/capture/quote-characters.ts";
import type { RecordText } from "../../extension/pages/record/record-text.ts";
import { type MadeUpEntry, RecordMaker, type ShownRecord, showRecord } from "../fakes/record-pages/made-up-record.ts";

type Kept = {
  readonly id: string;
  readonly quotation: Quotation;
  readonly entry: number;
  readonly sentences: Set<number>;
};
type Place = (record: RecordText, kept: readonly Kept[]) => Placement[];

/** Words anywhere in the record's sentences, within an entry, with the truth about whose they are. */
function quote(shown: ShownRecord, chance: Chance, many: number): Kept[] {
  const kept: Kept[] = [];
  for (let at = 0; at < many; at++) {
    const start = chance.below(shown.text.length);
    const quotation = quoteCharacters(shown, { start, end: start + 4 + chance.below(90) });
    if (typeof quotation === "string" || /^ | $/u.test(quotation.exact)) continue;
    const sentences = new Set(shown.sentenceAt.slice(start, start + quotation.exact.length).filter((id) => id >= 0));
    if (sentences.size > 0) kept.push({ id: `${at}`, quotation, entry: shown.entryAt[start] as number, sentences });
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
function wrong(place: Place, shown: ShownRecord, kept: readonly Kept[], old: ReadonlySet<number>): string[] {
  const placed = place(shown, kept);
  return kept.flatMap(({ entry, sentences, quotation }, at) => {
    const { how, at: span = null } = placed[at] ?? {};
    if (span === null) return [];
    const on = shown.sentenceAt.slice(span.start, span.end).filter((id) => id >= 0);
    const isOwn = shown.entryAt[span.start] === entry && (how === "exact" || on.some((id) => sentences.has(id)));
    const isLater = how === "changed" && !old.has(on[0] ?? -1);
    return isOwn || isLater ? [] : [`${how}: "${quotation.exact}" on "${shown.text.slice(span.start, span.end)}"`];
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
      { numRuns: 300 },
    );
  });

  it("finds everything that can be told apart on an unchanged record, at its place", () => {
    fc.assert(
      fc.property(SEED, SIZE, (seed, size) => {
        const { before, kept } = history(seed, size, 0);
        const placed = placeQuotations(showRecord(before), kept);
        for (const [at, { quotation }] of kept.entries()) {
          const expected = quotation.distinct === "not" ? null : quotation.position;
          expect(placed[at]?.at?.start ?? null).toBe(expected);
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
    for (let seed = 0; seed < 400; seed++) {
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
  const naive: Readonly<Record<string, Place>> = {
    "a place that is only believed": (_, kept) =>
      kept.map(({ id, quotation: { position, exact } }) => ({
        id,
        how: "exact",
        at: { start: position, end: position + exact.length },
      })),
    "the first words that are the same": (record, kept) =>
      kept.map(({ id, quotation: { exact } }) => {
        const start = record.text.indexOf(exact);
        return { id, how: "exact", at: start < 0 ? null : { start, end: start + exact.length } };
      }),
    "words in other entries": (record, kept) => {
      const all = { ...record, stretches: [{ start: 0, end: record.text.length, of: 0, entry: null }] };
      return placeQuotations(
        all,
        kept.map((one) => ({ ...one, quotation: { ...one.quotation, entry: null, distinct: "as-it-stands" } })),
      );
    },
    "changed words that something was like": (record, kept) =>
      placeQuotations(
        record,
        kept.map((one) => ({ ...one, quotation: { ...one.quotation, distinct: "even-changed" } })),
      ),
  };
  it.each(Object.keys(naive))("%s", (name) => {
    const caught = Array.from({ length: 300 }, (_, seed) => history(seed, 30, 20)).flatMap(({ before, after, kept }) =>
      wrong(naive[name] as Place, showRecord(after), kept, sentencesOf(before)),
    );
    expect(caught.length).toBeGreaterThan(0);
  });
});
