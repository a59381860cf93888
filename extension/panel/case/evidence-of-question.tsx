import { useState } from "preact/hooks";
import type { HeldEvidence, Quotation } from "../../../core/assessment/evidence.ts";
import type { KeyQuestion } from "../../../core/programmes/framework.ts";
import type { Placing } from "../../browser/page-messages.ts";
import type { CaseRecord } from "../../browser/panel-messages.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";
import { AttachForm } from "./attach-form.tsx";

interface EvidenceProps {
  readonly record: CaseRecord;
  readonly view: JudgedCaseView;
  readonly question: KeyQuestion;
}

/** Quotations and notes that stand beside a question or its prompts, and what was selected and waits. */
export function EvidenceOfQuestion({ record, view, question }: EvidenceProps) {
  const { session, shown, say } = usePanel();
  const [noting, setNoting] = useState(false);
  const pending = shown.state?.pending ?? null;
  const own = view.one.evidence.filter(({ questions }) => questions.some((id) => isOf(id, question.id)));
  return (
    <section class="evidence" aria-labelledby="evidence">
      <h4 id="evidence">{say("evidence")}</h4>
      {own.length === 0 && pending === null ? <p class="quiet">{say("evidenceNone")}</p> : null}
      <ul class="evidence__list">
        {own.map((one) => (
          <EvidenceItem key={one.id} one={one} view={view} question={question} record={record} />
        ))}
      </ul>
      {pending !== null ? (
        // Another form than that of a note: a note that was begun goes where it is kept, not along with the quotation.
        <AttachForm
          key="pending"
          of={record.key}
          view={view}
          question={question}
          quoted={pending.quotation}
          chosen={[shown.question ?? question.id]}
          supports="yes"
          onAttach={(questions, supports, note) => session.attach(questions, supports, note)}
          onLeave={() => session.act("forget-pending", {})}
        />
      ) : noting ? (
        <AttachForm
          key="noting"
          of={record.key}
          view={view}
          question={question}
          quoted={null}
          chosen={[question.id]}
          supports="yes"
          onAttach={async (questions, supports, note) => {
            const evidence = { questions, supports, quotation: null, note };
            const kept = await session.record({ type: "evidence", evidence });
            if (kept) setNoting(false);
            return kept;
          }}
          onLeave={() => setNoting(false)}
        />
      ) : (
        <div class="acts">
          <button type="button" class="button" onClick={() => session.act("capture", { key: record.key })}>
            {say("quote")}
          </button>
          <button type="button" class="button button--quiet" onClick={() => setNoting(true)}>
            {say("noteOnly")}
          </button>
        </div>
      )}
    </section>
  );
}

function EvidenceItem(props: EvidenceProps & { one: HeldEvidence }) {
  const { session, shown, say } = usePanel();
  const { one, record, view, question } = props;
  const [moving, setMoving] = useState(false);
  const placed = shown.state?.placed[one.id];
  const show = async () => {
    const how = await session.act("show", { evidence: one.id });
    if (how !== null && how !== "exact") session.tell(`placed-${how}`, {}, how === "not-found");
  };
  const takeAway = () => {
    const event = record.events.find(({ id }) => id === one.id);
    if (event !== undefined) session.record({ type: "undo", event: event.id });
  };
  const { quotation, note } = one;
  return (
    <li class={`evidence__one evidence__one--${one.supports}`}>
      <p class="evidence__tags">
        <span class="tag">{say(one.supports === "yes" ? "supportsYes" : "supportsNo")}</span>
        <span class="quiet">{one.questions.join(", ")}</span>
      </p>
      {quotation === null ? null : (
        <>
          <blockquote dir="auto">{quotation.exact}</blockquote>
          <p class="quiet" dir="auto">
            {[quotation.entry?.date ?? "", quotation.entry?.heading ?? ""].filter((text) => text !== "").join(" · ")}
          </p>
        </>
      )}
      {note === "" ? null : <p dir="auto">{note}</p>}
      <Placed quotation={quotation} placed={placed} />
      {moving ? (
        <AttachForm
          of={record.key}
          view={view}
          question={question}
          quoted={null}
          bare
          chosen={one.questions}
          supports={one.supports}
          onAttach={async (questions, supports) => {
            const moved = { type: "evidence-moved", evidence: one.id, questions, supports } as const;
            const kept = await session.record(moved);
            if (kept) setMoving(false);
            return kept;
          }}
          onLeave={() => setMoving(false)}
        />
      ) : (
        <div class="acts">
          {quotation === null ? null : (
            <button type="button" class="button button--quiet" onClick={show}>
              {say("showInRecord")}
            </button>
          )}
          <button type="button" class="button button--quiet" onClick={() => setMoving(true)}>
            {say("move")}
          </button>
          <button type="button" class="button button--quiet" onClick={takeAway}>
            {say("remove")}
          </button>
        </div>
      )}
    </li>
  );
}

/** Whether a quotation stands on the screen as it was taken; nothing where it does. */
function Placed({ quotation, placed }: { quotation: Quotation | null; placed: Placing | undefined }) {
  const { say } = usePanel();
  if (quotation?.distinct === "not") return <p class="quiet">{say("neverMarked")}</p>;
  if (placed === undefined || placed === "exact") return null;
  return <p class="note note--look">{say(`placed-${placed}`)}</p>;
}

/** True for a question itself and for its prompts. */
function isOf(id: string, question: string): boolean {
  return id === question || id.startsWith(`${question} `);
}
