import { useId, useState } from "preact/hooks";
import { LONGEST_TYPED } from "../../../core/assessment/event.ts";
import { programmeById } from "../../../core/programmes/index.ts";
import type { ListId } from "../../../core/programmes/sample-rules.ts";
import { PackField } from "../pack-field.tsx";
import { usePanel } from "../use-panel.ts";

/** Add the case on the screen, which is not in the sample, by arrangement. Source: 004 §6.4. */
export function AddCase() {
  const { session, shown, language, say } = usePanel();
  const { state } = shown;
  const id = useId();
  const [pack, setPack] = useState(state?.packs[0]?.id ?? "");
  const programme = programmeById(state?.packs.find((one) => one.id === pack)?.programme ?? "");
  const lists = programme?.samples.lists ?? [];
  const [list, setList] = useState<ListId | "">("");
  const [reference, setReference] = useState("");
  const [reason, setReason] = useState("");
  const caseId = state?.screen.is === "not-in-sample" ? state.screen.caseId : null;
  const chosen = list === "" ? lists[0]?.id : list;
  const add = async (event: Event) => {
    event.preventDefault();
    if (caseId === null || chosen === undefined) return;
    const named = reference.trim() === "" ? caseId : reference.trim();
    const added = await session.act("add-case", { pack, caseId, list: chosen, reference: named, reason });
    if (added !== null) await session.open(added.key);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say("addCaseTitle")}</h2>
      <p class="quiet">{say("addCaseNote")}</p>
      {caseId === null ? <p class="note">{say("told-no-record")}</p> : <p class="strong">{caseId}</p>}
      <form class="fields" onSubmit={add}>
        <PackField pack={pack} onPack={setPack} />
        <div class="field">
          <label for={`${id}l`}>{say("addCaseList")}</label>
          <select id={`${id}l`} value={chosen} onChange={({ currentTarget }) => setList(currentTarget.value as ListId)}>
            {lists.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name.value[language]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}f`}>{say("addCaseReference")}</label>
          <input
            autocomplete="off"
            maxLength={LONGEST_TYPED}
            id={`${id}f`}
            value={reference}
            onInput={({ currentTarget }) => setReference(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}r`}>{say("reason")}</label>
          <textarea
            autocomplete="off"
            maxLength={LONGEST_TYPED}
            id={`${id}r`}
            required
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </div>
        <div class="acts">
          <button
            type="submit"
            class="button button--main"
            disabled={shown.busy || caseId === null || reason.trim() === ""}
          >
            {say("addCase")}
          </button>
          <button type="button" class="button" onClick={() => session.show("cases")}>
            {say("back")}
          </button>
        </div>
      </form>
    </section>
  );
}
