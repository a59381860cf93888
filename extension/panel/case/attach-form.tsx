import { useEffect, useRef, useState } from "preact/hooks";
import { LONGEST_TYPED } from "../../../core/assessment/event.ts";
import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { KeyQuestion } from "../../../core/programmes/framework.ts";
import type { JudgedCaseView } from "../judged.ts";
import { asNote, useDraft } from "../use-draft.ts";
import { usePanel } from "../use-panel.ts";

/** Choose the questions and prompts that evidence stands beside, and which answer it supports. */
export function AttachForm(props: {
  /** The case. */
  of: string;
  view: JudgedCaseView;
  question: KeyQuestion;
  /** The quotation that waits; null for a note, or for evidence that is there already. */
  quoted: Quotation | null;
  /** Only the questions: the evidence has its words already. */
  bare?: boolean;
  chosen: readonly string[];
  supports: "yes" | "no";
  onAttach: (questions: readonly string[], supports: "yes" | "no", note: string) => Promise<boolean>;
  onLeave: () => void;
}) {
  const { say, language } = usePanel();
  const [chosen, setChosen] = useState(props.chosen);
  const [supports, setSupports] = useState(props.supports);
  const [note, setNote] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[name=supports]:checked, textarea")?.focus();
  }, [props.quoted]);
  const { question, quoted, view, bare = false } = props;
  const prompts = question.prompts.map(({ letter, wording }) => ({
    id: `${question.id} ${letter}`,
    name: wording.value[language],
  }));
  const questions = view.questions.map(({ id, wording }) => ({ id, name: wording.value[language] }));
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const ready = chosen.length > 0 && (bare || quoted !== null || note.trim() !== "");
  // A note that was begun and is not attached yet is kept as a note of the case, unless a person leaves it on purpose.
  const { settle } = useDraft(props.of, asNote(note), () => setNote((now) => (now === note ? "" : now)));
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!ready) return;
    settle(true);
    settle(await props.onAttach(chosen, supports, note.trim()));
  };
  const leave = () => {
    settle(true);
    props.onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    leave();
  };
  return (
    <form ref={form} class="attach" onSubmit={submit} onKeyDown={onKeyDown}>
      {quoted === null ? null : (
        <>
          <h5>{say("selected")}</h5>
          <blockquote dir="auto">{quoted.exact}</blockquote>
        </>
      )}
      {bare || quoted !== null ? null : (
        <div class="field">
          <label for="attach-note">{say("note")}</label>
          <p class="quiet" id="attach-hint">
            {say("noteOnlyHint")}
          </p>
          <textarea
            autocomplete="off"
            maxLength={LONGEST_TYPED}
            id="attach-note"
            aria-describedby="attach-hint"
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </div>
      )}
      <fieldset class="choices">
        <legend>{say("supports")}</legend>
        {(["yes", "no"] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="supports" checked={supports === one} onChange={() => setSupports(one)} />{" "}
            {say(one)}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices choices--many">
        <legend>{say("attachTo")}</legend>
        {[...questions, ...prompts].map(({ id, name }) => (
          <label key={id} title={name}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {id}
            <span class="visually-hidden"> {name}</span>
          </label>
        ))}
      </fieldset>
      <div class="acts">
        <button type="submit" class="button button--main" disabled={!ready}>
          {say("attach")}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say(bare ? "cancel" : "drop")}
        </button>
      </div>
    </form>
  );
}
