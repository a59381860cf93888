import type { SiteRule } from "../../browser/page-messages.ts";
import { asCompared, type PageSeen } from "./page-seen.ts";
import { shortSelector } from "./short-selector.ts";
import { readBySiteRule } from "./site-rule.ts";
import { textBeside } from "./text-beside.ts";

/** More text than this is not a case id and its label. */
const LONGEST_TEXT = 100;

/** What finds the case id again that a person pointed at, and the id; null where no id is there, or it could not be told from others. */
export function makeSiteRule(element: Element, page: PageSeen): { rule: SiteRule; caseId: string } | null {
  const text = asCompared(element.textContent);
  const caseId = /\S*\d\S*$/u.exec(text)?.[0];
  if (caseId === undefined || text.length > LONGEST_TEXT) return null;
  const rule = {
    origin: page.address.origin,
    selector: shortSelector(element, caseId),
    label: text.slice(0, -caseId.length).trim() || textBeside(element),
    pattern: patternOf(caseId),
  };
  const reading = readBySiteRule(rule, page);
  return reading?.is === "case" && reading.caseId === caseId ? { rule, caseId } : null;
}

/** A pattern of ids like one: as many letters and digits, and everything else as it stands. */
export function patternOf(caseId: string): string {
  return caseId.replaceAll(/\d+|\p{Lu}+|\p{Ll}+|[^\d\p{Lu}\p{Ll}]/gu, (run) => {
    const many = run.length === 1 ? "" : `{${[...run].length}}`;
    if (/^\d/u.test(run)) return `\\d${many}`;
    if (/^[A-Z]+$/u.test(run)) return `[A-Z]${many}`;
    if (/^\p{Lu}/u.test(run)) return `\\p{Lu}${many}`;
    if (/^\p{Ll}/u.test(run)) return `\\p{Ll}${many}`;
    return run.replace(/[\^$\\.*+?()[\]{}|]/u, (sign) => `\\${sign}`);
  });
}
