import { selectionIn } from "./answer-evidence.ts";
import type { Background } from "./background.ts";
import { whyNotAttached } from "./why-not-attached.ts";

/**
 * Do what a key of the browser's own asks: attach the selection to the question in hand, or have it wait in the panel. A page can see no key
 * of these, and type none.
 *
 * @param name a command of the manifest: `evidence-yes`, `evidence-no`, `evidence-choose`, `lock`
 */
export async function obeyCommand(background: Background, name: string, tab: number | null): Promise<void> {
  if (name === "lock") return background.lock();
  const keeper = await background.store.keeper();
  if (keeper === null) return background.hear(await whyShut(background));
  if (tab === null || background.screens.of(tab) === null) return background.hear("told-case-not-recognised");
  const selected = await selectionIn(background, tab);
  if (typeof selected === "string") return background.hear(`told-${selected}`);
  const { at } = background.hand;
  const chooses = name === "evidence-choose";
  if (at === null && !chooses) return background.hear("heard-no-question");
  const why = whyNotAttached(background.onScreen(keeper, tab), selected, chooses ? null : at?.key);
  if (why !== null) return background.hear(`told-${why}`);
  if (at === null || chooses) {
    await background.hold({ pending: selected });
    return background.hear("heard-waiting");
  }
  const supports = name === "evidence-no" ? "no" : "yes";
  const told = await background.attach(tab, selected, [at.question], supports);
  if (told !== null) background.hear(`told-${told}`);
}

async function whyShut({ store }: Background) {
  return (await store.standing()) === "locked" ? "told-locked" : "heard-no-question";
}
