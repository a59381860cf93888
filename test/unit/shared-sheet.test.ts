import { expect, it } from "vitest";
import { rate } from "../../core/jobs/rate.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", language: "en", rounding: "whole" } as const;

type Rows = readonly (readonly CellValue[])[];

const DOMAIN_ONE: Rows = [
  ["Domain one"],
  ["Standard", "Proposed rating", "Reasons"],
  ["1.1", "Good", "x"],
  ["Staff", "Outstanding", "x"],
  [1.3, "Good", "x"],
  ["1.4", "Inadequate", "x"],
];
const DECISIONS: Rows = [
  ["Panel decisions"],
  ["Standard", "Rating", "Decided rating", "Reason", "Recorded by", "Date"],
  ["1.4", "Inadequate", "Requires improvement", "Later evidence", "AB", "22/11/2026"],
];
const TABLES: Rows = [
  ["2.1 Assessment"],
  ["Good"],
  ...[1, 2, 3].flatMap((at) => [
    [`A ${at} S`, "Wording", "#", "%"],
    [null, "Yes", 7, "70%"],
    [null, "No", 3, "30%"],
  ]),
];

it.each([
  ["ratings, decisions, tables", [...DOMAIN_ONE, [], ...DECISIONS, [], ...TABLES]],
  ["decisions, ratings, tables", [...DECISIONS, ...DOMAIN_ONE, ...TABLES]],
  ["tables, ratings, decisions", [...TABLES, [], ...DOMAIN_ONE, ...DECISIONS]],
])("one sheet may hold %s", (_, rows) => {
  const { result, problems } = rate(workbookOf(sheetOf("Inspection", rows)), OPTIONS);
  const ratings = result?.standards.slice(0, 5).map((one) => one.rating);
  expect(ratings).toEqual(["good", "outstanding", "good", "requires-improvement", "good"]);
  expect(problems.map((one) => one.kind)).toEqual(["overall-withheld"]);
});

it("a summary of every standard's rating beside the tables is no domain one table", () => {
  const summary: Rows = [["Standard", "Rating"], ["1.1", "Good"], ["2.1", "Good"], []];
  const { problems } = rate(workbookOf(sheetOf("Tables", [...summary, ...TABLES])), OPTIONS);
  expect(problems.map((one) => one.kind)).toEqual(["overall-withheld"]);
});

it("knows panel decisions under a mutated Welsh heading", () => {
  const rows: Rows = [
    ["Safon", "Sgôr a benderfynwyd", "Rheswm", "Cofnodwyd gan", "Dyddiad"],
    ["2.1", "Rhagorol", "agos", "AB", "22 Tachwedd 2026"],
  ];
  const { result } = rate(workbookOf(sheetOf("Tablau", TABLES), sheetOf("Panel", rows)), OPTIONS);
  expect(result?.standards.find((one) => one.id === "2.1")?.rating).toBe("outstanding");
});
