import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { check } from "../../core/jobs/check.ts";
import { rate } from "../../core/jobs/rate.ts";
import type { RateResult } from "../../core/jobs/rate-result.ts";
import { sample } from "../../core/jobs/sample.ts";
import { tables } from "../../core/jobs/tables.ts";
import { template } from "../../core/jobs/template.ts";
import { matchHeadings } from "../../core/longlist/match-headings.ts";
import { CRC_2019 } from "../../core/programmes/crc-2019/programme.ts";
import { PROGRAMMES } from "../../core/programmes/index.ts";
import { NPS_2019 } from "../../core/programmes/nps-2019/programme.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { assessmentColumns } from "../../core/sheets/assessment-columns.ts";
import { sampleGroup } from "../../core/sheets/sample-group.ts";
import { cy } from "../../core/words/cy.ts";
import { en } from "../../core/words/en.ts";
import type { Language } from "../../core/words/wording.ts";
import type { PutSheet } from "../../core/workbook/edit.ts";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { plainPuts } from "../fakes/plain-puts.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";
import { readBook } from "./read-book.ts";
import { savedBook } from "./saved-book.ts";

const COMMON = { kind: "single", rounding: "whole" } as const;
const BOOKS: readonly (readonly [path: string, programme: Programme])[] = [
  ["examples/youth-inspection.xlsx", YOUTH_2021],
  ["examples/crc-inspection.xlsx", CRC_2019],
  ["examples/nps-inspection.xlsx", NPS_2019],
];

async function open(path: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(new Uint8Array(readFileSync(path)), "book.xlsx");
  if (!read.ok) throw new Error(read.problem.kind);
  return read.snapshot;
}

function templateIn(programme: Programme, language: Language): readonly PutSheet[] {
  return template(workbookOf(), { ...COMMON, programme, language, list: null }).edits;
}

/** What a workbook's sheets are recognised as. */
function kinds(workbook: WorkbookSnapshot, programme: Programme): (string | null)[] {
  const { result } = check(workbook, { ...COMMON, programme, language: "cy", list: null });
  return (result?.recognised ?? []).map((one) => one.list ?? one.is);
}

function rated(workbook: WorkbookSnapshot, programme: Programme, language: Language): RateResult {
  const { result } = rate(workbook, { ...COMMON, programme, language });
  if (result === null) throw new Error("nothing rated");
  return result;
}

/** A rating without the standards' names, which are in the reader's language. */
function unnamed({ standards, overall }: RateResult) {
  return { standards: standards.map(({ name: _, ...one }) => one), overall };
}

/** The headings of one of the template's sheets. */
function headings(sheet: PutSheet): string[] {
  return (sheet.rows[2] ?? []).map((cell) => String(cell?.value));
}

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  "a Welsh template, %s",
  (_, programme) => {
    it("is recognised sheet by sheet as the English one is", async () => {
      const [english, welsh] = await Promise.all(
        (["en", "cy"] as const).map(async (language) =>
          kinds(await readBook(savedBook(null, ...templateIn(programme, language))), programme),
        ),
      );
      expect(welsh).toEqual([
        ...programme.samples.lists.map((list) => list.id),
        "assessments",
        "domain-one",
        "decisions",
      ]);
      expect(english).toEqual(welsh);
    });

    it("has longlist headings that are each known for certain, and mean what the English ones do", () => {
      for (const list of programme.samples.lists) {
        const [english, welsh] = (["en", "cy"] as const).map((language) => {
          const sheet = templateIn(programme, language).find((one) => one.own === `template.longlist.${list.id}`);
          return matchHeadings(sheet === undefined ? [] : headings(sheet), list);
        });
        expect(welsh?.map(({ column, meaning, how }) => ({ column, meaning, how }))).toEqual(
          english?.map(({ column, meaning, how }) => ({ column, meaning, how })),
        );
        const whole =
          ["case-id", ...list.fields, "start-date", "case-manager", "team"].length + list.leavingOut.length + 1;
        expect(welsh?.map((match) => match.how)).toEqual(Array(whole).fill("exact"));
      }
    });

    it("has assessment headings that mean what the English ones do", () => {
      const [english, welsh] = (["en", "cy"] as const).map((language) => {
        const sheet = templateIn(programme, language).find((one) => one.own === "template.assessments");
        return assessmentColumns(sheet === undefined ? [] : headings(sheet));
      });
      expect(welsh).toEqual(english);
      expect(welsh?.map((one) => one.is)).toContain("excluded");
    });
  },
);

describe.each(BOOKS)("%s", (path, programme) => {
  it("is rated the same in Welsh as in English", async () => {
    const workbook = await open(path);
    const welsh = rated(workbook, programme, "cy");
    expect(unnamed(welsh)).toEqual(unnamed(rated(workbook, programme, "en")));
    expect(welsh.overall).not.toBeNull();
  });

  it("gives the same from Welsh assessments, counted into Welsh tables that are read back", async () => {
    const english = rated(await open(path), programme, "en");
    const filled = workbookOf(
      ...welshAssessments(english, programme),
      welshDomainOne(english),
      welshDecisions(english),
    );
    const counted = tables(filled, { ...COMMON, programme, language: "cy" });
    expect(counted.problems.filter((one) => one.severity === "error")).toEqual([]);
    const book = await readBook(savedBook(savedBook(null, ...plainPuts(filled)), ...counted.edits));
    expect(kinds(book, programme)).toEqual(kinds(filled, programme).concat("tables", "tables"));
    const onlyTables = { ...book, sheets: book.sheets.filter((sheet) => !sheet.name.startsWith("Asesiadau")) };
    expect(onlyTables.sheets.map((sheet) => sheet.name)).toContain("Tablau parth dau");
    for (const again of [filled, book, onlyTables])
      expect(withoutCounts(rated(again, programme, "cy"))).toEqual(withoutCounts(english));
    const found = check(onlyTables, { ...COMMON, programme, language: "cy", list: null });
    expect(found.problems.filter((one) => one.severity === "error")).toEqual([]);
  });
});

/** What of a rating does not depend on how many cases are not applicable, which tables do not say. */
function withoutCounts(result: RateResult) {
  const { standards, overall } = unnamed(result);
  return {
    overall,
    standards: standards.map(({ keyQuestions, decision, ...one }) => ({
      ...one,
      decided: decision?.decided,
      keyQuestions: keyQuestions.map(({ notApplicable: _, ...question }) => question),
    })),
  };
}

/** One assessments sheet a sample, with answers in Welsh that count up to a rating's own counts. */
function welshAssessments(result: RateResult, programme: Programme): SheetSnapshot[] {
  const questions = result.standards.flatMap((standard) => standard.keyQuestions);
  const domainOf = (id: string) => (id.startsWith("2") ? 2 : 3);
  const groups = new Set(questions.map(({ id }) => sampleGroup(programme, domainOf(id), id)));
  return [...groups].map((group, index) => {
    const own = questions.filter(({ id }) => sampleGroup(programme, domainOf(id), id) === group);
    const cases = Math.max(...own.map((one) => one.applicable));
    const rows = Array.from({ length: cases }, (_, at): CellValue[] => [
      `${group}-${at + 1}`,
      "K. Bell",
      ...own.map((one) => (at < one.yes ? "Ie" : at < one.applicable ? "NAGE" : "Amherthnasol")),
    ]);
    return sheetOf(`Asesiadau ${index + 1}`, [
      [cy.labels.caseReference, cy.labels.inspector, ...own.map((one) => one.id)],
      ...rows,
    ]);
  });
}

function welshDomainOne({ standards }: RateResult): SheetSnapshot {
  const judged = standards.filter((one) => one.keyQuestions.length === 0);
  return sheetOf("Parth un", [
    [cy.labels.standard, cy.labels.proposedRating, cy.labels.reasons],
    ...judged.map((one) => [`Safon ${one.id}`, cy.ratings[one.computed] ?? "", "Rhesymau"]),
  ]);
}

function welshDecisions({ standards }: RateResult): SheetSnapshot {
  const { labels } = cy;
  const row = (one: RateResult["standards"][number]): CellValue[][] =>
    one.decision === null
      ? []
      : [
          [
            one.id,
            cy.ratings[one.computed] ?? "",
            cy.ratings[one.rating] ?? "",
            "Rheswm",
            "H. Marsh",
            "17 Tachwedd 2026",
          ],
        ];
  return sheetOf("Penderfyniadau", [
    [labels.standard, labels.computedRating, labels.decidedRating, labels.reason, labels.recordedBy, labels.date],
    ...standards.flatMap(row),
  ]);
}

describe("answers", () => {
  it("count the same all in Welsh, all in English, and mixed", () => {
    const answers = ["yes", "no", "not-applicable", "yes"] as const;
    const counted = [
      answers.map((one) => en.answers[one]),
      answers.map((one) => cy.answers[one]),
      ["ie", "No", "AMHERTHNASOL", " Ie "],
    ].map((column) => {
      const rows = column.map((answer, at) => [`C${at}`, answer, answer]);
      const sheet = sheetOf("Asesiadau", [["Cyfeirnod yr achos", "2.1.1", "2.2.1"], ...rows]);
      const { result, problems } = tables(workbookOf(sheet), { ...COMMON, programme: YOUTH_2021, language: "cy" });
      expect(problems.filter((one) => one.kind === "answer-not-understood")).toEqual([]);
      return result?.tallies;
    });
    expect(counted[0]?.[0]).toEqual({ keyQuestion: "2.1.1", yes: 2, no: 1, notApplicable: 1 });
    expect(counted[1]).toEqual(counted[0]);
    expect(counted[2]).toEqual(counted[0]);
  });

  it("leave out a case excluded under the template's own heading, in either language", () => {
    for (const words of [en, cy]) {
      const headings = [words.labels.caseReference, words.labels.excludedOnDay, "2.1.1", "2.1.2"];
      const { yes } = words.answers;
      const rows = [
        ["1", null, yes, yes],
        ["2", "In another team's name", yes, yes],
        ["3", words.answers.no, yes, yes],
      ];
      const { result } = tables(workbookOf(sheetOf(words.sheets.assessments, [headings, ...rows])), {
        ...COMMON,
        programme: YOUTH_2021,
        language: "en",
      });
      expect(result?.tallies[0]?.yes).toBe(2);
    }
  });

  it("that say a fact does not apply are no fact", () => {
    const heading = [cy.labels.caseReference, cy.labels.childSafeguarding, "2.1.1", "2.1.2", "2.1.3"];
    const row = ["1", cy.answers["not-applicable"], "Ie", "Ie", "Ie"];
    const { problems } = tables(workbookOf(sheetOf("Asesiadau", [heading, row])), {
      ...COMMON,
      programme: CRC_2019,
      language: "cy",
    });
    expect(problems).toEqual([]);
  });
});

describe("a Welsh longlist", () => {
  const HEADINGS = ["Rhif achos", "Rhywedd", "Gorchymyn neu warediad", "Risg o niwed difrifol", "Diogelwch a lles"];
  const ROWS = [
    ["A1", "Gwryw", "Gorchymyn atgyfeirio", "Uchel", "Isel"],
    ["A2", "Bachgen", "Gorchymyn adsefydlu ieuenctid", "Canolig", "Isel"],
    ["A3", "Gwryw", "Ar drwydded ar ôl y ddalfa", "Isel", "Isel"],
    ["A4", "Benyw", "Gorchymyn atgyfeirio", "Uchel iawn", "Uchel"],
  ];
  const DRAW = {
    ...COMMON,
    programme: YOUTH_2021,
    list: null,
    size: 4,
    seed: "hedyn",
    reserves: "tenth",
    organisation: null,
    by: "",
    at: "",
  } as const;

  it("finds every case its stratum", () => {
    const { result, problems } = sample(workbookOf(sheetOf("Rhestr hir parth dau", [HEADINGS, ...ROWS])), {
      ...DRAW,
      language: "cy",
    });
    expect(result?.unassigned).toEqual([]);
    expect(result?.strata.map((one) => one.selected)).toEqual([1, 1, 1, 1]);
    expect(problems.filter((one) => one.severity === "error")).toEqual([]);
  });

  it("finds out-of-court disposals by the strata's own words", () => {
    const headings = ["Rhif achos", "Rhywedd", "Math o warediad"];
    const rows = ["Rhybuddiad ieuenctid", "Rhybuddiad amodol ieuenctid", "Datrysiad cymunedol"].map((text, at) => [
      `B${at}`,
      "Gwryw",
      text,
    ]);
    const { result } = sample(workbookOf(sheetOf("Rhestr hir parth tri", [headings, ...rows])), {
      ...DRAW,
      size: 3,
      language: "cy",
    });
    expect(result?.list).toBe("domain-three");
    expect(result?.strata.map((one) => one.selected)).toEqual([1, 1, 1, 0]);
  });
});
