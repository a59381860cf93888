import type { FieldId, ListRules, StratumRule } from "../programmes/sample-rules.ts";
import type { Wording } from "../words/wording.ts";
import { codedGender, codedOutOfCourt, codedRiskLevel, codedSentence, isStillInCustody } from "./coded-values.ts";
import type { LonglistCase } from "./longlist-case.ts";
import { plainText, plainTextWithSigns } from "./plain-text.ts";

/** Where a case belongs, or the field that keeps it from belonging anywhere. */
export type StratumFound =
  | { readonly id: string; readonly name: Wording }
  | { readonly id: null; readonly field: FieldId; readonly value: string };

/**
 * The stratum of one case.
 *
 * @returns the stratum, or the first field whose value fits none: such a case is unassigned, and the draw waits for a person
 *
 * Source: 000 §4.3, 004 §4.2-4.3. A Stratum column that names one of the strata is followed: ours, so that a person can assign a case.
 */
export function stratumOf(list: ListRules, one: LonglistCase): StratumFound {
  if (list.strata.by === "none") return { id: "all", name: list.strata.whole.value };
  if (list.strata.by === "values") return stratumOfValues(list.strata.fields.value, one);
  const { strata } = list.strata;
  const assigned = strata.find((rule) => isNamed(rule, one.fields.stratum ?? ""));
  if (assigned === undefined && waitsForRelease(strata, one))
    return { id: null, field: "disposal", value: one.fields.disposal ?? "" };
  const fitting = assigned ?? strata.find((rule) => misfit(list, rule, one) === null);
  if (fitting !== undefined) return { id: fitting.id, name: fitting.name.value };
  // The rule that fits furthest names the field to mend: a boy on a referral order without RoSH is short of RoSH, not of gender.
  const fields = strata.map((rule) => misfit(list, rule, one) ?? "gender");
  const field = fields.reduce((best, next) => (ORDER.indexOf(next) > ORDER.indexOf(best) ? next : best));
  return { id: null, field, value: one.fields[field] ?? "" };
}

/** Strata in the list's order, or null when they come from the values met. */
export function namedStrata(list: ListRules): readonly { id: string; name: Wording }[] | null {
  if (list.strata.by === "values") return null;
  if (list.strata.by === "none") return [{ id: "all", name: list.strata.whole.value }];
  return list.strata.strata.map((rule) => ({ id: rule.id, name: rule.name.value }));
}

const ORDER: readonly FieldId[] = ["gender", "disposal", "rosh", "safety"];

/** Someone still in custody belongs to no stratum of a list of sentences, not even to one that is of gender alone. */
function waitsForRelease(strata: readonly StratumRule[], one: LonglistCase): boolean {
  return strata.some((rule) => rule.sentence !== undefined) && isStillInCustody(one.fields.disposal ?? "");
}

/** The first field that keeps a case from a stratum, or null when it fits. */
function misfit(list: ListRules, rule: StratumRule, one: LonglistCase): FieldId | null {
  const disposal = one.fields.disposal ?? "";
  if (rule.gender !== undefined && codedGender(one.fields.gender ?? "") !== rule.gender) return "gender";
  if (rule.sentence !== undefined && codedSentence(disposal) !== rule.sentence) return "disposal";
  if (rule.outOfCourt !== undefined && codedOutOfCourt(disposal) !== rule.outOfCourt) return "disposal";
  if (rule.level === undefined) return null;
  const { level, unknown } = levelOf(list, one);
  return level === rule.level ? null : (unknown ?? "gender");
}

function levelOf(list: ListRules, one: LonglistCase): { level: "higher" | "lower" | null; unknown: FieldId | null } {
  const { fields, higher } = list.levels?.value ?? { fields: [], higher: [] };
  const levels = fields.map((field) => codedRiskLevel(one.fields[field] ?? ""));
  if (levels.some((level) => level !== null && higher.includes(level))) return { level: "higher", unknown: null };
  const unknown = fields.find((_, at) => levels[at] === null) ?? null;
  return { level: unknown === null ? "lower" : null, unknown };
}

/** Whether a text is a stratum's id, or its name in either language. */
export function isNamed(rule: StratumRule, text: string): boolean {
  const plain = plainText(text);
  return plain !== "" && [rule.id, rule.name.value.en, rule.name.value.cy].some((name) => plainText(name) === plain);
}

/**
 * The id of a case's stratum with the signs that its usual id leaves out, and with its values kept apart: `fdr<18/crc`. For lists whose strata
 * are the values met; null for others.
 */
export function stratumIdWithSigns({ strata }: ListRules, one: LonglistCase): string | null {
  if (strata.by !== "values") return null;
  const texts = strata.fields.value.map((field) =>
    field === "gender" || field === "rosh" ? codedText(field, one) : plainTextWithSigns(one.fields[field] ?? ""),
  );
  return texts.map((text) => text.replaceAll(" ", "-")).join("/");
}

function stratumOfValues(fields: readonly FieldId[], one: LonglistCase): StratumFound {
  const parts = fields.map((field) => ({ field, value: one.fields[field] ?? "", text: codedText(field, one) }));
  const missing = parts.find((part) => part.text === "");
  if (missing !== undefined) return { id: null, field: missing.field, value: missing.value };
  const name = parts.map((part) => part.value).join(", ");
  return { id: parts.map((part) => part.text.replaceAll(" ", "-")).join("-"), name: { en: name, cy: name } };
}

function codedText(field: FieldId, one: LonglistCase): string {
  const value = one.fields[field] ?? "";
  if (field === "gender") return codedGender(value) ?? "";
  if (field === "rosh") return codedRiskLevel(value) ?? "";
  return plainText(value);
}
