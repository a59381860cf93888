import { describe, expect, test } from "vitest";
import { namedStrata, stratumOf } from "../../../core/longlist/stratum-of.ts";
import type { FieldId, ListRules } from "../../../core/programmes/sample-rules.ts";
import { listOf, longlistCase } from "../../fakes/inspection.ts";

type Row = readonly [gender: string, disposal: string, rosh: string, safety: string, expected: string];

/** The stratum's id, or `? field` for an unassigned case. */
function found(list: ListRules, fields: Partial<Record<FieldId, string>>): string {
  const stratum = stratumOf(list, longlistCase(fields));
  return stratum.id ?? `? ${stratum.field}`;
}

function holds(list: ListRules, rows: readonly Row[]) {
  test.each(rows)("%s, %s, RoSH %s, safety %s: %s", (gender, disposal, rosh, safety, expected) => {
    expect(found(list, { gender, disposal, rosh, safety })).toBe(expected);
  });
}

describe("youth domain two (000 §4.3)", () => {
  holds(listOf("youth-2021", "domain-two"), [
    ["Male", "Referral order", "High", "Low", "boys-community-high"],
    ["Boy", "YRO", "Very high", "Medium", "boys-community-high"],
    ["M", "Community order", "Low", "Very high", "boys-community-high"],
    ["M", "Referral order", "Medium", "Medium", "boys-community-not-high"],
    ["M", "Referral order", "Low", "Low", "boys-community-not-high"],
    // High safety decides without a RoSH level; without it the missing level could be high.
    ["M", "Referral order", "", "High", "boys-community-high"],
    ["M", "Referral order", "", "Low", "? rosh"],
    ["M", "Referral order", "Not assessed", "Medium", "? rosh"],
    ["M", "Referral order", "Low", "", "? safety"],
    ["M", "Referral order", "High", "", "boys-community-high"],
    ["M", "DTO", "Low", "Low", "boys-post-custody"],
    ["M", "Section 91", "", "", "boys-post-custody"],
    ["M", "YRO, then licence", "High", "High", "boys-post-custody"],
    ["M", "Still in custody", "High", "High", "? disposal"],
    ["M", "", "High", "High", "? disposal"],
    ["M", "Fine", "Low", "Low", "? disposal"],
    ["F", "Referral order", "High", "Low", "girls"],
    ["Girl", "DTO", "", "", "girls"],
    ["Female", "", "", "", "girls"],
    ["Girl", "Still in custody", "High", "High", "? disposal"],
    ["Non-binary", "Referral order", "High", "High", "? gender"],
    ["", "Referral order", "High", "High", "? gender"],
  ]);
});

describe("youth domain three (000 §4.3)", () => {
  holds(listOf("youth-2021", "domain-three"), [
    ["M", "Youth caution", "", "", "boys-youth-caution"],
    ["M", "Youth conditional caution", "", "", "boys-conditional-caution"],
    ["M", "YCC", "", "", "boys-conditional-caution"],
    ["M", "Community resolution", "", "", "boys-community-resolution"],
    ["M", "Triage", "", "", "? disposal"],
    ["F", "Triage", "", "", "girls"],
    ["Not stated", "Youth caution", "", "", "? gender"],
  ]);
});

describe("probation domain two (004 §4.2)", () => {
  holds(listOf("crc-2019", "domain-two"), [
    ["Male", "Community order", "Low", "", "male-community-lower"],
    ["Male", "SSO", "Medium", "", "male-community-lower"],
    ["Male", "Community order", "High", "", "male-community-higher"],
    ["Male", "Suspended sentence order", "Very high", "", "male-community-higher"],
    ["Male", "Licence", "Medium", "", "male-post-custody-lower"],
    ["Male", "Post-sentence supervision", "High", "", "male-post-custody-higher"],
    ["Male", "Community order and licence", "Low", "", "male-post-custody-lower"],
    // Safety and well-being is no part of these strata.
    ["Male", "Community order", "Low", "Very high", "male-community-lower"],
    ["Male", "Community order", "", "High", "? rosh"],
    ["Male", "Licence", "unknown", "", "? rosh"],
    ["Male", "In custody", "High", "", "? disposal"],
    ["Female", "Licence", "", "", "female"],
    ["", "Licence", "High", "", "? gender"],
  ]);
});

describe("a Stratum column", () => {
  const list = listOf("youth-2021", "domain-two");

  test.each([
    ["girls", "girls"],
    ["boys-post-custody", "boys-post-custody"],
    ["Boys, post-custody", "boys-post-custody"],
    ["Bechgyn, ar ôl y ddalfa", "boys-post-custody"],
    ["BOYS COMMUNITY HIGH", "boys-community-high"],
  ])("%s is followed, whatever the other columns say", (stratum, id) => {
    expect(found(list, { stratum, gender: "Non-binary", disposal: "Still in custody" })).toBe(id);
  });

  test.each(["", "  ", "Group 2", "boys"])("%j names none, and the other columns decide", (stratum) => {
    expect(found(list, { stratum, gender: "F" })).toBe("girls");
    expect(found(list, { stratum, gender: "" })).toBe("? gender");
  });
});

describe("strata from the values met", () => {
  const unpaidWork = listOf("crc-2019", "unpaid-work");
  const reports = listOf("nps-2019", "court-reports");
  const gate = listOf("crc-2019", "through-the-gate");

  test("gender and RoSH, however they are written", () => {
    expect(found(unpaidWork, { gender: "M", rosh: "Med" })).toBe("male-medium");
    expect(found(unpaidWork, { gender: "Male", rosh: "medium risk" })).toBe("male-medium");
    expect(found(unpaidWork, { gender: "F", rosh: "Very High" })).toBe("female-very-high");
    expect(found(unpaidWork, { gender: "Male", rosh: "" })).toBe("? rosh");
    expect(found(unpaidWork, { gender: "?", rosh: "" })).toBe("? gender");
  });

  test("report type and agency, prison", () => {
    expect(found(reports, { "report-type": "Fast Delivery ", agency: "NPS" })).toBe("fast-delivery-nps");
    expect(found(reports, { "report-type": "Oral", agency: "" })).toBe("? agency");
    expect(found(gate, { prison: "HMP Altcourse" })).toBe(found(gate, { prison: "hmp  altcourse" }));
    expect(found(gate, {})).toBe("? prison");
  });

  test("have no names beforehand; the others do, in the list's order", () => {
    expect(namedStrata(unpaidWork)).toBeNull();
    expect(namedStrata(listOf("youth-2021", "domain-three"))?.map(({ id }) => id)).toEqual([
      "boys-youth-caution",
      "boys-conditional-caution",
      "boys-community-resolution",
      "girls",
    ]);
    expect(namedStrata(listOf("nps-2019", "victim-contact"))?.map(({ id }) => id)).toEqual(["all"]);
  });
});

test("a list without strata is one stratum", () => {
  expect(found(listOf("nps-2019", "victim-contact"), {})).toBe("all");
});

test("an unassigned case says the value that fits none", () => {
  const list = listOf("youth-2021", "domain-two");
  expect(stratumOf(list, longlistCase({ gender: "M", disposal: "Fine" }))).toEqual({
    id: null,
    field: "disposal",
    value: "Fine",
  });
});
