import type { Step } from "../jobs/steps.ts";
import type { Words } from "../words/en.ts";
import "./steps.css";

export type StepState = Step["state"];

interface StepsProps {
  readonly words: Words;
  readonly steps: readonly Step[];
}

const MARKS: Readonly<Record<StepState, string>> = {
  done: "M3 8.5l3.2 3.2L13 5",
  here: "M5 3l6 5-6 5z",
  "to-do": "M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z",
  "not-needed": "M4 8h8",
};

/** Where an inspection is: its steps in order, each done, here, to do or not needed. */
export function Steps({ words, steps }: StepsProps) {
  return (
    <ol class="steps" aria-label={words.views.steps}>
      {steps.map(({ id, state }) => (
        <li key={id} class={`steps__step steps__step--${state}`} aria-current={state === "here" ? "step" : undefined}>
          <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
            <path
              d={MARKS[state]}
              fill={state === "here" ? "currentColor" : "none"}
              stroke="currentColor"
              stroke-width="1.8"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
          <span class="steps__name">{words.views[`step-${id}`]}</span>
          <span class="visually-hidden">, {words.views[`state-${state}`]}</span>
        </li>
      ))}
    </ol>
  );
}
