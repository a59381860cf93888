import type { RecordEntry } from "../../../core/assessment/evidence.ts";
import { type Cut, findEntries } from "./find-entries.ts";
import type { Place, RecordText, Stretch } from "./record-text.ts";
import { Hiding, isTouched, shownText } from "./shown-text.ts";
import type { TextRun } from "./text-run.ts";
import { type RecordWalk, walkRecord } from "./walk-record.ts";

/** A stretch of a record as it stands in the page. What of it is shown is only looked at where it is asked for. */
class StretchOnScreen implements Stretch {
  readonly of: number;
  readonly entry: RecordEntry | null;
  readonly begins: number;
  private shown: TextRun | null = null;

  constructor(
    private readonly walk: RecordWalk,
    private readonly hiding: Hiding,
    private readonly cut: Cut,
  ) {
    this.of = cut.of;
    this.entry = cut.entry;
    this.begins = cut.start;
  }

  get run(): TextRun {
    this.shown ??= shownText(this.walk, this.cut.start, this.cut.end, this.hiding);
    return this.shown;
  }

  get text(): string {
    return this.run.text;
  }

  /** Whether a range of the page reaches into it. */
  isTouched(range: Range): boolean {
    return isTouched(this.walk, this.cut.start, this.cut.end, range);
  }
}

/** What a screen's elements read, and which entries they make. It holds until they change; what of it is shown may change before. */
export interface RecordReading {
  readonly walk: RecordWalk;
  readonly cuts: readonly Cut[];
}

/** Read the record on a screen. @param ours our own element in the page, which is no part of the record */
export function readRecord(document: Document, ours: Element | null): RecordReading {
  const walk = walkRecord(document, ours);
  return { walk, cuts: findEntries(walk.text, walk.root) };
}

/** The record on a screen as it is shown now: one reading serves all that is looked for in it. */
export class RecordOnScreen implements RecordText {
  readonly stretches: readonly StretchOnScreen[];

  constructor({ walk, cuts }: RecordReading) {
    const hiding = new Hiding();
    this.stretches = cuts.map((cut) => new StretchOnScreen(walk, hiding, cut));
  }

  /** What a range of the page takes in of each stretch that it touches, blanks at its ends left out. */
  placesIn(range: Range): Place<StretchOnScreen>[] {
    return this.stretches
      .filter((stretch) => stretch.isTouched(range))
      .flatMap((stretch) => {
        const characters = stretch.run.charactersIn(range);
        return characters === null ? [] : [{ stretch, ...characters }];
      });
  }
}
