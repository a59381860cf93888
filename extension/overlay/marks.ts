import type { PageView, Placing } from "../browser/page-messages.ts";
import { placeQuotations } from "../pages/anchoring/place-quotations.ts";
import { RecordOnScreen, type RecordReading, readRecord } from "../pages/record/record-on-screen.ts";

/** The page can read the names of highlights: this one says nothing. */
const NAME = "mark";

interface Place {
  readonly how: Placing;
  readonly range: Range | null;
}

/** The marks on the record: where each kept quotation was found, drawn without a change to the page's elements. */
export class Marks {
  private places: ReadonlyMap<string, Place> = new Map();
  private reading: RecordReading | null = null;
  private isDrawn = false;

  constructor(
    private readonly document: Document,
    private readonly ours: Element,
  ) {}

  /**
   * Find all quotations on the screen as it is now and draw what was found. One reading of the record serves all, and the next time too.
   *
   * @param changed whether the page has changed since it was read, so that it must be read again
   */
  place(kept: PageView["marks"], shown: boolean, changed: boolean): void {
    if (changed) this.reading = null;
    if (kept.length === 0) this.places = new Map();
    else {
      this.reading ??= readRecord(this.document, this.ours);
      const record = new RecordOnScreen(this.reading);
      this.places = new Map(
        placeQuotations(record, kept).map(({ id, how, at }) => [
          id,
          { how, range: at?.stretch.run.rangeOf(at.start, at.end) ?? null },
        ]),
      );
    }
    this.draw(shown);
  }

  /** How each quotation was found, for telling. */
  placings(): { id: string; how: Placing }[] {
    return [...this.places].map(([id, { how }]) => ({ id, how }));
  }

  placeOf(id: string): Place {
    return this.places.get(id) ?? { how: "not-found", range: null };
  }

  clear(): void {
    this.reading = null;
    this.places = new Map();
    this.draw(false);
  }

  private draw(shown: boolean): void {
    if (typeof Highlight !== "function") return;
    const ranges = shown ? [...this.places.values()].flatMap(({ range }) => range ?? []) : [];
    if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
    else if (this.isDrawn) CSS.highlights.delete(NAME);
    this.isDrawn = ranges.length > 0;
  }
}
