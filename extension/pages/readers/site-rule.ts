import type { CaseReading, SiteRule } from "../../browser/page-messages.ts";
import { idPattern } from "./id-pattern.ts";
import { asCompared, type PageSeen, seenElements } from "./page-seen.ts";
import { settleReading } from "./settle-reading.ts";
import { textBeside } from "./text-beside.ts";

/** Longer than this and a text is no id. */
const LONGEST_ID = 64;

/** Read which case a screen is about by what a person pointed out on it; null where nothing of that is there. */
export function readBySiteRule(rule: SiteRule, page: PageSeen): CaseReading | null {
  if (rule.origin !== page.address.origin) return null;
  const pattern = idPattern(rule.pattern);
  if (pattern === null) return null;
  const texts = seenElements(page, rule.selector).map((one) => idBehindLabel(one, rule.label));
  const labelled = texts.filter((id): id is string => id !== null && id.length <= LONGEST_ID && pattern.test(id));
  if (labelled.length === 0) return null;
  return settleReading({ system: "site-rule", labelled, address: idInAddress(page, pattern, labelled), elsewhere: [] });
}

function idBehindLabel(element: Element, label: string): string | null {
  const text = asCompared(element.textContent);
  const wanted = asCompared(label);
  if (wanted === "") return text;
  if (text.startsWith(wanted)) return text.slice(wanted.length).trim();
  return textBeside(element) === wanted ? text : null;
}

/** A part of the address that could be an id: with a letter in it, as a number in an address may be of anything. */
function idInAddress(page: PageSeen, pattern: RegExp, labelled: readonly string[]): string | null {
  const parts = page.address.pathname.split("/").map(decoded);
  const ids = parts.filter((part) => part.length <= LONGEST_ID && /\p{L}/u.test(part) && pattern.test(part));
  return ids.find((id) => labelled.includes(id)) ?? ids[0] ?? null;
}

function decoded(part: string): string {
  try {
    return asCompared(decodeURIComponent(part));
  } catch {
    return "";
  }
}
