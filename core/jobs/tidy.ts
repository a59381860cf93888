import { isCounted } from "../assessment/case-assessment.ts";
import { inspectorKey } from "../assessment/inspector-key.ts";
import { codedYesNo } from "../longlist/coded-values.ts";
import type { Programme } from "../programmes/programme.ts";
import { IMPORTED, importedTable } from "../sheets/imported-sheets.ts";
import { listNamed } from "../sheets/list-named.ts";
import { inNaturalOrder } from "../sheets/natural-order.ts";
import { textUnder } from "../sheets/own-table.ts";
import { assessmentHeadings, readAssessments } from "../sheets/read-assessments.ts";
import { readInspection } from "../sheets/read-inspection.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** Of the columns and their values; 1 had no version, a `prompt` that could be blank, and answers `yes` and `no`. */
const TIDY_VERSION = "2";

/** The columns of the tidy export, in their order: names and values are the same in every language. */
export const TIDY_COLUMNS = [
  "tidy_version",
  "programme",
  "inspection",
  "list",
  "reference",
  "inspector",
  "reading",
  "level",
  "item",
  "question",
  "prompt",
  "answer",
  "evidence_yes",
  "evidence_no",
  "counted",
  "excluded",
  "additional",
  "file_read",
  "finished",
  "changed",
] as const;

export type TidyRow = Readonly<Record<(typeof TIDY_COLUMNS)[number], string>>;

/**
 * Everything that was taken in, one row a case and question, for other programs.
 *
 * A case is known by the inspectorate's own reference alone. No reason, name of a case or word of a record is among it. `reading` says
 * where it stands (`first` may be counted, `second` never is), `level` is `key-question` or `prompt`, `item` names it in full (`2.1.1`,
 * `2.1.1 a`), `prompt` is `prompt-a` or `key-question`, `answer` is `judged-yes`, `judged-no` or `not-applicable`, `counted` whether
 * the case counts (one that a person's own sheet has already does not, here), the evidence columns how much of it stands on either
 * side. Only `changed`, a UTC timestamp, may be blank, in a row typed by hand.
 *
 * Every column keeps one type, whatever stands in it, in programs that guess: a blank is missing (and pandas' groupby drops its row), a
 * column of yes and no alone is boolean in DuckDB, and so is a lone `f`, in readr too. A case of no inspector is `not-given`.
 *
 * Source: contracts of the tidy export; the guesses are those of pandas 1.5.3, R 4.2.2, readr 2.1.4, data.table 1.14.8, DuckDB 1.5.6.
 */
export function tidyRows(workbook: WorkbookSnapshot, programme: Programme, inspection: string): TidyRow[] {
  const evidence = evidenceCounts(workbook);
  const counted = countedRows(workbook, programme);
  return (["first", "second"] as const).flatMap((reading) => {
    const table = importedTable(workbook, reading, ["fileRead", "finished"]);
    const heading = table === null ? null : assessmentHeadings(table.sheet);
    if (table === null || heading === null) return [];
    return readAssessments(table.sheet, programme, heading).cases.flatMap(({ row, assessment }) => {
      const reference = textUnder(table, row, "ourReference");
      const head = {
        tidy_version: TIDY_VERSION,
        programme: programme.id,
        inspection: given(inspection),
        list: given(listNamed(textUnder(table, row, "list"))),
        reference: given(reference),
        inspector: given(assessment.inspector),
        reading,
      };
      const tail = {
        counted: yesOrNo(reading === "first" && counted.has(row)),
        excluded: yesOrNo(assessment.excluded !== null),
        additional: yesOrNo(assessment.additional !== null),
        file_read: yesOrNo(codedYesNo(textUnder(table, row, "fileRead")) === "yes"),
        finished: yesOrNo(codedYesNo(textUnder(table, row, "finished")) === "yes"),
        changed: instant(textUnder(table, row, "lastChanged")),
      };
      return inNaturalOrder(assessment.answers.keys()).map((id): TidyRow => {
        const [question = "", prompt] = id.split(" ");
        const counts = evidence.get(evidenceKey(reference, assessment.inspector, id));
        const answer = assessment.answers.get(id);
        return {
          ...head,
          level: prompt === undefined ? "key-question" : "prompt",
          item: id,
          question,
          prompt: prompt === undefined ? "key-question" : `prompt-${prompt}`,
          answer: answer === "not-applicable" ? answer : `judged-${answer}`,
          evidence_yes: count(counts?.yes),
          evidence_no: count(counts?.no),
          ...tail,
        };
      });
    });
  });
}

/** Rows of the sheet of first readings that count. */
function countedRows(workbook: WorkbookSnapshot, programme: Programme): Set<number> {
  const { assessments } = readInspection(workbook, programme, null);
  const own = assessments.filter(({ sheet }) => sheet.own === IMPORTED.first).flatMap(({ cases }) => cases);
  return new Set(own.filter(({ assessment }) => isCounted(assessment)).map(({ row }) => row));
}

/** A word in place of nothing. */
function given(text: string): string {
  return text.trim() || "not-given";
}

/** What a person may have typed over a count of ours is none. */
function count(text: string | undefined): string {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? text : "0";
}

/** A timestamp as ours are; anything else that a person typed there is none. */
function instant(text: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(text) ? text : "";
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}

function evidenceCounts(workbook: WorkbookSnapshot): Map<string, { readonly yes: string; readonly no: string }> {
  const table = importedTable(workbook, "judgements", ["evidenceForYes", "evidenceForNo"]);
  if (table === null) return new Map();
  return new Map(
    table.rows.map((row) => {
      const text = (label: Parameters<typeof textUnder>[2]) => textUnder(table, row, label);
      const key = evidenceKey(text("ourReference"), text("inspector"), text("question"));
      return [key, { yes: text("evidenceForYes"), no: text("evidenceForNo") }];
    }),
  );
}

function evidenceKey(reference: string, inspector: string, question: string): string {
  return [reference.toLowerCase(), inspectorKey(inspector), question].join("\n");
}
