import { selectionIn } from "./answer-evidence.ts";
import type { Background } from "./background.ts";

/**
 * Do what a key of the browser's own asks: attach the selection to the question in hand, or have it wait in the panel. A page can see no key
 * of these, and type none.
 *
 * @param name a command of the manifest: `evidence-yes`, `evidence-no`, `evidence-choose`, `lock`
 */
export async function obeyCommand(background: Background, name: string, tab: number | null): Promise<void> {
  if (name === "lock") return background.lock();
  if (tab === null) return background.hear("told-no-record");
  const selected = await selectionIn(background, tab);
  if (typeof selected === "string") return background.hear(`told-${selected}`);
  if (name === "evidence-choose") {
    await background.hold({ pending: selected });
    return background.hear("heard-waiting");
  }
  const { at } = background.hand;
  if (at === null) return background.hear("heard-no-question");
  const screen = background.onScreen(await background.store.keeper(), tab);
  if (screen.is !== "mine" || screen.key !== at.key) return background.hear("told-record-of-another-case");
  const supports = name === "evidence-no" ? "no" : "yes";
  const told = await background.attach(tab, selected, [at.question], supports);
  if (told !== null) background.hear(`told-${told}`);
}
