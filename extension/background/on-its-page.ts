import type { CaseReading, SelectedText } from "../browser/page-messages.ts";
import { askInTime } from "../browser/pages-door.ts";
import type { Frame } from "../browser/runtime.ts";
import type { Background } from "./background.ts";
import { together } from "./together.ts";

/**
 * Words of a part that names no case are of the case that the other parts of the same site show beside it at this moment: pages made of
 * frames name it in one of them. Where one of those does not answer, they are of none.
 */
export async function onItsPage(
  { screens }: Background,
  { tab, frame }: Pick<Frame, "tab" | "frame">,
  selected: SelectedText,
): Promise<SelectedText> {
  const origin = screens.originOf(tab, frame);
  if (selected.reading.is !== "none" || origin === null) return selected;
  const others = screens
    .frames(tab)
    .filter((one) => one.frame !== frame && screens.originOf(tab, one.frame) === origin);
  const answers = await Promise.all(others.map((one) => askInTime(one, { ask: "read" })));
  const readings = answers.filter((one): one is CaseReading => typeof one === "object" && one !== null);
  return answers.includes("late") ? selected : { ...selected, reading: together(readings) };
}
