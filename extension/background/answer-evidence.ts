import * as v from "valibot";
import { QUOTATION } from "../../core/exchange/assessment-file.ts";
import type { NoSelection, SelectedText } from "../browser/page-messages.ts";
import { askInTime } from "../browser/pages-door.ts";
import { bringForward } from "../browser/tabs-door.ts";
import { type Answer, done, told, withCase } from "./answer.ts";
import { recordOf } from "./answer-case.ts";
import type { Background } from "./background.ts";
import { foldedCase } from "./case-lines.ts";
import { onItsPage } from "./on-its-page.ts";
import { best } from "./placed.ts";
import { whyNotOfCase } from "./why-not-attached.ts";

type NoSelectionIn = NoSelection | "page-not-answering";

/** What is selected in a tab; else the most telling reason why nothing is. Of two frames' selections nobody can tell which was meant. */
export async function selectionIn(background: Background, tab: number): Promise<SelectedText | NoSelectionIn> {
  const answers = await Promise.all(
    background.screens
      .frames(tab)
      .map(async (frame) => ({ frame, given: await askInTime(frame, { ask: "selection" }) })),
  );
  const [found, ...more] = answers.flatMap(({ frame, given }) => (isSelection(given) ? [{ frame, given }] : []));
  if (more.length > 0) return "across-entries";
  if (found !== undefined) return onItsPage(background, found.frame, found.given);
  const why = answers.map(({ given }) => given).find((one) => typeof one === "string" && one !== "nothing-selected");
  if (why === "late") return "page-not-answering";
  return typeof why === "string" ? why : "nothing-selected";
}

/** What could not be handed over is not taken in: one such quotation would hold back the whole file. */
function isSelection(given: SelectedText | NoSelection | "late" | null | undefined): given is SelectedText {
  return typeof given === "object" && v.is(QUOTATION, given?.quotation);
}

/** What is selected in the record of this case, wherever it is open. */
export const answerCapture: Answer<"capture"> = (background, { key }) =>
  withCase(background, key, async (keeper, held) => {
    const tab = background.tabOf(keeper, key);
    if (tab === null) return told("no-record");
    const found = await selectionIn(background, tab);
    if (typeof found === "string") return told(found);
    const why = whyNotOfCase(found, held.case.caseId);
    if (why !== null) return told(why);
    await background.hold({ pending: found });
    await background.changed();
    return done(found);
  });

/** The selection that waits was taken from a record, and goes to no other case than that record's. */
export const answerAttach: Answer<"attach"> = (background, { key, questions, supports, note }) =>
  withCase(background, key, async (keeper, held) => {
    const { pending } = background.hand;
    if (pending === null) return told("nothing-selected");
    const why = whyNotOfCase(pending, held.case.caseId);
    if (why !== null) return told(why);
    const evidence = { questions, supports, quotation: pending.quotation, note };
    if (!(await background.record(key, [{ type: "evidence", evidence }]))) return told("not-kept");
    await background.hold({ pending: null });
    await background.changed();
    return done(recordOf(keeper.find(key)));
  });

export const answerForgetPending: Answer<"forget-pending"> = async (background) => {
  await background.hold({ pending: null });
  await background.changed();
  return done(true);
};

/** Show a quotation where it stands, in the tab that has its case; the tab comes to the front when it was found. */
export const answerShow: Answer<"show"> = async (background, { evidence }) => {
  const keeper = await background.store.keeper();
  if (keeper === null) return told("locked");
  const held = keeper.cases.find((one) => foldedCase(one).evidence.some(({ id }) => id === evidence));
  const tab = held === undefined ? null : background.tabOf(keeper, held.key);
  if (tab === null) return told("no-record");
  const frames = background.screens.frames(tab);
  const answers = await Promise.all(frames.map((frame) => askInTime(frame, { ask: "show", id: evidence })));
  const how = best(answers.filter((one) => one !== undefined && one !== "late"));
  if (how === "not-found" && answers.includes("late")) return told("page-not-answering");
  if (how !== "not-found") await bringForward(tab);
  return done(how);
};
