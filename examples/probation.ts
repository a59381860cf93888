import { plainWorkbook, type Typed, typed } from "./plain-workbook.ts";
import { type PrintedQuestion, type PrintedStandard, printedTables } from "./printed-tables.ts";

/** The two printed tables of 004 §7.1. */
const PRINTED_FIRST: readonly PrintedQuestion[] = [
  ["D 1 S", "Delivery: engaging the person", 95, 35],
  ["D 2 S", "Delivery: desistance", 86, 44],
  ["D 3 S", "Delivery: other people's safety", 53, 42, true],
];
const PRINTED_SECOND: readonly PrintedQuestion[] = [
  ["D 1 S", "Delivery: engaging the person", 105, 25],
  ["D 2 S", "Delivery: desistance", 95, 35],
  ["D 3 S", "Delivery: other people's safety", 60, 35, true],
];

/** A community rehabilitation company with the second printed table of 004 §7.1; the rest is made up. */
export function crcExample(): Uint8Array {
  return inspection(PRINTED_SECOND, [
    {
      name: "4.1 Unpaid work",
      rating: "Good",
      questions: [
        ["4.1.1", "Unpaid work: first question", 40, 15],
        ["4.1.2", "Unpaid work: second question", 44, 11],
        ["4.1.4", "Unpaid work: fourth question", 41, 14],
      ],
    },
    {
      name: "4.2 Through the Gate",
      rating: "Requires improvement",
      questions: [
        ["4.2.1", "Through the Gate: first question", 31, 19],
        ["4.2.2", "Through the Gate: second question", 33, 17],
      ],
    },
  ]);
}

/** A division of the National Probation Service with the first printed table of 004 §7.1; the rest is made up. */
export function npsExample(): Uint8Array {
  return inspection(PRINTED_FIRST, [
    {
      name: "3.1 Court reports and allocation",
      rating: "Good",
      questions: [
        ["3.1.1", "Court reports: first question", 84, 31],
        ["3.1.2", "Court reports: second question", 96, 19],
      ],
    },
    {
      name: "3.2 Statutory victim contact",
      rating: "Outstanding",
      questions: [
        ["3.2.1", "Victim contact: first question", 26, 4],
        ["3.2.2", "Victim contact: second question", 24, 6],
      ],
    },
  ]);
}

function inspection(delivery: readonly PrintedQuestion[], domainThree: readonly PrintedStandard[]): Uint8Array {
  const domainTwo: PrintedStandard[] = [
    standard("2.1 Assessment", "Good", "A", "Assessment", [104, 26], [96, 34], [88, 42]),
    standard("2.2 Planning", "Requires improvement", "P", "Planning", [95, 35], [90, 40], [57, 38]),
    { name: "2.3 Implementation and delivery", rating: "Requires improvement", questions: delivery },
    standard("2.4 Reviewing", "Requires improvement", "R", "Reviewing", [88, 42], [84, 46], [55, 40]),
  ];
  const proposed: Typed[][] = [
    ["1.1", "Leadership", "Good", "A clear plan that staff know and follow."],
    ["1.2", "Staff", "Requires improvement", "Workloads are too high in two of five teams."],
    ["1.3", "Services", "Good", "A broad range, evenly available."],
    ["1.4", "Information and facilities", "Good", "Learning from reviews reaches the front line."],
  ];
  const headings = typed(["Standard", "Name", "Proposed rating", "Reasons"], "heading");
  return plainWorkbook([
    {
      name: "Tables domain two",
      widths: [10, 60, 8, 8],
      rows: printedTables("Domain two: case supervision", domainTwo),
    },
    { name: "Tables domain three", widths: [10, 60, 8, 8], rows: printedTables("Domain three", domainThree) },
    { name: "Domain one", widths: [12, 34, 24, 60], rows: [headings, ...proposed.map((row) => typed(row))] },
  ]);
}

type Counts = readonly [yes: number, no: number];

/** The third question leaves out cases of low risk of serious harm, except in assessment (004 §7.1). */
function standard(
  name: string,
  rating: string,
  letter: string,
  word: string,
  ...counts: readonly [Counts, Counts, Counts]
): PrintedStandard {
  const subjects = ["engaging the person", "desistance", "other people's safety"];
  return {
    name,
    rating,
    questions: counts.map(
      ([yes, no], at): PrintedQuestion => [
        `${letter} ${at + 1} S`,
        `${word}: ${subjects[at]}`,
        yes,
        no,
        at === 2 && letter !== "A",
      ],
    ),
  };
}
