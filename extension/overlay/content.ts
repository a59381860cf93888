import { openPageDoor } from "../browser/page-door.ts";
import type { PageView } from "../browser/page-messages.ts";
import { PagePart } from "./page-part.ts";

/** Where a later copy of this script, after an update, finds the one before it. */
const here = globalThis as { probityLeave?: () => void };

begin();

function begin(): void {
  here.probityLeave?.();
  const part = new PagePart((says) => void door?.say(says));
  const leave = () => {
    door?.close();
    globalThis.removeEventListener("pageshow", again);
    part.leave();
  };
  const again = (event: PageTransitionEvent) => {
    // The browser kept the page as it was: the background has since heard of another in its place.
    if (event.persisted) void arrive();
  };
  const arrive = async () => {
    part.forget();
    part.show((await door?.say({ say: "here" })) as PageView | null);
  };
  const door = openPageDoor(async (asked) => part.answer(asked), leave);
  if (door === null) return;
  here.probityLeave = leave;
  globalThis.addEventListener("pageshow", again);
  void arrive();
}
