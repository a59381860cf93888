import { useEffect, useRef } from "preact/hooks";
import type { Answer } from "../../../core/assessment/event.ts";
import { isLeftOutByRule } from "../../../core/assessment/sub-sample.ts";
import type { KeyQuestion } from "../../../core/programmes/framework.ts";
import type { CaseRecord } from "../../browser/panel-messages.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";
import { AnswerButtons } from "./answer-buttons.tsx";
import { EvidenceOfQuestion } from "./evidence-of-question.tsx";
import { ReasonField } from "./reason-field.tsx";

interface QuestionProps {
  readonly record: CaseRecord;
  readonly view: JudgedCaseView;
  readonly question: KeyQuestion;
}

/** One key question: its answer and reason, its prompts, and its evidence beside them. */
export function QuestionView({ record, view, question }: QuestionProps) {
  const { session, language, say } = usePanel();
  const { one, questions } = view;
  const at = questions.indexOf(question);
  const heading = useRef<HTMLHeadingElement>(null);
  // Another question in view is read out, and keys go on from it.
  useEffect(() => heading.current?.focus(), []);
  const answer = (id: string, given: Answer | null) => session.record({ type: "answer", question: id, answer: given });
  const go = (by: number) => {
    const next = questions[at + by];
    if (next !== undefined) session.goTo(next.id);
  };
  return (
    <section class="question" aria-labelledby="question">
      <div class="question__head">
        <h3 ref={heading} id="question" tabIndex={-1} data-return>
          {question.id} {question.wording.value[language]}
        </h3>
        <p class="quiet">{say("question", { at: at + 1, of: questions.length })}</p>
      </div>
      {question.unpublishedHere ? <p class="quiet">{say("unpublished")}</p> : null}
      <SubSample question={question} view={view} />
      <AnswerButtons
        label={`${say("answer")} ${question.id}`}
        question={question.id}
        answer={one.answers.get(question.id) ?? null}
        onAnswer={(given) => answer(question.id, given)}
      />
      <Findings question={question} view={view} />
      <ReasonField of={record.key} question={question.id} reason={one.reasons.get(question.id) ?? ""} />
      {question.prompts.length > 0 ? (
        <div class="prompts">
          <h4>{say("prompts")}</h4>
          <ol class="prompts__list">
            {question.prompts.map(({ letter, wording }) => (
              <li key={letter} class="prompts__one">
                <span>
                  <span class="prompts__letter">{letter}</span> {wording.value[language]}
                </span>
                <AnswerButtons
                  small
                  label={`${say("answer")} ${question.id} ${letter}`}
                  question={`${question.id} ${letter}`}
                  answer={one.answers.get(`${question.id} ${letter}`) ?? null}
                  onAnswer={(given) => answer(`${question.id} ${letter}`, given)}
                />
              </li>
            ))}
          </ol>
        </div>
      ) : null}
      <EvidenceOfQuestion record={record} view={view} question={question} />
      <div class="acts">
        <button type="button" class="button" disabled={at === 0} onClick={() => go(-1)}>
          {say("previous")}
        </button>
        <button type="button" class="button" disabled={at === questions.length - 1} onClick={() => go(1)}>
          {say("next")}
        </button>
      </div>
    </section>
  );
}

/** Why the question does not apply to this case, or that it is the inspector's to say. */
function SubSample({ question, view }: { question: KeyQuestion; view: JudgedCaseView }) {
  const { say } = usePanel();
  const rule = question.subSample?.value;
  if (rule === undefined) return null;
  if (rule === "inspector-choice") return <p class="quiet">{say("inspectorChoice")}</p>;
  if (!isLeftOutByRule(rule, view.one.facts)) return null;
  return <p class="note">{say("leftOutByRule", { why: say(`left-out-${rule}`) })}</p>;
}

function Findings({ question, view }: { question: KeyQuestion; view: JudgedCaseView }) {
  const { say } = usePanel();
  const found = view.findings.filter(({ keyQuestion }) => keyQuestion === question.id);
  return (
    <div role="status">
      {found.map(({ kind }) =>
        kind === "answer-missing" ? null : (
          <p key={kind} class="note note--look">
            {say(`finding-${kind}`)}
          </p>
        ),
      )}
    </div>
  );
}
