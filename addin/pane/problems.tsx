import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ProblemList } from "../../core/ui/problem-list.tsx";
import { fillIn } from "../../core/words/fill-in.ts";
import { placeInWords, problemInWords } from "../../core/words/problem-in-words.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { ProblemGroup, ProblemLine } from "./desk.ts";
import { usePane } from "./use-session.ts";

/**
 * Problems in words, each with a way to its cell and, where one is safe, a way to put it right.
 */
export function Problems(props: { groups: readonly ProblemGroup[]; level: 4 | 5; children?: ComponentChildren }) {
  const { session, state, words } = usePane();
  const [more, setMore] = useState<{ version: number; lines: Readonly<Record<string, readonly ProblemLine[]>> }>({
    version: state.version,
    lines: {},
  });
  const extra = more.version === state.version ? more.lines : {};
  const linesOf = ({ kind, problems }: ProblemGroup) => [...problems, ...(extra[kind] ?? [])];
  const groups = props.groups.map((group) => ({
    ...group,
    problems: linesOf(group).map(({ problem }) => ({
      problem,
      sentence: problemInWords(words, problem),
      place: placeInWords(problem),
    })),
  }));
  const fixesOf = (problem: Problem) => {
    const group = props.groups.find((one) => one.kind === problem.kind);
    const line = group === undefined ? undefined : linesOf(group).find((one) => one.problem === problem);
    return (line?.fixes ?? []).map(({ kind, facts }, choice) => ({
      label: fillIn(words, words.fixes[kind] ?? kind, facts),
      apply: () => {
        const { settings } = session;
        // A second press while the first is being written would find nothing left to put right.
        if (settings === null || session.state.busy?.key === "writing") return;
        const label = { key: "did-fix", facts: { place: placeInWords(problem) } };
        session.change(label, () => session.desk.fix(settings, problem, choice, label));
      },
    }));
  };
  const onMore = async (kind: string) => {
    const group = props.groups.find((one) => one.kind === kind);
    if (group === undefined) return;
    const lines = await session.desk.problemsOf(group, linesOf(group).length);
    setMore({ version: state.version, lines: { ...extra, [kind]: [...(extra[kind] ?? []), ...lines] } });
  };
  const onGo = ({ sheet, cell }: Problem) => {
    if (sheet !== null) session.goTo(sheet, cell);
  };
  return (
    <ProblemList words={words} level={props.level} groups={groups} onGo={onGo} fixesOf={fixesOf} onMore={onMore}>
      {props.children}
    </ProblemList>
  );
}
