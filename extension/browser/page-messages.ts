import type { Quotation } from "../../core/assessment/evidence.ts";

/** Which case a screen is about, as its reader found it; what is refused names every id that was found. */
export type CaseReading =
  | { readonly is: "case"; readonly caseId: string; readonly system: string }
  | { readonly is: "refused"; readonly why: RefusedReading; readonly found: readonly string[]; readonly system: string }
  | { readonly is: "none" };

export type RefusedReading = "two-cases" | "label-and-address-disagree" | "list-of-cases";

/** Where a person pointed out the case id on a system of their own. */
export interface SiteRule {
  /** `https://records.example` */
  readonly origin: string;
  /** The element that holds the id, and nothing but it and its label. */
  readonly selector: string;
  /** The text before the id in that element or beside it, as it stands; empty where there is none. */
  readonly label: string;
  /** A regular expression that the whole id matches. */
  readonly pattern: string;
}

/** How a kept quotation was found on the screen: word for word, changed since, or not at all. */
export type Placing = "exact" | "changed" | "not-found";

/** A piece of the record that a person has selected, and the case of its screen, read at that moment. */
export interface SelectedText {
  readonly quotation: Quotation;
  readonly reading: CaseReading;
}

/** Why there is nothing to quote. */
export type NoSelection = "nothing-selected" | "not-text" | "across-entries" | "too-long";

/** Everything the part in the page shows. All texts are worded already: it holds no words of its own. */
export interface PageView {
  readonly rule: SiteRule | null;
  /** The status chip; null hides it. */
  readonly chip: ChipView | null;
  readonly marks: readonly { readonly id: string; readonly quotation: Quotation }[];
  readonly marksShown: boolean;
  /** The toolbar at the selection; null where evidence cannot be attached now. */
  readonly toolbar: ToolbarView | null;
}

export interface ChipView {
  /** Which case, where it stands, what is answered, what is saved; the first line is what stays when it is folded. */
  readonly lines: readonly string[];
  readonly tone: "ready" | "refused" | "quiet";
  readonly folded: boolean;
  /** Where a person moved it, in pixels from the window's right and bottom edges; null for the usual corner. */
  readonly at: { readonly right: number; readonly bottom: number } | null;
  readonly texts: { readonly fold: string; readonly unfold: string; readonly name: string };
}

export interface ToolbarView {
  /** The key questions used last, the latest first, at most four. */
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  readonly texts: { readonly yes: string; readonly no: string; readonly name: string };
}

/** What is said to a person who points at the case id, and when they pressed on something else. */
export interface PointingTexts {
  readonly say: string;
  readonly again: string;
  readonly leave: string;
}

/** What a frame of a record's page says to the background; the answer to `here` is a `PageView`, or null. */
export type PageSays =
  | { readonly say: "here" }
  | { readonly say: "reading"; readonly reading: CaseReading }
  | {
      readonly say: "placed";
      readonly placed: readonly { readonly id: string; readonly how: Placing }[];
    }
  | {
      readonly say: "attach";
      readonly selected: SelectedText;
      readonly question: string;
      readonly supports: "yes" | "no";
    }
  | { readonly say: "chip"; readonly folded: boolean; readonly at: ChipView["at"] }
  /** A person pressed the pointer on what holds the case id, or gave up (null). */
  | { readonly say: "pointed"; readonly rule: SiteRule | null; readonly caseId: string }
  /** The page took our part away more often than it is put back. */
  | { readonly say: "overlay-lost" };

/** What the background asks of a frame, and what each is answered with. */
export interface PageAnswers {
  /** Null: nothing is shown or looked at from now on. */
  readonly view: { readonly asks: { readonly view: PageView | null }; readonly gives: null };
  readonly selection: { readonly asks: object; readonly gives: SelectedText | NoSelection };
  readonly read: { readonly asks: object; readonly gives: CaseReading };
  readonly show: { readonly asks: { readonly id: string }; readonly gives: Placing };
  /** Let a person point at the case id; what they pointed at comes with `pointed`. Null ends it. */
  readonly point: { readonly asks: { readonly texts: PointingTexts | null }; readonly gives: null };
  readonly try: { readonly asks: { readonly rule: SiteRule }; readonly gives: CaseReading };
}

export type PageAsks = {
  readonly [K in keyof PageAnswers]: { readonly ask: K } & PageAnswers[K]["asks"];
}[keyof PageAnswers];
