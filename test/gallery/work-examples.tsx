import { type ProblemGroup, ProblemList } from "../../core/ui/problem-list.tsx";
import { type StepState, Steps } from "../../core/ui/steps.tsx";
import { StrataBars } from "../../core/ui/strata-bars.tsx";
import type { Words } from "../../core/words/en.ts";
import { placeInWords, problemInWords } from "../../core/words/problem-in-words.ts";
import type { Facts, Problem, Severity } from "../../core/workbook/problem.ts";
import { type Example, LONG_NAME } from "./example.ts";

const STRATA = [
  { id: "community-male", name: "Community, male", population: 41, available: 39, selected: 14 },
  { id: "community-female", name: "Community, female", population: 9, available: 9, selected: 3 },
  { id: "custody-male", name: "Custody and post-custody, male", population: 12, available: 12, selected: 4 },
  { id: "custody-female", name: "Custody and post-custody, female", population: 1, available: 0, selected: 0 },
  { id: "long", name: LONG_NAME, population: 24, available: 20, selected: 8 },
];

function problem(kind: string, severity: Severity, row: number, facts: Facts): Problem {
  return { kind, severity, sheet: "Longlist domain two", cell: `C${row}`, facts };
}

function group(words: Words, problems: readonly Problem[], count = problems.length): ProblemGroup {
  const { kind = "", severity = "error" } = problems[0] ?? {};
  const listed = problems.map((one) => ({
    problem: one,
    sentence: problemInWords(words, one),
    place: placeInWords(one),
  }));
  return { kind, severity, count, problems: listed };
}

const rows = (count: number) => Array.from({ length: count }, (_, at) => at + 2);

/** A few of each severity, given out of order. */
function few(words: Words): ProblemGroup[] {
  return [
    group(words, [problem("small-sub-sample", "notice", 4, { keyQuestion: "2.1.3", cases: 4 })]),
    group(
      words,
      rows(3).map((row) => problem("case-twice", "error", row, { caseId: `PX${row}41`, row: row + 20 })),
    ),
    group(words, [problem("date-not-understood", "warning", 9, { text: "31/02/2026" })]),
    group(words, [
      { kind: "overall-withheld", severity: "error", sheet: null, cell: null, facts: { missing: ["2.3"] } },
    ]),
  ];
}

function list(words: Words, groups: readonly ProblemGroup[], fixes = false) {
  const fix = [{ label: words.answers.yes, apply: () => log("fix") }];
  return (
    <ProblemList
      words={words}
      groups={groups}
      onGo={(one) => log(`go ${placeInWords(one)}`)}
      onMore={(kind) => log(`more ${kind}`)}
      {...(fixes ? { fixesOf: () => fix } : {})}
    >
      <p>{words.terminal.nothingFound}</p>
    </ProblemList>
  );
}

/** Leaves what was asked for where a test can see it. */
function log(text: string): void {
  document.documentElement.dataset.asked = text;
}

const steps = (words: Words, ...states: StepState[]) => {
  const ids = ["longlist", "sample", "assessments", "tables", "ratings", "panel"] as const;
  return <Steps words={words} steps={ids.map((id, at) => ({ id, state: states[at] ?? "to-do" }))} />;
};

export const WORK_EXAMPLES: readonly Example[] = [
  { id: "strata-bars", render: (words) => <StrataBars words={words} strata={STRATA} population={87} size={29} /> },
  { id: "strata-bars-empty", render: (words) => <StrataBars words={words} strata={[]} population={0} size={0} /> },
  { id: "problem-list", render: (words) => list(words, few(words), true) },
  {
    id: "problem-list-400",
    render: (words) =>
      list(words, [
        group(
          words,
          rows(400).map((row) => problem("answer-missing", "error", row, { caseId: `PX${row}`, keyQuestion: "2.2.1" })),
        ),
        group(
          words,
          rows(6).map((row) =>
            problem("exclusion-unclear", "warning", row, { caseId: `PX${row}`, value: LONG_NAME, reason: LONG_NAME }),
          ),
          1200,
        ),
      ]),
  },
  { id: "problem-list-empty", render: (words) => list(words, []) },
  { id: "steps-first", render: (words) => steps(words, "here") },
  { id: "steps-between", render: (words) => steps(words, "done", "done", "not-needed", "here") },
  { id: "steps-last", render: (words) => steps(words, "done", "done", "done", "done", "done", "done") },
];
