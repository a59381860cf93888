import { readStrings } from "./read-strings.ts";
import { type Parts, textOfPart } from "./relationships.ts";
import { relatedPart, type WorkbookPart } from "./workbook-part.ts";

/** A shared text by its place; undefined where there is none. */
export type StringAt = (place: number) => string | undefined;

/** A workbook's shared texts, read once the first of them is asked for: they may be most of the file. */
export function lazyStrings(parts: Parts, book: WorkbookPart): StringAt {
  let strings: readonly string[] | null = null;
  return (place) => {
    strings ??= readAll(parts, book);
    return strings[place];
  };
}

function readAll(parts: Parts, book: WorkbookPart): string[] {
  const path = relatedPart(book, "sharedStrings") ?? "";
  const xml = textOfPart(parts, path);
  return xml === null ? [] : readStrings(xml, path);
}
