import { useId, useState } from "preact/hooks";
import { LONGEST_TYPED } from "../../../core/assessment/event.ts";
import type { CaseRecord } from "../../browser/panel-messages.ts";
import type { JudgedCaseView } from "../judged.ts";
import { asNote, useDraft } from "../use-draft.ts";
import { usePanel } from "../use-panel.ts";
import { Alerts } from "./alerts.tsx";
import { InterviewTimer } from "./interview-timer.tsx";

/** What belongs to a case beside its questions: the interview, notes, alerts, and leaving it out. */
export function MoreOfCase({ record, view }: { record: CaseRecord; view: JudgedCaseView }) {
  return (
    <div class="more">
      <InterviewTimer view={view} />
      <Notes of={record.key} notes={view.one.notes} />
      <Alerts of={record.key} alerts={view.one.alerts} />
      <ExcludeCase of={record.key} key={record.key} excluded={view.one.excluded} />
    </div>
  );
}

function Notes({ of, notes }: { of: string; notes: readonly string[] }) {
  const { say } = usePanel();
  const id = useId();
  const [text, setText] = useState("");
  const note = asNote(text);
  const { keep } = useDraft(of, note, () => setText((now) => (now === text ? "" : now)));
  const submit = (event: Event) => {
    event.preventDefault();
    keep();
  };
  return (
    <details>
      <summary>
        {say("notes")} {notes.length > 0 ? `(${notes.length})` : ""}
      </summary>
      <form class="fields" onSubmit={submit}>
        <ul class="plain">
          {notes.map((note) => (
            <li key={note} dir="auto">
              {note}
            </li>
          ))}
        </ul>
        <div class="field">
          <label for={id}>{say("note")}</label>
          <p class="quiet" id={`${id}n`}>
            {say("notesNote")}
          </p>
          <textarea
            autocomplete="off"
            maxLength={LONGEST_TYPED}
            id={id}
            aria-describedby={`${id}n`}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <div class="acts">
          <button type="submit" class="button" disabled={note === null}>
            {say("addNote")}
          </button>
        </div>
      </form>
    </details>
  );
}

/** A case found to be out of specification on the day. Source: 000 §6.1, 004 §6.1. */
function ExcludeCase({ of, excluded }: { of: string; excluded: string | null }) {
  const { session, say } = usePanel();
  const id = useId();
  const [reason, setReason] = useState("");
  // A case is excluded by pressing the button alone: a reason that was begun is kept as a note.
  const { record } = useDraft(of, asNote(reason), () => setReason((now) => (now === reason ? "" : now)));
  const exclude = (event: Event) => {
    event.preventDefault();
    if (reason.trim() !== "") record({ type: "excluded", reason: reason.trim() });
  };
  return (
    <details>
      <summary>{say("excludeTitle")}</summary>
      <form class="fields" onSubmit={exclude}>
        <p class="quiet">{say("excludeNote")}</p>
        {excluded === null ? (
          <>
            <div class="field">
              <label for={id}>{say("reason")}</label>
              <input
                autocomplete="off"
                maxLength={LONGEST_TYPED}
                id={id}
                value={reason}
                onInput={({ currentTarget }) => setReason(currentTarget.value)}
              />
            </div>
            <div class="acts">
              <button type="submit" class="button" disabled={reason.trim() === ""}>
                {say("exclude")}
              </button>
            </div>
          </>
        ) : (
          <div class="acts">
            <button type="button" class="button" onClick={() => session.record({ type: "excluded", reason: "" })}>
              {say("include")}
            </button>
          </div>
        )}
      </form>
    </details>
  );
}
