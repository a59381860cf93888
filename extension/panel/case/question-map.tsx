import { countedAnswer } from "../../../core/assessment/sub-sample.ts";
import type { KeyQuestion } from "../../../core/programmes/framework.ts";
import type { JudgedCaseView } from "../judged.ts";
import { type Say, usePanel } from "../use-panel.ts";

const MARKS = { yes: "✓", no: "✗", "not-applicable": "–" } as const;

/** Every key question by its standard: answered or not, and which is in view. */
export function QuestionMap({ view, question }: { view: JudgedCaseView; question: string }) {
  const { session, language, say } = usePanel();
  return (
    <nav class="map" aria-label={say("questions")}>
      {view.standards.map(({ standard, questions }) => (
        <div key={standard.id} class="map__row">
          <span class="map__name">
            {standard.id} {standard.name.value[language]}
          </span>
          <span class="map__questions">
            {questions.map((one) => (
              <button
                key={one.id}
                type="button"
                class="map__question"
                aria-current={one.id === question ? "step" : undefined}
                aria-label={labelOf(one, view, say)}
                onClick={() => session.goTo(one.id)}
              >
                {one.id} <span aria-hidden="true">{markOf(one, view)}</span>
                {view.findings.some(({ keyQuestion }) => keyQuestion === one.id) ? (
                  <span class="map__look" aria-hidden="true">
                    !
                  </span>
                ) : null}
              </button>
            ))}
          </span>
        </div>
      ))}
    </nav>
  );
}

function markOf(question: KeyQuestion, { one }: JudgedCaseView): string {
  const answer = countedAnswer(question, one);
  return answer === null ? "·" : MARKS[answer];
}

function labelOf(question: KeyQuestion, view: JudgedCaseView, say: Say): string {
  const answer = countedAnswer(question, view.one);
  const told = view.findings
    .filter(({ keyQuestion }) => keyQuestion === question.id)
    .flatMap(({ kind }) => (kind === "answer-missing" ? [] : [say(`finding-${kind}`)]));
  return [`${question.id}: ${say(answer === null ? "notSaid" : ANSWER_TEXT[answer])}`, ...told].join(". ");
}

/** The text of each answer. */
export const ANSWER_TEXT = { yes: "yes", no: "no", "not-applicable": "notApplicable" } as const;
