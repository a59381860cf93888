import { useEffect, useMemo, useRef } from "preact/hooks";
import type { CaseRecord } from "../../browser/panel-messages.ts";
import { CaseFoot } from "../case/case-foot.tsx";
import { CaseHead } from "../case/case-head.tsx";
import { Connection } from "../case/connection.tsx";
import { Facts } from "../case/facts.tsx";
import { FinishCase } from "../case/finish-case.tsx";
import { MoreOfCase } from "../case/more-of-case.tsx";
import { QuestionMap } from "../case/question-map.tsx";
import { QuestionView } from "../case/question-view.tsx";
import { SecondReading } from "../case/second-reading.tsx";
import { useCaseKeys } from "../case/use-case-keys.ts";
import { judgedView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";

/** One case being judged: a question at a time, with its evidence, and a map of them all. */
export function CaseScreen({ record }: { record: CaseRecord }) {
  const { session, shown, say } = usePanel();
  const view = useMemo(() => judgedView(record), [record]);
  const region = useRef<HTMLElement>(null);
  const keys = useCaseKeys(view, region);
  const question = view?.questions.find(({ id }) => id === shown.question) ?? view?.questions[0] ?? null;
  useEffect(() => {
    region.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [record.key]);
  if (view === null) return null;
  return (
    // Keys are heard wherever the focus is in the case, and nowhere else.
    <section ref={region} class="judging" aria-label={record.case.reference} onKeyDown={keys}>
      <CaseHead record={record} view={view} />
      <Connection record={record} view={view} />
      {record.case.role === "second" ? <SecondReading record={record} view={view} /> : null}
      <Facts view={view} said={false} />
      {question === null ? null : (
        <>
          <QuestionView key={question.id} record={record} view={view} question={question} />
          <QuestionMap view={view} question={question.id} />
        </>
      )}
      <FinishCase view={view} />
      <Facts view={view} said />
      <MoreOfCase record={record} view={view} />
      <div class="acts">
        <button type="button" class="button" onClick={() => session.show("cases")}>
          {say("back")}
        </button>
      </div>
      <CaseFoot view={view} />
    </section>
  );
}
