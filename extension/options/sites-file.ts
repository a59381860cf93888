import * as v from "valibot";
import type { Site } from "../browser/panel-messages.ts";
import { idPattern } from "../pages/readers/id-pattern.ts";

const RULE = v.strictObject({
  origin: v.string(),
  selector: v.pipe(v.string(), v.nonEmpty()),
  label: v.string(),
  pattern: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.check((text) => idPattern(text) !== null),
  ),
});

const SITES_FILE = v.strictObject({
  format: v.literal("probity-sites"),
  version: v.literal(1),
  sites: v.array(v.strictObject({ origin: v.pipe(v.string(), v.check(isOrigin)), rule: v.nullable(RULE) })),
});

/** Sites and where their case ids stand, for colleagues: nothing about any case. */
export function sitesFile(sites: readonly Site[]): string {
  return `${JSON.stringify({ format: "probity-sites", version: 1, sites }, null, 2)}\n`;
}

/** The sites of such a file; null where it is none. */
export function readSitesFile(text: string): readonly Site[] | null {
  try {
    const read = v.safeParse(SITES_FILE, JSON.parse(text));
    return read.success ? read.output.sites : null;
  } catch {
    return null;
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && /^https?:/u.test(text);
}
