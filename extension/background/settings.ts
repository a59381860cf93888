import * as v from "valibot";
import { LOCAL, managedSettings } from "../browser/memory.ts";
import type { SiteRule } from "../browser/page-messages.ts";
import type { Settings, Site } from "../browser/panel-messages.ts";

const WHOLE = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** Settings and their limits; manifests/extension/managed-schema.json says the same to administrators. */
const SETTINGS = v.object({
  language: v.fallback(v.picklist(["en", "cy"]), firstLanguage),
  idleMinutes: v.fallback(WHOLE(1, 240), 15),
  retentionDays: v.fallback(WHOLE(1, 730), 90),
  marksShown: v.fallback(v.boolean(), true),
  keysOn: v.fallback(v.boolean(), true),
  workplace: v.fallback(v.nullable(v.string()), null),
});

const MANAGED = v.object({
  allowedSites: v.fallback(v.optional(v.array(v.string())), undefined),
  retentionDays: v.fallback(v.optional(WHOLE(1, 730)), undefined),
  idleMinutes: v.fallback(v.optional(WHOLE(1, 240)), undefined),
});

const RULE: v.GenericSchema<unknown, SiteRule> = v.object({
  origin: v.string(),
  selector: v.string(),
  label: v.string(),
  pattern: v.string(),
});
const SITES = v.array(v.object({ origin: v.pipe(v.string(), v.url()), rule: v.nullable(RULE) }));

export interface InForce {
  readonly settings: Settings;
  readonly fixed: readonly (keyof Settings | "sites")[];
  readonly sites: readonly Site[];
  /** Sites that an administrator allows; null for any. */
  readonly allowed: readonly string[] | null;
}

/**
 * Ask the browser what an administrator has set, and remember it: a browser that has just started takes seconds to say, and nobody is to
 * wait for that. True when it is something else than was remembered.
 */
export async function learnManaged(): Promise<boolean> {
  const [managed, remembered] = await Promise.all([managedSettings(), LOCAL.get("managed")]);
  if (JSON.stringify(managed) === JSON.stringify(remembered ?? {})) return false;
  await LOCAL.set("managed", managed);
  return true;
}

/** What is in force: an administrator's settings, as they were last heard of, stand above a person's. */
export async function settingsInForce(): Promise<InForce> {
  const own = v.parse(SETTINGS, (await LOCAL.get("settings")) ?? {});
  const managed = v.parse(MANAGED, (await LOCAL.get("managed")) ?? {});
  const { retentionDays, idleMinutes } = managed;
  const set = {
    ...(retentionDays === undefined ? {} : { retentionDays }),
    ...(idleMinutes === undefined ? {} : { idleMinutes }),
  };
  const allowed = managed.allowedSites ?? null;
  const kept = v.safeParse(SITES, (await LOCAL.get("sites")) ?? []);
  const sites = kept.success ? kept.output : [];
  return {
    settings: { ...own, ...set },
    fixed: [...(Object.keys(set) as (keyof Settings)[]), ...(allowed === null ? [] : (["sites"] as const))],
    sites: sites.filter((site) => allowed === null || allowed.includes(site.origin)),
    allowed,
  };
}

export async function putSettings(change: Partial<Settings>): Promise<void> {
  const own = v.parse(SETTINGS, (await LOCAL.get("settings")) ?? {});
  await LOCAL.set("settings", { ...own, ...change });
}

/** Keep a site, in the place of what was kept of it. */
export async function putSite(site: Site): Promise<void> {
  const { sites } = await settingsInForce();
  await LOCAL.set("sites", [...sites.filter((one) => one.origin !== site.origin), site]);
}

export async function dropSite(origin: string): Promise<void> {
  const { sites } = await settingsInForce();
  await LOCAL.set(
    "sites",
    sites.filter((one) => one.origin !== origin),
  );
}

function firstLanguage(): "en" | "cy" {
  return navigator.language.startsWith("cy") ? "cy" : "en";
}
