import type {
  CaseReading,
  NoSelection,
  PageAsks,
  PageSays,
  PageView,
  Placing,
  PointingTexts,
  SelectedText,
} from "../browser/page-messages.ts";
import { captureSelection } from "../pages/capture/capture-selection.ts";
import { readCase } from "../pages/readers/read-case.ts";
import { readBySiteRule } from "../pages/readers/site-rule.ts";
import { Chip } from "./chip.ts";
import { Marks } from "./marks.ts";
import { OverlayHost } from "./overlay-host.ts";
import { letPointAtCase } from "./pointing.ts";
import { showPlace } from "./show-place.ts";
import { Toolbar } from "./toolbar.ts";
import { PageWatch } from "./watch-page.ts";

/** All of the extension that is in a frame of a page: it reads and shows what it is told to, and says what it finds. */
export class PagePart {
  private readonly host = new OverlayHost(document, () => this.say({ say: "overlay-lost" }));
  private readonly chip = new Chip(document, this.host, (folded, at) => this.say({ say: "chip", folded, at }));
  private readonly marks = new Marks(document, this.host.element);
  private readonly watch = new PageWatch(
    document,
    this.host.element,
    () => this.look(),
    () => this.tellReading(),
  );
  private readonly toolbar: Toolbar;
  private view: PageView | null = null;
  private selected: SelectedText | null = null;
  private endPointing: (() => void) | null = null;
  private toldReading = "";
  private toldPlaced = "";

  constructor(private readonly say: (says: PageSays) => void) {
    this.toolbar = new Toolbar(
      document,
      this.host,
      () => this.take() !== null,
      (question, supports) => this.attach(question, supports),
    );
  }

  /** Show what there is to show now; null for nothing, and nothing is looked at either. */
  show(view: PageView | null): void {
    this.view = view;
    this.chip.show(view?.chip ?? null);
    this.toolbar.show(view?.toolbar ?? null);
    // Views come with every change elsewhere, such as turning to this page to point at something in it: none of them ends that.
    if (view === null) {
      this.point(null);
      this.watch.stop();
      this.marks.clear();
    } else {
      this.watch.start();
      this.look();
    }
  }

  /** Begin again, as on a page that comes back as it was left. */
  forget(): void {
    this.toldReading = "";
    this.toldPlaced = "";
  }

  leave(): void {
    this.show(null);
    this.host.takeOut();
  }

  answer(asked: PageAsks): CaseReading | SelectedText | NoSelection | Placing | null {
    if (asked.ask === "read") return this.read();
    if (asked.ask === "selection") return this.takeSelection();
    if (asked.ask === "show") return this.showMark(asked.id);
    if (asked.ask === "try") {
      return readBySiteRule(asked.rule, { document, address: location }) ?? { is: "none" };
    }
    if (asked.ask === "view") this.show(asked.view);
    if (asked.ask === "point") this.point(asked.texts);
    return null;
  }

  private look(): void {
    if (this.view === null) return;
    this.host.check();
    this.tellReading();
    this.placeMarks();
  }

  private tellReading(): void {
    const reading = this.read();
    const told = JSON.stringify(reading);
    if (told !== this.toldReading) this.say({ say: "reading", reading });
    this.toldReading = told;
  }

  private placeMarks(): void {
    const { marks = [], marksShown = false } = this.view ?? {};
    if (!marksShown) {
      this.marks.clear();
      return;
    }
    this.marks.place(marks, marksShown, this.watch.hasChanged());
    const placed = this.marks.placings();
    const told = JSON.stringify(placed);
    if (told !== this.toldPlaced && (placed.length > 0 || this.toldPlaced !== "")) this.say({ say: "placed", placed });
    this.toldPlaced = told;
  }

  private read(): CaseReading {
    return readCase({ document, address: location }, this.view?.rule ?? null);
  }

  private takeSelection(): SelectedText | NoSelection {
    // A person went on into a frame within this page: what is selected here is from before.
    if (document.activeElement?.matches("iframe, frame") === true) return "nothing-selected";
    const quotation = captureSelection(document, this.host.element);
    return typeof quotation === "string" ? quotation : { quotation, reading: this.read() };
  }

  /** Keep what is selected now, for the press that may follow: a page can clear its selection under the pointer. */
  private take(): SelectedText | null {
    const taken = this.takeSelection();
    this.selected = typeof taken === "string" ? null : taken;
    return this.selected;
  }

  private attach(question: string, supports: "yes" | "no"): void {
    // The page may have moved to another case since the words were selected: they are not that case's.
    if (this.selected === null || JSON.stringify(this.read()) !== JSON.stringify(this.selected.reading)) return;
    this.say({ say: "attach", selected: this.selected, question, supports });
  }

  private showMark(id: string): Placing {
    const { marks = [], marksShown = false } = this.view ?? {};
    this.marks.place(marks, marksShown, this.watch.hasChanged());
    const { how, range } = this.marks.placeOf(id);
    if (range !== null) this.chip.avoid(showPlace(document, this.host, range));
    return how;
  }

  private point(texts: PointingTexts | null): void {
    this.endPointing?.();
    this.endPointing = null;
    if (texts === null) return;
    this.endPointing = letPointAtCase(document, this.host, texts, (rule, caseId) => {
      this.endPointing = null;
      this.say({ say: "pointed", rule, caseId });
    });
  }
}
