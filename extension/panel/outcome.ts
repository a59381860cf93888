import { isPanelKey, type PanelKey } from "../../core/words/panel-words.ts";
import type { Facts } from "../../core/workbook/problem.ts";
import type { PanelState } from "../browser/panel-messages.ts";

/** What the last act came to. */
export interface Outcome {
  readonly text: PanelKey;
  readonly facts: Facts;
  readonly bad: boolean;
}

/** What is told of the record on the screen; it says nothing of the next one. */
const OF_SCREEN: ReadonlySet<PanelKey> = new Set([
  "told-record-of-another-case",
  "told-case-not-recognised",
  "told-part-without-case",
  "told-page-not-answering",
  "told-no-record",
  "told-nothing-selected",
  "told-not-text",
  "told-across-entries",
  "told-too-long",
]);

/** What came of a key or of the toolbar in the page. */
export function outcomeOf({ key, facts }: PanelState["heard"]): Outcome | null {
  return isPanelKey(key) ? { text: key, facts, bad: key.startsWith("told-") } : null;
}

/** What was told last, unless what holds now has overtaken it. */
export function stillTold(outcome: Outcome | null, before: PanelState | null, now: PanelState): Outcome | null {
  if (outcome === null || before === null) return outcome;
  const hasLeft = before.standing === "open" && now.standing !== "open";
  if (hasLeft && !outcome.bad && outcome.text !== "deleted") return null;
  if (outcome.text === "heard-waiting" && now.pending === null) return null;
  const isElsewhere = JSON.stringify(before.screen) !== JSON.stringify(now.screen);
  return isElsewhere && OF_SCREEN.has(outcome.text) ? null : outcome;
}
