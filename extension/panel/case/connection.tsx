import type { CaseRecord } from "../../browser/panel-messages.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";

/** A local assessor is asked of every case whether they are connected with it. Source: 004 §3.10, 000 §3.8. */
export function Connection({ record, view }: { record: CaseRecord; view: JudgedCaseView }) {
  const { session, shown, say } = usePanel();
  const workplace = shown.state?.settings.workplace ?? null;
  const { connection } = view.one;
  if (connection?.connected) return <p class="note note--bad">{say("connectedNote")}</p>;
  if (workplace === null || connection !== null) return null;
  const { office } = record.case;
  const same = office !== "" && plain(office) === plain(workplace);
  const answer = (connected: boolean) => session.record({ type: "connection", connected, note: same ? office : "" });
  return (
    <section class="note note--look" aria-labelledby="connection">
      <h3 id="connection">{say("connectionTitle")}</h3>
      <p>{say("connectionNote")}</p>
      {same ? <p class="wrong">{say("connectionWorkplace", { office })}</p> : null}
      <div class="acts">
        <button type="button" class="button" onClick={() => answer(true)}>
          {say("connected")}
        </button>
        <button type="button" class="button" onClick={() => answer(false)}>
          {say("notConnected")}
        </button>
      </div>
    </section>
  );
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
