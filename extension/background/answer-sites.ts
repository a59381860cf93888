import { type PanelKey, panelText } from "../../core/words/panel-words.ts";
import type { CaseReading } from "../browser/page-messages.ts";
import { askInTime, leaveSite } from "../browser/pages-door.ts";
import { type Answer, done, told } from "./answer.ts";
import type { Background } from "./background.ts";
import { readOpenSites } from "./open-sites.ts";
import { dropSite, putSettings, putSite } from "./settings.ts";

export const answerSet: Answer<"set"> = (background, { settings }) => changed(background, () => putSettings(settings));

export const answerPutSite: Answer<"put-site"> = (background, { site }) => changed(background, () => putSite(site));

export const answerDropSite: Answer<"drop-site"> = (background, { origin }) =>
  changed(background, async () => {
    const sites = background.force.sites.map((one) => one.origin);
    await dropSite(origin);
    await leaveSite(origin, sites);
  });

/** Every open record lets a person point out its case id. */
export const answerPoint: Answer<"point"> = async ({ screens, force }) => {
  const say = (key: PanelKey) => panelText(force.settings.language, key);
  const texts = { say: say("sitePointSay"), again: say("sitePointAgain"), leave: say("cancel") };
  const frames = screens.frames();
  if (frames.length === 0) return told("no-record");
  await Promise.all(frames.map((frame) => askInTime(frame, { ask: "point", texts })));
  return done(true);
};

/** What a rule reads on the records of its site that are open. */
export const answerTryRule: Answer<"try-rule"> = async ({ screens }, { rule }) => {
  const frames = screens.frames().filter(({ tab, frame }) => screens.originOf(tab, frame) === rule.origin);
  if (frames.length === 0) return told("no-record");
  const readings = await Promise.all(frames.map((frame) => askInTime(frame, { ask: "try", rule })));
  const read = readings.filter((one) => one !== undefined && one !== "late").find((one) => one.is !== "none");
  if (read === undefined && readings.includes("late")) return told("page-not-answering");
  const nothing: CaseReading = { is: "none" };
  return done(read ?? nothing);
};

async function changed(background: Background, change: () => Promise<void>): Promise<ReturnType<typeof done<true>>> {
  await change();
  await background.settingsChanged();
  await readOpenSites(background.force);
  return done(true);
}
