import { type LeftOut, reasonsToLeaveOut } from "../longlist/eligibility.ts";
import type { LonglistCase } from "../longlist/longlist-case.ts";
import { stratumOf } from "../longlist/stratum-of.ts";
import type { FieldId, ListRules } from "../programmes/sample-rules.ts";
import type { Language, Wording } from "../words/wording.ts";
import type { Problem } from "../workbook/problem.ts";
import { problemAt } from "./cell.ts";
import type { LonglistSheet } from "./read-longlist.ts";
import { tellStrataApart } from "./strata-told-apart.ts";

/** A case of a longlist and how it stands in a draw. */
export interface StandingCase {
  readonly one: LonglistCase;
  /** Its stratum; null for a case that is unassigned or ineligible. */
  readonly stratum: { readonly id: string; readonly name: Wording } | null;
  /** `available` can be drawn; the others cannot, and only `unassigned` ones hold the draw up. */
  readonly standing: "available" | "possible" | "ineligible" | "unassigned";
  /** Why it is left out, in words; "" when it is not. */
  readonly reason: string;
  /** For an unassigned case, the field that fits no stratum and what stands there. */
  readonly misfit: { readonly field: FieldId; readonly value: string } | null;
}

export interface StandingCases {
  readonly cases: readonly StandingCase[];
  readonly problems: readonly Problem[];
}

/**
 * How every case of a longlist stands: its stratum, and whether it can be drawn. Rows with a bad or doubled id are passed over.
 *
 * Problems (returned): `case-ineligible`, `exclusion-unclear`, `case-unassigned`. Source: 000 §4.3, 004 §4.3.
 */
export function standingCases(list: ListRules, longlist: LonglistSheet, language: Language): StandingCases {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const cases: StandingCase[] = [];
  for (const one of longlist.cases) {
    if (one.caseId === "" || seen.has(one.caseId)) continue;
    seen.add(one.caseId);
    const standing = standingOf(list, one, language);
    cases.push(standing);
    problems.push(...problemsOf(longlist, standing, reasonsToLeaveOut(list, one), language));
  }
  return { cases: tellStrataApart(list, cases), problems };
}

function standingOf(list: ListRules, one: LonglistCase, language: Language): StandingCase {
  const found = stratumOf(list, one);
  const stratum = found.id === null ? null : { id: found.id, name: found.name };
  const leftOut = reasonsToLeaveOut(list, one)[0];
  if (leftOut !== undefined) {
    const reason = reasonInWords(leftOut, language);
    const ineligible = leftOut.kind === "ineligible";
    return { one, stratum: ineligible ? null : stratum, standing: leftOut.kind, reason, misfit: null };
  }
  if (found.id !== null) return { one, stratum, standing: "available", reason: "", misfit: null };
  return { one, stratum, standing: "unassigned", reason: "", misfit: { field: found.field, value: found.value } };
}

function reasonInWords(leftOut: LeftOut, language: Language): string {
  return leftOut.rule === null ? leftOut.words : leftOut.rule.name.value[language];
}

function problemsOf(
  longlist: LonglistSheet,
  standing: StandingCase,
  leftOut: readonly LeftOut[],
  language: Language,
): Problem[] {
  const { one, misfit } = standing;
  const at = (what: Parameters<LonglistSheet["placeOf"]>[1]) => longlist.placeOf(one, what);
  const unclear = leftOut.flatMap((left) =>
    left.unclear && left.rule !== null
      ? [
          problemAt(longlist.sheet, at({ rule: left.rule.id }), "exclusion-unclear", {
            caseId: one.caseId,
            value: one.reasons[left.rule.id] ?? "",
            reason: reasonInWords(left, language),
          }),
        ]
      : [],
  );
  if (standing.standing === "ineligible") {
    const facts = { caseId: one.caseId, reason: standing.reason };
    return [problemAt(longlist.sheet, at("case-id"), "case-ineligible", facts), ...unclear];
  }
  if (misfit === null) return unclear;
  const facts = { caseId: one.caseId, field: misfit.field, value: misfit.value };
  return [problemAt(longlist.sheet, at(misfit.field), "case-unassigned", facts), ...unclear];
}
