import { CRC_2019 } from "../../core/programmes/crc-2019/programme.ts";
import { NPS_2019 } from "../../core/programmes/nps-2019/programme.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { placedStandards } from "../../core/sheets/framework-names.ts";
import type { Language } from "../../core/words/wording.ts";
import { Chance } from "../../examples/chance.ts";
import { plainWorkbook } from "../../examples/plain-workbook.ts";

/** An inspection with everything in it that spreadsheet programs read in ways of their own; nobody in it is real. */
export interface RandomInspection {
  readonly seed: number;
  readonly programme: Programme;
  readonly list: ListId;
  readonly language: Language;
  readonly rounding: "whole" | "exact";
  readonly bytes: Uint8Array;
}

type Cell = string | number | boolean | null;

/** Texts that a criterion takes for a number, a logical value, an operator or a wildcard, or that are too long for one. */
export const HOSTILE: readonly Cell[] = [
  "7",
  "007",
  7,
  "1E5",
  "100000",
  "TRUE",
  "FALSE",
  "<18",
  "18+",
  ">18",
  "=18",
  "Team ?",
  "Team A",
  "team a",
  "Team *",
  "T~am",
  "<>x",
  "1/2",
  "50%",
  "é",
  "e",
  '"quoted"',
  "Berwyn",
  "Nantes, the long name ".padEnd(300, "x"),
];

const ANSWERS: readonly Cell[] = [
  ...[
    "Yes",
    "Yes",
    "Yes",
    "YES",
    " yes",
    "Yes ",
    "Y",
    "y",
    "TRUE",
    "true",
    true,
    "Ie",
    "IE",
    "yes.",
    "Yes*",
    "?Yes",
    "yes\u00a0",
  ],
  ...["No", "No", "no", "NO ", "n", "N", "FALSE", false, "Nage", "No?", "~no", "no!"],
  ...["N/A", "n/a", "NA", "N /  A", "Amherthnasol", "Not applicable"],
  ...[
    null,
    null,
    "?",
    "*",
    "~",
    "maybe",
    "<18",
    "yes and no",
    "Team ?",
    "1E5",
    1,
    0,
    7,
    "yes[",
    "[yes]",
    "x".repeat(300),
  ],
];
const EXCLUDED: readonly Cell[] = [
  ...[null, null, null, null, null, null, "No", "no ", "Nage", "n/a", "None", "No.", false, 0, "0"],
  ...["Moved away", "Yes", "?", "*", "<1", true, 1, "TRUE"],
];
const ADDITIONAL: readonly Cell[] = [
  null,
  null,
  null,
  null,
  null,
  "No",
  "Yes",
  "yes ",
  "x",
  "1",
  1,
  true,
  "by request",
  "*",
  false,
];
const FACTORS: readonly Cell[] = [
  "Yes",
  "No",
  "no ",
  "Nage",
  "n/a",
  null,
  false,
  true,
  0,
  "dim",
  "Nac oes",
  "unclear",
  "No.",
];
const RISKS: readonly Cell[] = [
  "Low",
  "low ",
  "L",
  "Isel",
  "High",
  "Medium",
  "Low risk",
  "Low.",
  null,
  "Very high",
  "?",
];
const SHEETS = ["Assessments", "7", "TRUE", "1E5", "Team (x)", "A & B", "Cases + more", "Yes"] as const;

/** The same inspection for the same seed, on every machine. */
export function randomInspection(seed: number): RandomInspection {
  const chance = new Chance(seed * 7919 + 1);
  const [programme, list, fields] = chance.pick([
    [YOUTH_2021, "domain-two", null],
    [CRC_2019, "through-the-gate", ["Prison"]],
    [NPS_2019, "court-reports", ["Report type", "Receiving agency"]],
  ] as const satisfies readonly (readonly [Programme, ListId, readonly string[] | null])[]);
  const language = chance.pick(["en", "cy"] as const);
  const rounding = chance.pick(["whole", "whole", "exact"] as const);
  const longlist = fields === null ? youthList(chance) : valuesList(chance, fields);
  const sheets = [
    { name: "Longlist", rows: longlist },
    ...assessmentSheets(chance, programme).map((rows, at) => ({
      name: SHEETS[(seed + at) % SHEETS.length] ?? "",
      rows,
    })),
  ];
  const bytes = plainWorkbook(
    sheets.map(({ name, rows }) => ({
      name,
      widths: [],
      rows: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    })),
  );
  return { seed, programme, list, language, rounding, bytes };
}

function ids(chance: Chance, count: number): Cell[] {
  const odd: Cell[] = ["7", "007", "1E5", "100000", "TRUE", "C?", "C*", "C~1", "<18", "=x", "é1", "e1", 42];
  const plain = Array.from({ length: count }, (_, at) => `C${100 + at}`);
  return [...chance.shuffled(odd).slice(0, chance.below(6)), ...plain].slice(0, count);
}

function youthList(chance: Chance): Cell[][] {
  const rows = ids(chance, 8 + chance.below(30)).map((id): Cell[] => [
    id,
    chance.pick(["M", "F", "Boy"]),
    chance.pick(["Referral order", "YRO", "DTO"]),
    chance.pick(["Low", "High", "Very high"]),
    chance.pick(["Low", "Medium", "High"]),
  ]);
  return [["Case ID", "Gender", "Type of order", "RoSH level", "Safety and well-being"], ...rows];
}

function valuesList(chance: Chance, fields: readonly string[]): Cell[][] {
  const values = fields.map(() => chance.shuffled(HOSTILE).slice(0, 2 + chance.below(6)));
  const rows = ids(chance, 8 + chance.below(30)).map((id): Cell[] => [
    id,
    ...values.map((some) => chance.pick(some)),
    "M",
  ]);
  return [["Case ID", ...fields, "Gender"], ...rows];
}

function assessmentSheets(chance: Chance, programme: Programme): Cell[][][] {
  const known = ids(chance, 4 + chance.below(12));
  const several = 1 + chance.below(3);
  return Array.from({ length: several }, () => assessments(chance, programme, known));
}

function assessments(chance: Chance, programme: Programme, known: readonly Cell[]): Cell[][] {
  const all = placedStandards(programme).flatMap(({ standard }) =>
    standard.keyQuestions.filter((one) => one.counted).map((one) => one.id),
  );
  const questions = chance.shuffled(all).slice(0, 3 + chance.below(all.length - 2));
  const facts = [
    { heading: "Safety factors present", values: FACTORS },
    { heading: "Inspector's own RoSH", values: RISKS },
    { heading: "Excluded on the day", values: EXCLUDED },
    { heading: "Additional case", values: ADDITIONAL },
  ].filter(() => chance.below(3) > 0);
  const headings = ["Case ID", "Inspector", ...facts.map((one) => one.heading), ...questions];
  const spellings = chance.shuffled(ANSWERS).slice(0, 6 + chance.below(20));
  const row = (id: Cell): Cell[] => [
    id,
    "AB",
    ...facts.map(({ values }) => chance.pick(values)),
    ...questions.map(() => chance.pick(spellings)),
  ];
  const cases = known.filter(() => chance.below(4) > 0).map(row);
  const doubled = chance.below(3) === 0 ? [row(chance.pick(known))] : [];
  const odd = [[], ["Total", null, ...questions.map(() => 3)], headings, [null, "AB", ...questions.map(() => "Yes")]];
  const above = Array.from({ length: chance.below(3) }, (): Cell[] => []);
  return [...above, headings, ...chance.shuffled([...cases, ...doubled, ...odd.filter(() => chance.below(3) === 0)])];
}
