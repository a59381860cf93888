import type { LeavingOutRule, ListRules } from "../programmes/sample-rules.ts";
import { codedYesNo } from "./coded-values.ts";
import type { LonglistCase } from "./longlist-case.ts";
import { plainText } from "./plain-text.ts";

/** Why a case is left out: a rule of the programme, or a reason the list gives in words. */
export interface LeftOut {
  readonly kind: "ineligible" | "possible";
  readonly rule: LeavingOutRule | null;
  /** The words in the cell where no rule is named by its column; empty otherwise. */
  readonly words: string;
  /** True when a yes/no column holds something that is neither; taken as yes, and pointed out. */
  readonly unclear: boolean;
}

/**
 * Every reason to leave a case out, ineligible ones first.
 *
 * @returns an empty list for a case that can be taken
 *
 * Source: 000 §4.3, 004 §4.3. A cell that is neither yes nor no is taken as yes: ours, so that nobody is drawn by mistake.
 */
export function reasonsToLeaveOut(list: ListRules, one: LonglistCase): LeftOut[] {
  const disposal = plainText(one.fields.disposal ?? "");
  const byRule = list.leavingOut.flatMap((rule): LeftOut[] => {
    const cell = one.reasons[rule.id] ?? "";
    const marked = codedYesNo(cell) !== "no";
    if (!marked && !(rule.disposal?.test(disposal) ?? false)) return [];
    return [{ kind: rule.kind, rule, words: "", unclear: marked && codedYesNo(cell) === null }];
  });
  const words = one.fields["exclusion-reason"] ?? "";
  const inWords: LeftOut[] =
    codedYesNo(words) === "no" ? [] : [{ kind: "possible", rule: ruleNamed(list, words), words, unclear: false }];
  return [...byRule, ...inWords].sort((a, b) => rank(a) - rank(b));
}

/** A reason in words that names one of the list's rules is that rule, so that it is worded and counted alike. */
function ruleNamed(list: ListRules, words: string): LeavingOutRule | null {
  const text = plainText(words);
  return list.leavingOut.find((rule) => rule.kind === "possible" && rule.heading.test(text)) ?? null;
}

function rank(left: LeftOut): number {
  return left.kind === "ineligible" ? 0 : 1;
}
