import { useId, useState } from "preact/hooks";
import { fillIn } from "../../../../core/words/fill-in.ts";
import type { SampleView, Settlement } from "../../desk.ts";
import { usePane } from "../../use-session.ts";

/** Cases shown at once; the rest follow as these are settled. */
const AT_ONCE = 10;

/** Cases that fit no stratum: each is given one, or left out with a reason. The draw waits for them. */
export function Unassigned({ plan }: { plan: SampleView }) {
  const { say } = usePane();
  const { unassigned } = plan;
  if (unassigned.length === 0) return null;
  return (
    <section aria-labelledby="unassigned">
      <h4 id="unassigned">{say("unassigned", { cases: unassigned.length })}</h4>
      <p class="quiet">{say("unassignedNote")}</p>
      <ul class="cases">
        {unassigned.slice(0, AT_ONCE).map((one) => (
          <UnassignedCase key={one.caseId} plan={plan} one={one} />
        ))}
      </ul>
      {unassigned.length > AT_ONCE ? (
        <p class="quiet">{say("andMore", { more: unassigned.length - AT_ONCE })}</p>
      ) : null}
    </section>
  );
}

function UnassignedCase({ plan, one }: { plan: SampleView; one: SampleView["unassigned"][number] }) {
  const { session, words, language, say } = usePane();
  const id = useId();
  const [choice, setChoice] = useState("");
  const [reason, setReason] = useState("");
  const strata = session.programme?.lists.find((list) => list.id === plan.list)?.strata ?? [];
  const settle = (how: Settlement["settle"]) => {
    const { settings } = session;
    if (settings === null) return;
    const key = "stratum" in how ? "did-assign" : "did-leave-out";
    const settlement = { list: plan.list, sheet: plan.sheet, caseId: one.caseId, settle: how };
    const label = { key, facts: { caseId: one.caseId } };
    session.change(label, () => session.desk.settle(settings, settlement, label));
  };
  const ready = choice !== "" && (choice !== "leave-out" || reason.trim() !== "");
  return (
    <li class="case">
      <p>
        <strong>{one.caseId}</strong>{" "}
        <span class="quiet">
          {fillIn(words, words.pane.misfit, { field: words.fields[one.field] ?? one.field, value: one.value })}
        </span>
      </p>
      <div class="case__settle">
        <div class="field">
          <label for={`${id}c`}>{say("settleAs")}</label>
          <select id={`${id}c`} value={choice} onChange={({ currentTarget }) => setChoice(currentTarget.value)}>
            <option value="">{say("choose")}</option>
            {strata.map((stratum) => (
              <option key={stratum.id} value={stratum.name[language]}>
                {stratum.name[language]}
              </option>
            ))}
            <option value="leave-out">{say("leaveOut")}</option>
          </select>
        </div>
        {choice === "leave-out" ? (
          <div class="field">
            <label for={`${id}r`}>{words.labels.reason}</label>
            <input id={`${id}r`} value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
          </div>
        ) : null}
        <button
          type="button"
          class="button"
          aria-disabled={!ready}
          aria-label={say("settleCase", { caseId: one.caseId })}
          onClick={() => ready && settle(choice === "leave-out" ? { reason: reason.trim() } : { stratum: choice })}
        >
          {say("settle")}
        </button>
      </div>
    </li>
  );
}
