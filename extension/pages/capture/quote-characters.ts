import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { NoSelection } from "../../browser/page-messages.ts";
import { CONTEXT, type Span } from "../anchoring/find-as-it-stands.ts";
import { tellApart } from "../anchoring/tell-apart.ts";
import type { RecordText } from "../record/record-text.ts";

/** More than this is not a quotation but a copy of the record. */
export const LONGEST_QUOTATION = 5000;

/** Make a quotation of some characters of a record's text, with what finds them again; a reason where they are none. */
export function quoteCharacters(record: RecordText, { start, end }: Span): Quotation | NoSelection {
  const stretch = record.stretches.find((one) => one.start <= start && start < one.end);
  if (stretch === undefined) return "nothing-selected";
  if (end > stretch.end) return "across-entries";
  if (end - start > LONGEST_QUOTATION) return "too-long";
  const quotation = {
    exact: record.text.slice(start, end),
    before: wholeCharacters(record.text.slice(Math.max(stretch.start, start - CONTEXT), start)),
    after: wholeCharacters(record.text.slice(end, Math.min(stretch.end, end + CONTEXT))),
    position: start,
    entry: stretch.entry,
  };
  return { ...quotation, distinct: tellApart(record, { start, end }, quotation) };
}

/** A text without halves of characters at its ends, such as of an emoji. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/u, "").replace(/[\uD800-\uDBFF]$/u, "");
}
