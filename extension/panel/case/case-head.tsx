import { progressOf } from "../../../core/assessment/progress.ts";
import type { CaseRecord } from "../../browser/panel-messages.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";

/** Which case is being judged, and how far it has come. */
export function CaseHead({ record, view }: { record: CaseRecord; view: JudgedCaseView }) {
  const { language, say } = usePanel();
  const { case: allotted } = record;
  const { one, questions, programme } = view;
  const { answered, of } = progressOf(questions, one);
  const list = programme.samples.lists.find(({ id }) => id === allotted.list)?.name.value[language] ?? "";
  const lines = [
    list,
    allotted.caseManager === "" ? "" : say("caseManager", { name: allotted.caseManager }),
    allotted.office === "" ? "" : say("office", { name: allotted.office }),
    allotted.slot === "" ? "" : say("slot", { slot: allotted.slot }),
  ].filter((line) => line !== "");
  return (
    <header class="case-head">
      <h2 tabIndex={-1}>
        {allotted.reference} <span class="case-head__id">{allotted.caseId}</span>
      </h2>
      <p class="quiet">{lines.join(" · ")}</p>
      <p class="case-head__progress">
        <progress max={of} value={answered} aria-hidden="true" /> {say("chipProgress", { answered, of })}
        {one.additional === null ? null : <span class="tag">{say("stateAdditional")}</span>}
        {one.fileRead ? <span class="tag">{say("fileRead")}</span> : null}
      </p>
      {one.excluded === null ? null : <p class="note">{say("excludedBecause", { reason: one.excluded })}</p>}
      {one.done ? <p class="note">{say("doneNote")}</p> : null}
    </header>
  );
}
