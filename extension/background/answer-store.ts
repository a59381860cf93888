import { isLongEnough } from "../../core/exchange/passphrase.ts";
import { openSamplePack } from "../../core/exchange/travelling-file.ts";
import { programmeById } from "../../core/programmes/index.ts";
import { LOCAL, SESSION } from "../browser/memory.ts";
import { leaveSite } from "../browser/pages-door.ts";
import { type Answer, done, kept, told } from "./answer.ts";
import { handOver } from "./hand-over.ts";
import { isSamePack } from "./kept.ts";
import { readOpenSites } from "./open-sites.ts";

const DAY = 86_400_000;

/** Open a sample pack; the first begins the store, under the pack's passphrase or one of the person's own. */
export const answerOpenPack: Answer<"open-pack"> = async (background, { text, passphrase, own }) => {
  // Until when it is kept may be an administrator's to say.
  await background.learned;
  const { store, force } = background;
  const read = await openSamplePack(crypto, text, passphrase);
  if (!read.ok) return told(read.fault);
  if (programmeById(read.file.programme) === null) return told("pack-of-other-programme");
  if (own !== "" && !isLongEnough(own)) return told("passphrase-short");
  if ((await store.standing()) === "locked") return told("locked");
  const standing = (await store.keeper())?.packs.find((one) => isSamePack(one.pack, read.file));
  if (standing !== undefined && Date.parse(read.file.made) < Date.parse(standing.pack.made)) return told("pack-older");
  return kept(background, async () => {
    const keeper = (await store.keeper()) ?? (await store.begin(own === "" ? passphrase : own));
    await keeper.addPack(read.file, dayAfter(force.settings.retentionDays));
    return { cases: read.file.cases.length };
  });
};

export const answerUnlock: Answer<"unlock"> = async (background, { passphrase }) => {
  const fault = await background.store.unlock(passphrase);
  if (fault !== null) return told(fault);
  await background.changed();
  return done(true);
};

export const answerLock: Answer<"lock"> = async (background) => {
  await background.lock();
  return done(true);
};

/** Seal what was judged, for Excel. */
export const answerHandOver: Answer<"hand-over"> = async (background, { pack, passphrase }) => {
  const keeper = await background.store.keeper();
  const held = keeper?.packs.find((one) => one.id === pack);
  if (keeper === null || held === undefined) return told("locked");
  if (!isLongEnough(passphrase)) return told("passphrase-short");
  const cases = keeper.cases.filter((one) => one.pack.id === pack && one.events.length > 0);
  if (cases.length === 0) return told("nothing-to-hand-over");
  return done(await handOver(held.pack, cases, passphrase, new Date().toISOString()));
};

/** Destroy everything: the key first. */
export const answerDeleteAll: Answer<"delete-all"> = async (background) => {
  await background.store.destroy();
  await SESSION.clear();
  await Promise.all(background.force.sites.map(({ origin }) => leaveSite(origin)));
  await LOCAL.remove("sites");
  await background.lock();
  await background.settingsChanged();
  await readOpenSites(background.force);
  return done(true);
};

/** The day so many days from now. */
function dayAfter(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}
