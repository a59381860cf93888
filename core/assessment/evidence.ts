/** An entry of a case record, as it names itself: both texts as they stand there, empty where it has none. */
export interface RecordEntry {
  readonly date: string;
  readonly heading: string;
}

/** Words quoted from a record, with what finds them again. All texts are the record's own, runs of blanks made one. */
export interface Quotation {
  readonly exact: string;
  /** Up to 32 characters that stand before and after it in its entry. */
  readonly before: string;
  readonly after: string;
  /** Where it begins in the text of the screen it was taken from, characters from 0: a first guess, never believed alone. */
  readonly position: number;
  /** Null where the screen has no entries. */
  readonly entry: RecordEntry | null;
  /** How well it could be told from all else on that screen; absent means `as-it-stands`. */
  readonly distinct?: Distinct;
}

/**
 * `even-changed`: no other entry was named like its own, and nothing else in that entry read nearly alike. `as-it-stands`: nothing else read alike
 * with what stands around it, nor did any of its words in an entry named alike. `not`: they did, so it is kept but never marked.
 */
export type Distinct = "even-changed" | "as-it-stands" | "not";

/** A quotation, or a note of what stands where nothing can be marked (a PDF, a picture), beside one or more questions. */
export interface Evidence {
  /** Key questions (`2.1.1`) or prompts (`2.1.1 a`). */
  readonly questions: readonly string[];
  readonly supports: "yes" | "no";
  readonly quotation: Quotation | null;
  /** The inspector's own words: where to look, or why it matters; may be empty beside a quotation. */
  readonly note: string;
}

/** Evidence as a case holds it, by the id of the event that brought it. */
export interface HeldEvidence extends Evidence {
  readonly id: string;
}
