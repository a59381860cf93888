import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { NoSelection } from "../../browser/page-messages.ts";
import { CONTEXT } from "../anchoring/find-as-it-stands.ts";
import { tellApart } from "../anchoring/tell-apart.ts";
import type { Place, RecordText } from "../record/record-text.ts";

/** More than this is not a quotation but a copy of the record. */
const LONGEST_QUOTATION = 5000;

/** Make a quotation of a place in a record, with what finds it again; a reason where it is none. */
export function quotePlace(record: RecordText, at: Place): Quotation | NoSelection {
  const { stretch, start, end } = at;
  if (end - start > LONGEST_QUOTATION) return "too-long";
  const quotation = {
    exact: stretch.text.slice(start, end),
    before: wholeCharacters(stretch.text.slice(Math.max(0, start - CONTEXT), start)),
    after: wholeCharacters(stretch.text.slice(end, end + CONTEXT)),
    position: stretch.begins + start,
    entry: stretch.entry,
  };
  return { ...quotation, distinct: tellApart(record, at, quotation) };
}

/** A text without halves of characters at its ends, such as of an emoji. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/u, "").replace(/[\uD800-\uDBFF]$/u, "");
}
