import type { RefObject } from "preact";
import type { Answer } from "../../../core/assessment/event.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";

/** Single keys by language: what each answers. */
export const ANSWER_KEYS: Readonly<Record<"en" | "cy", Readonly<Record<string, Answer>>>> = {
  en: { y: "yes", n: "no", a: "not-applicable" },
  cy: { i: "yes", n: "no", a: "not-applicable" },
};

/**
 * Judging by single keys: only while the focus is in the case, never in a field, and never when a person has switched them off
 * (WCAG 2.1.4). With Control they are the browser's, but for undo and redo.
 */
export function useCaseKeys(view: JudgedCaseView | null, region: RefObject<HTMLElement | null>) {
  const { session, shown, language } = usePanel();
  return (event: KeyboardEvent) => {
    // A key held down is one press.
    if (view === null || event.repeat || isTyping(event.target)) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (command && key === "z") return done(event, () => session.step(event.shiftKey ? "redo" : "undo"));
    if (command && key === "y") return done(event, () => session.step("redo"));
    if (command || event.altKey || shown.state?.settings.keysOn !== true) return;
    const at = view.questions.findIndex(({ id }) => id === shown.question);
    const answer = ANSWER_KEYS[language][key];
    const next = key === "j" ? view.questions[at + 1] : key === "k" ? view.questions[at - 1] : undefined;
    if (answer !== undefined) return done(event, () => answerRow(view, event.target, answer));
    if (next !== undefined) return done(event, () => session.goTo(next.id));
    if (key === "r") return done(event, () => focusOn(".reason"));
    if (key === "q" && shown.record !== null) {
      const { record } = shown;
      return done(event, () => session.act("capture", { key: record.key }));
    }
    if (key === "z") return done(event, () => session.step(event.shiftKey ? "redo" : "undo"));
    if (/^[1-9]$/u.test(key)) return done(event, () => focusOn(`.prompts__one:nth-child(${key}) button`));
  };

  /** The row of answers that has the focus; else the key question's own. */
  function answerRow({ one }: JudgedCaseView, target: EventTarget | null, answer: Answer): void {
    const row = target instanceof Element ? target.closest("[data-question]") : null;
    const question = row?.getAttribute("data-question") ?? shown.question;
    if (question === null) return;
    const given = one.answers.get(question) === answer ? null : answer;
    session.record({ type: "answer", question, answer: given });
  }

  function focusOn(selector: string): void {
    region.current?.querySelector<HTMLElement>(selector)?.focus();
  }
}

function done(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}
