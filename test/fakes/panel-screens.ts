import type { ExtensionInChromium } from "./extension-in-chromium.ts";
import type { PanelPerson } from "./panel-person.ts";

/** What is at hand on the walk. */
export interface PanelWalk {
  readonly extension: ExtensionInChromium;
  readonly person: PanelPerson;
  /** A pack's file, and the first inspector's assessment file. */
  readonly pack: string;
  readonly first: string;
  /** The site of the records. */
  readonly site: string;
  readonly language: "en" | "cy";
}

/** Look at the screen in front, by its name. */
export type Look = (name: string) => Promise<void>;

/** Walk through every screen of the panel and of the settings, in the order in which an inspector comes to them. */
export async function walkPanel(walk: PanelWalk, look: Look): Promise<void> {
  const { extension: hands, person } = walk;
  const options = await begin(walk, look);
  const panel = await hands.openOwn("panel.html");
  await person.reads("startTitle");
  await look("start");
  await person.press("open");
  await person.reads("chooseFile");
  await look("no-file");
  await person.openPack(walk.pack);
  await person.sees("D2-01");
  await look("cases");
  await judge(walk, panel, look);
  await second(walk, look);
  await person.press("back");
  await person.press("handOver");
  await person.reads("handOverNote");
  await look("hand-over");
  await person.press("back");
  await person.press("anotherPack");
  await look("another-pack");
  await person.press("back");
  await person.reads("evidenceCount", { count: 1 });
  await look("cases-judged");
  await person.press("filterOpen");
  await look("unfinished");
  await person.press("lock");
  await person.reads("unlockNote");
  await look("locked");
  await person.unlock("not this one");
  await person.reads("told-wrong-passphrase");
  await look("wrong-passphrase");
  await hands.turnTo(options);
  await person.reads("keptLocked");
  await person.press("deleteAll");
  await person.reads("deleteSure");
  await look("settings-sure");
}

/** The settings: the language of the walk, a site, an own workplace, and the question before everything is destroyed. */
async function begin({ extension: hands, person, site, language }: PanelWalk, look: Look): Promise<string> {
  const options = await hands.openOwn("options.html");
  await hands.until("return document.querySelector('select') !== null");
  await hands.front.selectOption("select", language);
  await person.reads("noSites");
  await hands.type("input[inputmode=url]", "nothing");
  await person.press("siteAdd");
  await person.reads("siteUnreadable");
  await look("settings");
  await hands.front.fill("input[inputmode=url]", site);
  await person.press("siteAdd");
  await person.sees(site);
  await hands.front.getByLabel(person.say("localAssessor")).check();
  await hands.front.getByLabel(person.say("workplace")).fill("east");
  await hands.keys("Tab");
  await look("settings-set");
  return options;
}

/** One case: connection, facts, answers with a warning, evidence, what belongs to it beside its questions. */
async function judge({ extension: hands, person, site }: PanelWalk, panel: string, look: Look): Promise<void> {
  await person.openCase("D2-01");
  await person.reads("connectionTitle");
  await look("case-connection");
  await person.press("notConnected");
  await hands.until("return document.querySelector('#connection') === null");
  await hands.front.getByLabel(person.say("safetyFactors")).selectOption("no");
  await answer(hands, person, "2.1.1", "yes");
  for (const letter of "abcdef") await answer(hands, person, `2.1.1 ${letter}`, "no");
  await person.reads("finding-prompts-all-no");
  await look("question-warned");
  await hands.front.getByRole("button", { name: /^2\.2\.2/u }).click();
  await person.reads("leftOutByRule", { why: person.say("left-out-no-safety-factors") });
  await look("question-left-out");
  await hands.openPage(`${site}/case/X000001/activity-log`);
  await hands.until(
    `const range = document.createRange();
     const text = document.querySelector("details span").firstChild;
     range.setStart(text, 0);
     range.setEnd(text, 40);
     getSelection().removeAllRanges();
     getSelection().addRange(range);
     return true;`,
  );
  await hands.turnTo(panel);
  await person.reads("screenMine", { caseId: "X000001", reference: "D2-01" });
  await person.press("quote");
  await person.reads("selected");
  await look("attaching");
  await person.press("attach");
  await hands.until("return document.querySelector('.evidence__one') !== null");
  await person.press("move");
  await look("evidence-moving");
  await person.press("cancel");
  await person.press("noteOnly");
  await look("evidence-note");
  await person.press("drop");
  await hands.front.locator("summary").evaluateAll((all) => {
    for (const one of all) (one.parentElement as HTMLDetailsElement).open = true;
  });
  await person.press("interviewStart");
  await person.press("interviewStop");
  await look("case-more");
  await person.press("markDone");
  await person.reads("doneNote");
  await person.sees(person.say("doneOpen", { count: 8, questions: [] }).split(":")[0] ?? "");
  await look("case-done");
  await person.press("back");
}

/** A second reading, hidden and then compared; and cases that are not one's own. */
async function second({ extension: hands, person, first }: PanelWalk, look: Look): Promise<void> {
  await person.openCase("D2-03");
  await person.reads("secondHidden");
  await person.press("connected");
  await person.reads("connectedNote");
  await answer(hands, person, "2.1.1", "no");
  await hands.click("summary");
  await hands.choose("input[type=file]", first);
  await hands.type("input[type=password]", "tri brawd ifanc");
  await look("second-hidden");
  await person.press("open");
  await hands.until("return document.querySelector('input[type=file]') === null");
  await person.press("markDone");
  await person.reads("secondAgree", { agree: 0, both: 1 });
  await look("second-compared");
  await person.press("reopen");
  await person.reads("secondSeen");
  await look("second-again");
}

async function answer(
  hands: ExtensionInChromium,
  person: PanelPerson,
  question: string,
  given: "yes" | "no",
): Promise<void> {
  const row = hands.front.locator(`[data-question="${question}"]`);
  await row.getByRole("button", { name: person.say(given), exact: true }).click();
  await row.locator("[aria-pressed=true]").waitFor();
}
