import type { Language } from "../../core/words/wording.ts";
import type { Pages } from "./browser.ts";
import { axeFaults, layoutFaults } from "./page-faults.ts";
import type { Arrival, Look, WorkbenchPerson } from "./workbench.ts";
import { walkScreens } from "./workbench-screens.ts";

/** States that between them have every kind of thing on the screen. */
export const SOME = [
  "start",
  "keys",
  "refused",
  "many-kinds-of-problem",
  "cell-editor",
  "sample-held-up",
  "sample-nothing-typed",
  "sample-excluding",
  "example",
  "decision-wanting",
  "narrow-sheets",
];

/** A look that is put on where a walk has come to, at the states of these names. */
export interface OtherLook {
  /** "in dark" */
  readonly name: string;
  readonly look: Look;
  readonly states: readonly string[];
}

export const AT_200_PERCENT: OtherLook = { name: "at 200% text", look: { text: 2 }, states: SOME };

/** What a walk stops at, and how it looks at it. */
interface Walk {
  readonly language: Language;
  readonly as?: Arrival;
  readonly states: readonly string[];
  /** Most of a look's time would be the way to what it looks at, so they share one. */
  readonly looks?: readonly OtherLook[];
}

/** What is wrong on the way through screens of the workbench, each fault with the screens it is on and the looks it is in. */
export async function faultsOnTheWay({ browser, address }: Pages, walk: Walk): Promise<Record<string, string[]>> {
  const { language, as, states, looks = [] } = walk;
  const found: Record<string, string[]> = {};
  const note = (faults: readonly string[], where: string) => {
    for (const fault of faults) found[fault] = [...(found[fault] ?? []), where];
  };
  for await (const { name, person } of walkScreens(browser, address, { ...as, language }, states)) {
    note(await faultsNow(person, language), name);
    for (const other of looks.filter((one) => one.states.includes(name))) {
      note(await person.seeIn(other.look, () => faultsNow(person, language)), `${name} ${other.name}`);
    }
  }
  return found;
}

async function faultsNow({ page, faults }: WorkbenchPerson, language: Language): Promise<string[]> {
  const spoken = await page.evaluate(() => document.documentElement.lang);
  return [
    ...(spoken === language ? [] : [`the page says it is in ${spoken}`]),
    ...(await axeFaults(page)),
    ...(await layoutFaults(page)),
    ...faults.splice(0),
  ];
}
