import { sameCase } from "../../core/exchange/whose-case.ts";
import type { SelectedText } from "../browser/page-messages.ts";
import type { OnScreen } from "../browser/panel-messages.ts";

/**
 * Why words that were selected on a screen do not go to the case that stands there; null when they do.
 *
 * @param key the case that is in hand, and no other; null for whichever of the inspector's own it is
 */
export function whyNotAttached(screen: OnScreen, selected: SelectedText, key: string | null = null) {
  if (screen.is === "anothers" || screen.is === "not-in-sample") return "record-of-another-case";
  if (screen.is !== "mine") return "case-not-recognised";
  const isAnother = key !== null && key !== screen.key;
  return whyNotOfCase(selected, screen.caseId) ?? (isAnother ? "record-of-another-case" : null);
}

/** Why selected words are not from the record of this case; null when they are. */
export function whyNotOfCase({ reading }: SelectedText, caseId: string) {
  if (reading.is !== "case") return "part-without-case";
  return sameCase(reading.caseId, caseId) ? null : "record-of-another-case";
}
