import { toRange } from "dom-anchor-text-quote";
import type { Quotation } from "../../core/assessment/evidence.ts";
import { placeQuotations } from "../../extension/pages/anchoring/place-quotations.ts";
import { quotePlace } from "../../extension/pages/capture/quote-place.ts";
import { RecordOnScreen, type RecordReading, readRecord } from "../../extension/pages/record/record-on-screen.ts";

/** A kept quotation and the entry it is truly of. */
interface Kept {
  readonly id: string;
  readonly quotation: Quotation;
  readonly article: Element;
}

/** How often each is run; the middle one counts. */
const RUNS = 9;
/** The peer looks for one quotation at a time, each in the whole text: so many are enough to tell. */
const PEER = 10;

let kept: Kept[] = [];

/** What the bench does in the page. */
const records = {
  /** Fill the page: each entry of some sentences, which others have too. */
  fill(entries: readonly { heading: string; date: string; text: string }[]): void {
    const html = ({ heading, date, text }: { heading: string; date: string; text: string }) =>
      `<article><h3>${heading}</h3><p><time>${date}</time></p><p>${text}</p></article>\n`;
    document.body.insertAdjacentHTML("afterbegin", entries.map(html).join(""));
  },

  /** Quote a piece of every so many entries. */
  quote(many: number): number {
    const record = new RecordOnScreen(readRecord(document, null));
    const step = Math.floor(record.stretches.length / many);
    kept = record.stretches.flatMap((stretch, at) => {
      if (at % step !== 0) return [];
      const start = stretch.text.indexOf(" ", stretch.text.length / 3) + 1;
      const quotation = quotePlace(record, { stretch, start, end: stretch.text.indexOf(" ", start + 60) });
      const article = stretch.run.nodes[0]?.parentElement?.closest("article");
      return typeof quotation === "string" || article == null ? [] : [{ id: `${at}`, quotation, article }];
    });
    return kept.length;
  },

  /** Change a word of every quotation, where it stands. */
  edit(): void {
    for (const { quotation, article } of kept) {
      const text = article.lastElementChild as Element;
      const [, word = ""] = quotation.exact.split(" ");
      text.textContent = (text.textContent ?? "").replace(quotation.exact, quotation.exact.replace(word, "otherwise"));
    }
  },

  remove(): void {
    for (const { article } of kept) article.remove();
  },

  /** Middle milliseconds of reading the screen and placing all. */
  ours: () => middle(() => place()),
  /** The same on a page that has not changed since it was read. */
  again(): number {
    const reading = readRecord(document, null);
    return middle(() => place(reading));
  },
  /** Reading all text nodes and joining them, the least that any way must do. */
  least: () => middle(walkOnly),
  theirs: () => middle(placeByPeer, 1) * (kept.length / PEER),

  /** How many were found, and how many of them in an entry that is not their own. */
  found: () => count(place(), kept),
  foundByPeer: () => count(placeByPeer(), kept.slice(0, PEER)),
};

function place(reading: RecordReading = readRecord(document, null)): (Range | null)[] {
  const record = new RecordOnScreen(reading);
  return placeQuotations(record, kept).map(({ at }) => at?.stretch.run.rangeOf(at.start, at.end) ?? null);
}

function placeByPeer(): (Range | null)[] {
  return kept.slice(0, PEER).map(({ quotation: { exact, before, after, position } }) => {
    try {
      return toRange(document.body, { exact, prefix: before, suffix: after }, { hint: position });
    } catch {
      return null;
    }
  });
}

function walkOnly(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    starts.push(length);
    parts.push(node.data);
    length += node.data.length;
  }
  return parts.join("").lastIndexOf("\u0000") + starts.length;
}

function middle(run: () => unknown, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function count(ranges: readonly (Range | null)[], of: readonly Kept[]): { all: number; found: number; wrong: number } {
  const found = ranges.flatMap((range, at) => (range === null ? [] : [{ range, kept: of[at] as Kept }]));
  const wrong = found.filter((one) => !one.kept.article.contains(one.range.startContainer));
  return { all: of.length, found: found.length, wrong: wrong.length };
}

export type RecordsInPage = typeof records;
(globalThis as { records?: RecordsInPage }).records = records;
