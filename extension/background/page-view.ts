import { type PanelKey, panelText } from "../../core/words/panel-words.ts";
import type { Language } from "../../core/words/wording.ts";
import type { Facts } from "../../core/workbook/problem.ts";
import type { ChipView, PageView, ToolbarView } from "../browser/page-messages.ts";
import type { CaseLine, OnScreen, Settings, Standing } from "../browser/panel-messages.ts";
import { foldedCase, questionsOfCase } from "./case-lines.ts";
import type { HeldCase } from "./kept.ts";

/** Key questions offered at a selection. */
const OFFERED = 4;

/** What the part in the page is to show. */
export interface Shown {
  readonly standing: Standing;
  readonly settings: Settings;
  readonly screen: OnScreen;
  /** The case on the screen, where it is the inspector's own. */
  readonly held: HeldCase | null;
  readonly line: CaseLine | null;
  /** The key questions used last, the latest first. */
  readonly recent: readonly string[];
  readonly chip: Pick<ChipView, "folded" | "at">;
}

/** The view of one page, without the rule of its site. */
export function pageView(shown: Shown): Omit<PageView, "rule"> {
  const { settings, held, standing } = shown;
  const open = standing === "open" && held !== null;
  const evidence = open ? foldedCase(held).evidence : [];
  return {
    chip: chipView(shown),
    marks: evidence.flatMap(({ id, quotation }) => (quotation === null ? [] : [{ id, quotation }])),
    marksShown: settings.marksShown,
    toolbar: open ? toolbarView(shown, held) : null,
  };
}

function chipView({ standing, settings: { language }, screen, line, chip }: Shown): ChipView | null {
  const say = sayIn(language);
  const texts = { fold: say("chipFold"), unfold: say("chipUnfold"), name: say("chipName") };
  const view = (tone: ChipView["tone"], lines: readonly string[]): ChipView => ({ lines, tone, texts, ...chip });
  if (screen.is === "no-site" || standing === "empty") return null;
  if (standing === "locked") return view("quiet", [say("chipLocked")]);
  switch (screen.is) {
    case "no-case":
      return null;
    case "refused":
      return view("refused", [say("chipRefused"), say(`refused-${screen.why}`, { found: screen.found })]);
    case "anothers":
      return view("refused", [say("chipAnothers", { caseId: screen.caseId, inspector: screen.inspector })]);
    case "not-in-sample":
      return view("refused", [say("chipNotInSample", { caseId: screen.caseId })]);
    case "mine":
      return line === null ? null : view("ready", caseLines(line, say));
  }
}

function caseLines(line: CaseLine, say: Say): string[] {
  const { reference, answered, of, done } = line;
  const key = line.additional !== null ? "chipAdditional" : line.role === "second" ? "chipSecond" : "chipMine";
  return [say(key, { reference }), say("chipProgress", { answered, of }), say(done ? "chipDone" : "chipSaved")];
}

/** The questions used last, of those that this case is judged on. */
function toolbarView({ settings: { language }, recent }: Shown, held: HeldCase): ToolbarView | null {
  const say = sayIn(language);
  const judged = new Set(questionsOfCase(held).map(({ id }) => id));
  const offered = recent.filter((id) => judged.has(id)).slice(0, OFFERED);
  if (offered.length === 0) return null;
  return {
    questions: offered.map((id) => ({ id, label: id })),
    texts: { yes: say("supportsYes"), no: say("supportsNo"), name: say("toolbarName") },
  };
}

type Say = (key: PanelKey, facts?: Facts) => string;

function sayIn(language: Language): Say {
  return (key, facts = {}) => panelText(language, key, facts);
}
