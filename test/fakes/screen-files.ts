import { plainWorkbook, type Typed, typed } from "../../examples/plain-workbook.ts";
import { printedTables } from "../../examples/printed-tables.ts";

const HEADINGS = ["Case ID", "Sex", "Order type", "RoSH", "Safety and well-being", "Start date", "Team", "Excluded?"];

function row(id: string | null, gender: string | null, order: string, date: string, excluded: string): Typed[] {
  return [id, gender, order, "Medium", "High", date, "North", excluded];
}

/** A longlist and tables with many kinds of things wrong, some of each severity. */
export function troubledFile(): Uint8Array {
  const cases = Array.from({ length: 24 }, (_, at) =>
    row(`C${101 + at}`, at % 4 === 0 ? "Female" : "Male", "Referral order", "04/05/2026", ""),
  );
  return plainWorkbook([
    {
      name: "Longlist domain two",
      widths: [],
      rows: [
        typed(HEADINGS),
        ...cases.map((one) => typed(one)),
        typed(row("C101", "Male", "Referral order", "04/05/2026", "")),
        typed(row(null, "Male", "Referral order", "04/05/2026", "")),
        typed(row("C130", null, "Referral order", "04/05/2026", "")),
        typed(row("C131", "Male", "Referral order", "31/02/2026", "")),
        typed(row("C132", "Male", "Referral order", "04/05/2026", "perhaps")),
      ],
    },
    {
      name: "Assessments domain two",
      widths: [],
      rows: [
        typed(["Case ID", "2.1.1", "2.1.2", "2.1.3", "2.1.9"]),
        typed(["C101", "Yes", "maybe", "No", "Yes"]),
        typed(["C102", "Yes", null, "No", "Yes"]),
        typed(["C103", null, null, null, null]),
      ],
    },
    { name: "Domain three", widths: [], rows: printedTables("Domain three", [WRONGLY_RATED]) },
    {
      name: "Domain one",
      widths: [],
      rows: [
        typed(["Standard", "Name", "Proposed rating", "Reasons"]),
        typed(["1.1", "Governance and leadership", "Fairly good", "Seen in interviews."]),
        typed(["1.9", "Catering", "Good", "Seen in interviews."]),
      ],
    },
  ]);
}

const WRONGLY_RATED = {
  name: "Assessment",
  rating: "Outstanding",
  questions: [
    ["A 1 S", "Assessment: question 1?", 14, 9],
    ["A 2 S", "Assessment: question 2?", 16, 7],
    ["A 3 S", "Assessment: question 3?", 17, 6],
  ],
} as const;

/** A longlist of 400 cases that all say nothing of gender. */
export function manyProblemsFile(): Uint8Array {
  const cases = Array.from({ length: 400 }, (_, at) => row(`C${1001 + at}`, null, "Referral order", "04/05/2026", ""));
  return plainWorkbook([
    { name: "Longlist domain two", widths: [], rows: [typed(HEADINGS), ...cases.map((one) => typed(one))] },
  ]);
}

/** Tables of one standard alone: nothing can be rated as a whole. */
export function unfinishedFile(): Uint8Array {
  return plainWorkbook([
    {
      name: "Domain two",
      widths: [],
      rows: printedTables("Domain two", [{ ...WRONGLY_RATED, rating: "Requires improvement" }]),
    },
  ]);
}

/** A workbook that has nothing to do with inspections. */
export function shoppingFile(): Uint8Array {
  return plainWorkbook([
    {
      name: "Shopping",
      widths: [],
      rows: [typed(["Item", "How many"]), typed(["Bread", 2]), typed(["Milk", 1]), typed(["Apples", 6])],
    },
  ]);
}

/** A PDF, whatever its name says. */
export function pdfFile(): Uint8Array {
  return new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n");
}

/** A file's name of 80 characters. */
export const LONG_NAME = `${"Ashmere and Northwold youth justice service inspection longlist ".padEnd(75, "v2 ")}.xlsx`;
