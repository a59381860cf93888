import { onAlarm, setRegularAlarm } from "../browser/alarm.ts";
import { onLeftWords } from "../browser/left-words.ts";
import { closeToPages, onManagedChange } from "../browser/memory.ts";
import { onSitesAllowed } from "../browser/pages-door.ts";
import { onButton, onCommand } from "../browser/panel-door.ts";
import { listen, onStart } from "../browser/runtime.ts";
import { onTabArrived, onTabGone, onTabInFront } from "../browser/tabs-door.ts";
import { answerPanel } from "./answers.ts";
import { Background, LOCK_ALARM } from "./background.ts";
import { hearPage } from "./hear-page.ts";
import { obeyCommand } from "./obey-command.ts";
import { readOpenSites } from "./open-sites.ts";

const PURGE_ALARM = "purge";
const PURGE_MINUTES = 60;

/** Tabs that hold pages of our own: turning to one of them leaves the record in front. */
const ownTabs = new Set<number>();

// The browser may stop us at any time and wakes us by calling a listener: all of them stand before anything is waited for.
const awake = Background.wake();
closeToPages();

listen({
  async panel(ask, ownTab) {
    if (ownTab !== null) ownTabs.add(ownTab);
    return answerPanel(await awake, ask);
  },
  page: async (says, from) => hearPage(await awake, says, from),
});
onTabInFront(async (tab) => {
  const background = await awake;
  if (ownTabs.has(tab)) return;
  await background.screens.bringForward(tab);
  await background.changed();
});
// A page that we may not read says nothing: whether the one that was there still answers is asked.
onTabArrived(async (tab) => (await awake).show(tab));
onTabGone(async (tab) => {
  const background = await awake;
  ownTabs.delete(tab);
  await background.screens.gone(tab);
  await background.changed();
});
onCommand(async (name, tab) => obeyCommand(await awake, name, tab));
onButton(async (address) => {
  const background = await awake;
  await background.hold({ pressedOn: address === null ? null : siteOf(address) });
  await background.changed();
});
onLeftWords(async (words) => {
  const background = await awake;
  for (const { key, happenings } of words) await background.record(key, happenings);
});
onAlarm(async (name) => {
  const background = await awake;
  if (name === LOCK_ALARM) await background.lock();
  if (name === PURGE_ALARM) await purge(background);
});
onManagedChange(async () => (await awake).learn());
onSitesAllowed(async () => {
  const background = await awake;
  await background.settingsChanged();
  await readOpenSites(background.force);
});
onStart(async () => {
  setRegularAlarm(PURGE_ALARM, PURGE_MINUTES);
  const background = await awake;
  await purge(background);
  await readOpenSites(background.force);
});

/** The site of a page that could hold records. */
function siteOf(address: string): string | null {
  const { origin, protocol } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

async function purge(background: Background): Promise<void> {
  if (await background.store.purge(new Date().toISOString().slice(0, 10))) await background.changed();
}
