import { useState } from "preact/hooks";
import type { PanelState } from "../browser/panel-messages.ts";
import { usePanel } from "../panel/use-panel.ts";

/** What is kept in this browser, until when, and the way to destroy it. */
export function KeptHere({ state }: { state: PanelState }) {
  const { session, say } = usePanel();
  const [sure, setSure] = useState(false);
  const { packs, standing } = state;
  const destroy = async () => {
    setSure(false);
    if ((await session.act("delete-all", {})) !== null) session.tell("deleted");
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{say("kept")}</h2>
      {standing === "locked" ? <p class="quiet">{say("keptLocked")}</p> : null}
      {standing === "empty" ? <p class="quiet">{say("keptNothing")}</p> : null}
      <ul class="plain">
        {packs.map(({ id, inspection, inspector, until }) => (
          <li key={id}>{say("keptUntil", { inspection, inspector, until })}</li>
        ))}
      </ul>
      {sure ? (
        <div class="note note--bad fields" role="alertdialog" aria-label={say("deleteAll")}>
          <p>{say("deleteSure")}</p>
          <div class="acts">
            <button type="button" class="button" onClick={destroy}>
              {say("deleteYes")}
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              {say("cancel")}
            </button>
          </div>
        </div>
      ) : (
        <div class="acts">
          <button type="button" class="button" disabled={standing === "empty"} onClick={() => setSure(true)}>
            {say("deleteAll")}
          </button>
        </div>
      )}
    </section>
  );
}
