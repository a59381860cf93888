import { expect, it } from "vitest";
import type { AssessmentFile, JudgedCase } from "../../core/exchange/assessment-file.ts";
import type { AllottedCase } from "../../core/exchange/sample-pack.ts";
import {
  openAssessmentFile,
  openSamplePack,
  sealAssessmentFile,
  sealSamplePack,
} from "../../core/exchange/travelling-file.ts";
import { importAssessments } from "../../core/jobs/import.ts";
import { pack } from "../../core/jobs/pack.ts";
import { rate } from "../../core/jobs/rate.ts";
import { tables } from "../../core/jobs/tables.ts";
import { placedStandards } from "../../core/sheets/framework-names.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { AT, drawnBook, judged, YOUTH } from "../fakes/hand-over.ts";
import { sheetOf } from "../fakes/workbook.ts";

const PASS = "three tall made-up herons";
const OPTIONS = { ...YOUTH, rounding: "whole" } as const;
const ANSWERS = ["yes", "yes", "no", "yes", "not-applicable"] as const;
const WORDS = { yes: "Yes", no: "No", "not-applicable": "N/A" };

const DOMAIN = { "domain-two": "2.", "domain-three": "3." } as Readonly<Record<string, string>>;
const QUESTIONS = placedStandards(YOUTH.programme).flatMap(({ standard }) =>
  standard.keyQuestions.filter((one) => one.counted).map((one) => one.id),
);

/** Answers to every question of a case's domain, made up from its reference, so that anyone can make them up again. */
function answersOf({ reference, list }: AllottedCase): JudgedCase["answers"] {
  const turn = Number(/\d+$/u.exec(reference)?.[0]);
  const own = QUESTIONS.filter((id) => id.startsWith(DOMAIN[list] ?? ""));
  return Object.fromEntries(own.map((id, at) => [id, ANSWERS[(turn * 3 + at) % ANSWERS.length] ?? "yes"]));
}

function judgedBy(inspector: string, cases: readonly AllottedCase[]): AssessmentFile {
  const all = cases.map((one) => {
    const { reference, caseId, list, role } = one;
    const excluded = reference === "D2-02" ? "Moved away" : null;
    return judged(caseId, { reference, list, role, answers: answersOf(one), excluded });
  });
  return { programme: "youth-2021", inspection: "Ashmere 2026", inspector, made: AT, cases: all };
}

/** The same answers typed by a person on a sheet of their own. */
function typedBook(book: WorkbookSnapshot, cases: readonly AllottedCase[]): WorkbookSnapshot {
  const rows = cases.map((one) => {
    const answers = answersOf(one);
    const cells = QUESTIONS.map((id) => {
      const answer = answers[id];
      return answer === undefined ? null : WORDS[answer];
    });
    return [one.caseId, "Yes", one.reference === "D2-02" ? "Moved away" : null, ...cells];
  });
  const headings = [
    "Case reference",
    "Safety and well-being factors present",
    "Excluded on the day and why",
    ...QUESTIONS,
  ];
  return { ...book, sheets: [...book.sheets, sheetOf("Answers", [headings, ...rows])] };
}

function figures(book: WorkbookSnapshot) {
  const counted = tables(book, OPTIONS);
  const rated = rate(applyEdits(book, counted.edits), OPTIONS);
  return { tallies: counted.result?.tallies, standards: rated.result?.standards, overall: rated.result?.overall };
}

it("a sample handed out in packs and handed back in assessment files is counted and rated as if it had been typed", async () => {
  const port = globalThis.crypto;
  const drawn = drawnBook();
  const packed = pack(drawn, { ...YOUTH, inspectors: ["RE", "JT"], inspection: null, at: AT });
  const book = applyEdits(drawn, packed.edits);
  const files: AssessmentFile[] = [];
  const cases: AllottedCase[] = [];
  for (const one of packed.result?.packs ?? []) {
    const opened = await openSamplePack(port, await sealSamplePack(port, one, PASS), PASS);
    if (!opened.ok) throw new Error(opened.fault);
    cases.push(...opened.file.cases);
    const sealed = await sealAssessmentFile(port, judgedBy(opened.file.inspector, opened.file.cases), PASS);
    const read = await openAssessmentFile(port, sealed, PASS);
    if (!read.ok) throw new Error(read.fault);
    files.push(read.file);
  }
  expect(cases).toHaveLength(10);
  const imported = importAssessments(book, { ...YOUTH, files });
  expect(imported.problems).toEqual([]);
  const ours = figures(applyEdits(book, imported.edits));
  expect(ours.tallies?.[0]).toEqual({ keyQuestion: "2.1.1", yes: 3, no: 1, notApplicable: 1 });
  expect(ours).toEqual(figures(typedBook(book, cases)));
}, 30_000);
