import type { Language } from "../../core/words/wording.ts";
import type { Pages } from "./browser.ts";
import { axeFaults, layoutFaults } from "./page-faults.ts";
import type { Arrival } from "./workbench.ts";
import { walkScreens } from "./workbench-screens.ts";

/** What is wrong on the way through screens of the workbench, each fault with the screens it is on. */
export async function faultsOnTheWay(
  { browser, address }: Pages,
  language: Language,
  look: Arrival,
  wanted: readonly string[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for await (const { name, person } of walkScreens(browser, address, { ...look, language }, wanted)) {
    const spoken = await person.page.evaluate(() => document.documentElement.lang);
    const faults = [
      ...(spoken === language ? [] : [`the page says it is in ${spoken}`]),
      ...(await axeFaults(person.page)),
      ...(await layoutFaults(person.page)),
      ...person.faults.splice(0),
    ];
    for (const fault of faults) found[fault] = [...(found[fault] ?? []), name];
  }
  return found;
}
