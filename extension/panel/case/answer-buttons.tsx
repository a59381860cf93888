import type { Answer } from "../../../core/assessment/event.ts";
import { usePanel } from "../use-panel.ts";
import { ANSWER_TEXT } from "./question-map.tsx";

const ANSWERS = ["yes", "no", "not-applicable"] as const;

/** Yes, no, not applicable; pressing the one that stands takes it back. */
export function AnswerButtons(props: {
  /** What is answered, as it is read out. */
  label: string;
  question: string;
  answer: Answer | null;
  small?: boolean;
  onAnswer: (answer: Answer | null) => void;
}) {
  const { say } = usePanel();
  return (
    <fieldset class={`answers${props.small ? " answers--small" : ""}`} data-question={props.question}>
      <legend class="visually-hidden">{props.label}</legend>
      {ANSWERS.map((one) => (
        <button
          key={one}
          type="button"
          class={`button answers__one answers__one--${one}`}
          aria-pressed={props.answer === one}
          onClick={() => props.onAnswer(props.answer === one ? null : one)}
        >
          {say(ANSWER_TEXT[one])}
        </button>
      ))}
    </fieldset>
  );
}
