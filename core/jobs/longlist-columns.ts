import type { LonglistSheet } from "../sheets/read-longlist.ts";

/** What each column of a longlist was taken for. */
export interface LonglistColumns {
  readonly used: readonly { readonly heading: string; readonly meaning: string; readonly how: "exact" | "guess" }[];
  readonly unused: readonly string[];
}

/** How a longlist's columns were read. */
export function columnsOf({ headings, unused }: LonglistSheet): LonglistColumns {
  const used = headings.map(({ heading, meaning, how }) => ({
    heading,
    meaning: meaning.is === "field" ? meaning.field : meaning.rule,
    how,
  }));
  return { used, unused };
}
