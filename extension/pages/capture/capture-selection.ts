import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { NoSelection } from "../../browser/page-messages.ts";
import { RecordOnScreen, readRecord } from "../record/record-on-screen.ts";
import { quotePlace } from "./quote-place.ts";

const PICTURES = "img, svg, canvas, video, object, embed, iframe";

/** Make a quotation of what a person has selected in a page; a reason where that is nothing that can be quoted. */
export function captureSelection(document: Document, ours: Element | null): Quotation | NoSelection {
  if (!/html|^text\/plain/u.test(document.contentType) || isTypedText(document.activeElement)) return "not-text";
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return "nothing-selected";
  // Firefox selects cells of a table as a range each.
  if (selection.rangeCount > 1) return "across-entries";
  const range = selection.getRangeAt(0);
  if (!document.contains(range.commonAncestorContainer)) return "nothing-selected";
  const record = new RecordOnScreen(readRecord(document, ours));
  const [at, another] = record.placesIn(range);
  if (another !== undefined) return "across-entries";
  if (at !== undefined) return quotePlace(record, at);
  return range.cloneContents().querySelector(PICTURES) === null ? "nothing-selected" : "not-text";
}

/** Whether text is selected in a field: what is typed there is not yet in the record. */
function isTypedText(element: Element | null): boolean {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
  // Buttons and boxes have no selection: null there.
  return element.selectionStart !== null && element.selectionStart !== element.selectionEnd;
}
