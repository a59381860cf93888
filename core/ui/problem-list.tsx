import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import type { Problem, Severity } from "../workbook/problem.ts";
import { SeverityIcon } from "./shapes.tsx";
import "./button.css";
import "./problem-list.css";

/** Problems of one kind. */
export interface ProblemGroup {
  readonly kind: string;
  readonly severity: Severity;
  /** How many there are, which may be more than are listed. */
  readonly count: number;
  readonly problems: readonly ListedProblem[];
}

/** A problem, worded. */
export interface ListedProblem {
  readonly problem: Problem;
  readonly sentence: string;
  /** `Tables!D7`; "" when it is about the whole workbook. */
  readonly place: string;
}

/** Something that would put a problem right. */
export interface Fix {
  readonly label: string;
  apply(): void;
}

interface ProblemListProps {
  readonly words: Words;
  readonly groups: readonly ProblemGroup[];
  onGo(problem: Problem): void;
  /** More of a kind than are listed is wanted. */
  onMore(kind: string): void;
  fixesOf?(problem: Problem): readonly Fix[];
  /** The level of the headings over each kind: one below what the list stands under. */
  readonly level?: 3 | 4 | 5;
  /** What to say when nothing was found. */
  readonly children?: ComponentChildren;
}

const WORST_FIRST: readonly Severity[] = ["error", "warning", "notice"];
/** So many of a kind are listed before the rest is asked for. */
const FIRST_SHOWN = 5;

/** What is wrong, grouped by what to do about it, worst first. */
export function ProblemList({ words, groups, onGo, onMore, fixesOf, level = 3, children }: ProblemListProps) {
  if (groups.length === 0) return <div class="problem-list__empty">{children}</div>;
  return (
    <ul class="problem-list" aria-label={words.views.problems}>
      {WORST_FIRST.flatMap((severity) => groups.filter((group) => group.severity === severity)).map((group) => (
        <li key={group.kind} class="problem-list__group">
          <Group words={words} group={group} onGo={onGo} onMore={onMore} level={level} fixesOf={fixesOf ?? noFixes} />
        </li>
      ))}
    </ul>
  );
}

function noFixes(): readonly Fix[] {
  return [];
}

interface GroupProps extends Required<Pick<ProblemListProps, "words" | "onGo" | "onMore" | "fixesOf" | "level">> {
  readonly group: ProblemGroup;
}

function Group({ words, group, onGo, onMore, fixesOf, level }: GroupProps) {
  const Heading = `h${level}` as const;
  const [whole, setWhole] = useState(false);
  const list = useId();
  const { kind, severity, count, problems } = group;
  const texts: Readonly<Record<string, string>> = words.views;
  const shown = whole ? problems : problems.slice(0, FIRST_SHOWN);
  const toggle = () => {
    if (!whole && problems.length <= FIRST_SHOWN) onMore(kind);
    setWhole(!whole);
  };
  return (
    <>
      <Heading class="problem-list__heading">
        <span class={`problem-list__severity problem-list__severity--${severity}`}>
          <SeverityIcon severity={severity} /> {words.terminal[severity]}
        </span>
        <span class="problem-list__todo">
          {texts[`do-${kind}`] ?? kind} <span class="problem-list__count">({count})</span>
        </span>
      </Heading>
      <ul class="problem-list__problems" id={list}>
        {shown.map((one) => (
          <One key={`${one.place} ${one.sentence}`} words={words} one={one} onGo={onGo} fixes={fixesOf(one.problem)} />
        ))}
      </ul>
      {count > FIRST_SHOWN && (
        <p class="problem-list__more">
          <button
            type="button"
            class="button button--quiet"
            aria-expanded={whole}
            aria-controls={list}
            onClick={toggle}
          >
            {whole ? words.views["fewer-of-kind"] : fillIn(words, words.views["more-of-kind"], { count })}
          </button>
          {whole && problems.length < count && (
            <>
              <button type="button" class="button button--quiet" onClick={() => onMore(kind)}>
                {words.views["load-more"]}
              </button>
              <span>{fillIn(words, words.views["shown-of"], { shown: shown.length, count })}</span>
            </>
          )}
        </p>
      )}
    </>
  );
}

interface OneProps {
  readonly words: Words;
  readonly one: ListedProblem;
  onGo(problem: Problem): void;
  readonly fixes: readonly Fix[];
}

function One({ words, one, onGo, fixes }: OneProps) {
  const { problem, sentence, place } = one;
  return (
    <li class="problem-list__problem">
      <span class="problem-list__sentence">{sentence}</span>
      {place === "" ? (
        <span class="problem-list__place">{words.views["whole-workbook"]}</span>
      ) : (
        <button
          type="button"
          class="problem-list__place button button--quiet"
          data-problem-place={place}
          aria-label={fillIn(words, words.views["go-to"], { place })}
          onClick={() => onGo(problem)}
        >
          {place}
        </button>
      )}
      {fixes.length > 0 && (
        <span class="problem-list__fixes">
          {fixes.map((fix) => (
            <button key={fix.label} type="button" class="button" onClick={() => fix.apply()}>
              {fix.label}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
