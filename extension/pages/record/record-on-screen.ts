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

/** The record on a screen as it is now: one reading serves all that is looked for in it. */
export class RecordOnScreen implements RecordText {
  readonly stretches: readonly StretchOnScreen[];

  /** @param ours our own element in the page, which is no part of the record */
  constructor(document: Document, ours: Element | null) {
    const walk = walkRecord(document, ours);
    const hiding = new Hiding();
    this.stretches = findEntries(walk.text, walk.root).map((cut) => new StretchOnScreen(walk, hiding, cut));
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
