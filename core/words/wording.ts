/** The languages people read: English and Welsh, treated as equal (000 §2.4). */
export type Language = "en" | "cy";

/** One text in both languages. */
export interface Wording {
  readonly en: string;
  readonly cy: string;
}
