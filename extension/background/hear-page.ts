import type { PageSays, PageView } from "../browser/page-messages.ts";
import { askFrame } from "../browser/pages-door.ts";
import { type Frame, tellPanels } from "../browser/runtime.ts";
import type { Background } from "./background.ts";
import { onItsPage } from "./on-its-page.ts";

/** What a frame of a page says. Pages of sites that are not read are told nothing. */
export async function hearPage(background: Background, says: PageSays, from: Frame): Promise<PageView | null> {
  if (!background.force.sites.some(({ origin }) => origin === from.origin)) return null;
  if (says.say === "here") return background.beginPage(from);
  await heard(background, says, from);
  tellPanels({ changed: true, ...(says.say === "pointed" ? { pointed: says } : {}) });
  return null;
}

async function heard(background: Background, says: Exclude<PageSays, { say: "here" }>, from: Frame): Promise<void> {
  const { tab, frame } = from;
  switch (says.say) {
    case "reading":
      await background.screens.read(from, says.reading);
      return background.show(tab);
    case "placed":
      return background.placed.keep(tab, frame, says.placed);
    case "chip":
      return background.hold({ chip: { folded: says.folded, at: says.at } });
    case "attach": {
      const selected = await onItsPage(background, from, says.selected);
      const told = await background.attach(tab, selected, [says.question], says.supports);
      return told === null ? undefined : background.hear(`told-${told}`);
    }
    case "pointed":
      return endPointing(background);
    case "overlay-lost":
      return background.hold({ overlayLost: [...background.hand.overlayLost, tab] });
  }
}

/** A person pointed at the case id on one of the pages that asked for it, or gave up there: the others ask no more. */
async function endPointing({ screens }: Background): Promise<void> {
  for (const frame of screens.frames()) askFrame(frame, { ask: "point", texts: null });
}
