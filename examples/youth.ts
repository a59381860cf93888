import { readWorkbook } from "../addin/file/read-workbook.ts";
import { sample } from "../core/jobs/sample.ts";
import { YOUTH_2021 } from "../core/programmes/youth-2021/programme.ts";
import type { WorkbookSnapshot } from "../core/workbook/snapshot.ts";
import { Chance } from "./chance.ts";
import { type PlainSheet, plainWorkbook, type Typed, typed } from "./plain-workbook.ts";
import { type PrintedStandard, printedTables } from "./printed-tables.ts";

/** The seed and sizes that the example inspection is drawn with. */
export const YOUTH_DRAWS = [
  { list: "domain-two", size: 23, seed: "Ashmere 2026" },
  { list: "domain-three", size: 15, seed: "Ashmere 2026" },
] as const;

const MANAGERS = ["J. Okafor", "S. Pritchard", "M. Hughes", "L. Rahman", "T. Whitlock", "A. Doyle"];
const TEAMS = ["Ashmere North", "Ashmere South"];
const INSPECTORS = ["K. Bell", "R. Amin", "D. Price"];

/** The printed example of 000 §7.1 (assessment and planning), and the rest made up to go with it. */
const DOMAIN_TWO: readonly PrintedStandard[] = [
  {
    name: "2.1 Assessment",
    rating: "Requires improvement",
    questions: [
      ["A 1 S", "Assessment: the child's desistance", 20, 3],
      ["A 2 S", "Assessment: keeping the child safe", 15, 8],
      ["A 3 S", "Assessment: keeping other people safe", 14, 9],
    ],
  },
  {
    name: "2.2 Planning",
    rating: "Requires improvement",
    questions: [
      ["P 1 S", "Planning: the child's desistance", 18, 5],
      ["P 2 S", "Planning: keeping the child safe", 12, 7, true],
      ["P 3 S", "Planning: keeping other people safe", 13, 5, true],
    ],
  },
  {
    name: "2.3 Implementation and delivery",
    rating: "Good",
    questions: [
      ["D 1 S", "Delivery: the child's desistance", 17, 6],
      ["D 2 S", "Delivery: the child's safety", 14, 5, true],
      ["D 3 S", "Delivery: other people's safety", 13, 5, true],
    ],
  },
  {
    name: "2.4 Reviewing",
    rating: "Requires improvement",
    questions: [
      ["R 1 S", "Reviewing: the child's desistance", 16, 7],
      ["R 2 S", "Reviewing: keeping the child safe", 13, 6, true],
      ["R 3 S", "Reviewing: keeping other people safe", 10, 8, true],
    ],
  },
];

const DOMAIN_THREE: readonly PrintedStandard[] = [
  {
    name: "3.1 Assessment",
    rating: "Good",
    questions: [
      ["A 1 S", "Assessment: the child's desistance", 13, 2],
      ["A 2 S", "Assessment: keeping the child safe", 11, 4],
      ["A 3 S", "Assessment: keeping other people safe", 11, 4],
    ],
  },
  {
    name: "3.2 Planning",
    rating: "Good",
    questions: [
      ["P 1 S", "Planning: the child's desistance", 12, 3],
      ["P 2 S", "Planning: keeping the child safe", 9, 3, true],
      ["P 3 S", "Planning: keeping other people safe", 9, 4, true],
    ],
  },
  {
    name: "3.3 Implementation and delivery",
    rating: "Good",
    questions: [
      ["D 1 S", "Delivery: the child's desistance", 12, 3],
      ["D 2 S", "Delivery: the child's safety", 9, 3, true],
      ["D 3 S", "Delivery: other people's safety", 10, 3, true],
    ],
  },
  {
    name: "3.4 Joint working",
    rating: "Outstanding",
    questions: [
      ["J 1 S", "Recommendations to the police", 13, 2],
      ["J 2 S", "Work with the police", 12, 3],
    ],
  },
];

/** The example youth inspection, complete: longlists, assessments of the cases drawn, tables, domain one ratings and a panel decision. */
export async function youthExample(): Promise<Uint8Array> {
  const lists = [domainTwoList(new Chance(2021)), domainThreeList(new Chance(1702))];
  const drawn = await drawnIds(lists);
  const [two, three] = drawn as [string[], string[]];
  return plainWorkbook([
    ...lists,
    assessments("Assessments domain two", "Domain two", two, DOMAIN_TWO, "2", 4, new Chance(7)),
    assessments("Assessments domain three", "Domain three", three, DOMAIN_THREE, "3", 3, new Chance(8)),
    {
      name: "Tables domain two",
      widths: [10, 60, 8, 8],
      rows: printedTables("Domain two: court disposals", DOMAIN_TWO),
    },
    {
      name: "Tables domain three",
      widths: [10, 60, 8, 8],
      rows: printedTables("Domain three: out-of-court disposals", DOMAIN_THREE),
    },
    domainOne(),
    decisions(),
  ]);
}

async function drawnIds(lists: readonly PlainSheet[]): Promise<string[][]> {
  const read = await readWorkbook(plainWorkbook(lists), "longlists.xlsx");
  if (!read.ok) throw new Error(read.problem.kind);
  return YOUTH_DRAWS.map((draw) => idsOf(read.snapshot, draw));
}

function idsOf(snapshot: WorkbookSnapshot, draw: (typeof YOUTH_DRAWS)[number]): string[] {
  const { result, problems } = sample(snapshot, {
    programme: YOUTH_2021,
    kind: "single",
    language: "en",
    ...draw,
    reserves: "tenth",
    organisation: null,
    by: "",
    at: "",
  });
  if (result?.size !== draw.size) throw new Error(JSON.stringify(problems));
  return result.selected.map((one) => one.caseId).sort();
}

function domainTwoList(chance: Chance): PlainSheet {
  const orders = [
    "Referral order",
    "Referral order",
    "Youth rehabilitation order",
    "Youth rehabilitation order with ISS",
    "DTO (released on licence)",
  ];
  const rows = Array.from({ length: 42 }, (_, index): Typed[] => {
    const order = chance.pick(orders);
    const exclusion = index === 11 ? "Transferred out in March" : index === 27 ? "CSPPI" : null;
    return [
      `AS${2100 + index * 7}`,
      chance.below(5) === 0 ? "Female" : "Male",
      order,
      chance.pick(["Low", "Medium", "Medium", "High", "Very high"]),
      chance.pick(["Low", "Medium", "Medium", "High"]),
      `${1 + chance.below(28)}/0${1 + chance.below(3)}/2026`,
      chance.pick(MANAGERS),
      chance.pick(TEAMS),
      exclusion,
    ];
  });
  const headings = [
    "Case ID",
    "Gender",
    "Type of order",
    "RoSH level",
    "Safety and well-being level",
    "Start date",
    "Case manager",
    "Team",
    "Reason for exclusion",
  ];
  return longlist("Longlist domain two", "Ashmere: cases sentenced January to March 2026", headings, rows);
}

function domainThreeList(chance: Chance): PlainSheet {
  const disposals = ["Youth caution", "Youth conditional caution", "Community resolution", "Community resolution"];
  const rows = Array.from({ length: 28 }, (_, index): Typed[] => [
    `AS${5200 + index * 3}`,
    chance.below(4) === 0 ? "Female" : "Male",
    chance.pick(disposals),
    `${1 + chance.below(28)}/0${1 + chance.below(3)}/2026`,
    chance.pick(MANAGERS),
    chance.pick(TEAMS),
    index === 5 ? "Yes" : "No",
  ]);
  const headings = ["Case ID", "Gender", "Type of disposal", "Disposal date", "Case manager", "Team", "CSPPI"];
  return longlist("Longlist domain three", "Ashmere: out-of-court disposals January to March 2026", headings, rows);
}

function longlist(name: string, title: string, headings: readonly string[], rows: readonly Typed[][]): PlainSheet {
  return {
    name,
    widths: headings.map(() => 20),
    rows: [typed([title], "title"), [], typed(headings, "heading"), ...rows.map((row) => typed(row))],
  };
}

/** Answers dealt out to the cases drawn so that they count up to the tables; cases without safety factors are outside those sub-samples. */
function assessments(
  name: string,
  title: string,
  ids: readonly string[],
  standards: readonly PrintedStandard[],
  domain: string,
  withoutFactors: number,
  chance: Chance,
): PlainSheet {
  const questions = standards.flatMap((standard) =>
    standard.questions.map(([, , yes, no], at) => ({ id: `${standard.name.slice(0, 3)}.${at + 1}`, yes, no })),
  );
  const outside = new Set(chance.shuffled(ids).slice(0, withoutFactors));
  const answers = questions.map(({ id, yes, no }) => {
    const bySafety = yes + no < ids.length && id.endsWith(".2");
    const applicable = chance.shuffled(bySafety ? ids.filter((one) => !outside.has(one)) : ids).slice(0, yes + no);
    return new Map(applicable.map((one, at) => [one, at < yes ? "Yes" : "No"]));
  });
  const rows = ids.map((id, index) => [
    id,
    INSPECTORS[index % INSPECTORS.length] ?? "",
    outside.has(id) ? "No" : "Yes",
    ...answers.map((answer) => answer.get(id) ?? "N/A"),
  ]);
  const headings = [
    "Case reference",
    "Inspector",
    "Safety and well-being factors present",
    ...questions.map((one) => one.id),
  ];
  if (questions.some((one) => one.id[0] !== domain)) throw new Error(`A question outside domain ${domain}`);
  return {
    name,
    widths: [16, 16, 18, ...questions.map(() => 8)],
    rows: [typed([title], "title"), [], typed(headings, "heading"), ...rows.map((row) => typed(row))],
  };
}

/** The domain one part of 001 §4.4's mock table. */
function domainOne(): PlainSheet {
  const rows: Typed[][] = [
    ["1.1", "Governance and leadership", "Good", "The board sets direction; two partners attend too rarely."],
    ["1.2", "Staff", "Good", "Workloads are fair and supervision is regular."],
    [
      "1.3",
      "Partnerships and services",
      "Outstanding",
      "Services follow a current analysis of need; speech and language work is exceptional.",
    ],
    [
      "1.4",
      "Information and facilities",
      "Requires improvement",
      "Quality assurance finds faults but they are not followed through.",
    ],
  ];
  const headings = typed(["Standard", "Name", "Proposed rating", "Reasons"], "heading");
  return {
    name: "Domain one",
    widths: [12, 34, 24, 70],
    rows: [
      typed(["Domain one ratings proposed by the lead inspector"], "title"),
      [],
      headings,
      ...rows.map((row) => typed(row)),
    ],
  };
}

function decisions(): PlainSheet {
  const headings = ["Standard", "Computed rating", "Decided rating", "Key question", "Reason", "Recorded by", "Date"];
  const reason =
    "One judgement short of Good; the other two key questions are Good and Outstanding, and interviews bear out sound work on risk.";
  const row = ["2.1", "Requires improvement", "Good", "2.1.3", reason, "H. Marsh, chair", "2026-11-17"];
  return {
    name: "Panel decisions",
    widths: [12, 24, 24, 14, 70, 20, 14],
    rows: [typed(["Decisions of the ratings panel"], "title"), [], typed(headings, "heading"), typed(row, "wrapped")],
  };
}
