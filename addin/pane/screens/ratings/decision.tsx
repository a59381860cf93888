import { useId, useRef, useState } from "preact/hooks";
import type { StandardLine } from "../../../../core/jobs/rate-result.ts";
import type { RatingId } from "../../../../core/programmes/rating-rules.ts";
import type { DecisionToRecord } from "../../desk.ts";
import { usePane } from "../../use-session.ts";
import { toFirstWrong, Wrong } from "../wrong.tsx";

const RATINGS: readonly RatingId[] = ["outstanding", "good", "requires-improvement", "inadequate"];

/** Record what the panel decided about a standard, with its reason; the overall rating follows. */
export function Decision({ standard }: { standard: StandardLine }) {
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (!standard.rated) return null;
  const done = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="decision">
      <button ref={opener} type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(standard.decision === null ? "decide" : "decideAgain")}
      </button>
      {open ? <DecisionForm standard={standard} done={done} /> : null}
    </div>
  );
}

function DecisionForm({ standard, done }: { standard: StandardLine; done: () => void }) {
  const { session, state, words, say } = usePane();
  const id = useId();
  const { decision } = standard;
  const [decided, setDecided] = useState<string>(decision?.decided ?? "");
  const [keyQuestion, setKeyQuestion] = useState(
    (decision === null ? standard.flags[0]?.keyQuestion : decision.keyQuestion) ?? "",
  );
  const [reason, setReason] = useState(decision?.reason ?? "");
  const [recordedBy, setRecordedBy] = useState(decision?.recordedBy || state.chosen.by);
  const [day, setDay] = useState(decision?.day || today());
  const [asked, setAsked] = useState(false);
  const missing = { decided: decided === "", reason: reason.trim() === "" };
  const record = (to: RatingId | null) => {
    const { settings } = session;
    if (settings === null) return;
    const toRecord: DecisionToRecord = {
      standard: standard.id,
      decided: to,
      keyQuestion: keyQuestion || null,
      reason: reason.trim(),
      recordedBy: recordedBy.trim(),
      day,
    };
    const label = { key: to === null ? "did-withdraw" : "did-decide", facts: { standard: standard.id } };
    session
      .change(label, async () => {
        const prepared = await session.desk.prepareDecision(settings, toRecord);
        const [first] = prepared.problems;
        if (prepared.faulty && first !== undefined) return first.problems[0]?.problem ?? null;
        return session.desk.write(prepared.ticket, label);
      })
      .then((worked) => worked && done());
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (missing.decided || missing.reason) toFirstWrong(event.currentTarget);
    else record(decided as RatingId);
  };
  const { labels } = words;
  // Also those that no case is counted for: evidence on one of them may be what moves an indicative rating.
  const known = session.programme?.domains.flatMap((domain) => domain.standards) ?? [];
  const keyQuestions = known.find((one) => one.id === standard.id)?.keyQuestions ?? [];
  return (
    <form class="fields" onSubmit={submit} noValidate aria-label={say("decideOn", { standard: standard.id })}>
      <div class="field">
        <label for={`${id}d`}>{labels.decidedRating}</label>
        <select
          id={`${id}d`}
          value={decided}
          aria-invalid={asked && missing.decided}
          aria-describedby={`${id}dw`}
          onChange={({ currentTarget }) => setDecided(currentTarget.value)}
        >
          <option value="">{say("choose")}</option>
          {RATINGS.map((rating) => (
            <option key={rating} value={rating}>
              {words.ratings[rating]}
            </option>
          ))}
        </select>
        <Wrong id={`${id}dw`} text={asked && missing.decided ? say("decidedWanted") : null} />
      </div>
      {standard.keyQuestions.length === 0 ? null : (
        <div class="field">
          <label for={`${id}k`}>{labels.keyQuestion}</label>
          <select
            id={`${id}k`}
            value={keyQuestion}
            onChange={({ currentTarget }) => setKeyQuestion(currentTarget.value)}
          >
            <option value="">{say("none")}</option>
            {keyQuestions.map((one) => (
              <option key={one.id}>{one.id}</option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for={`${id}r`}>{labels.reason}</label>
        <textarea
          id={`${id}r`}
          rows={3}
          value={reason}
          aria-invalid={asked && missing.reason}
          aria-describedby={`${id}rw`}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Wrong id={`${id}rw`} text={asked && missing.reason ? say("reasonWanted") : null} />
      </div>
      <div class="field">
        <label for={`${id}b`}>{labels.recordedBy}</label>
        <input
          id={`${id}b`}
          value={recordedBy}
          autocomplete="name"
          onInput={({ currentTarget }) => setRecordedBy(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}t`}>{labels.date}</label>
        <input id={`${id}t`} type="date" value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
      </div>
      <div class="field__row">
        <button type="submit" class="button button--main">
          {say("record")}
        </button>
        {decision === null ? null : (
          <button type="button" class="button" onClick={() => record(null)}>
            {say("withdraw")}
          </button>
        )}
      </div>
    </form>
  );
}

/** The day here, as `2026-11-22`. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
