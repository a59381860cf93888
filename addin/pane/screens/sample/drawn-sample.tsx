import { useId, useState } from "preact/hooks";
import type { DrawnCaseLine, DrawnState } from "../../desk.ts";
import { usePane } from "../../use-session.ts";

/** Cases shown at once; a larger sample is searched. */
const AT_ONCE = 100;

/** The sample as it stands: its cases, leaving one out for a reserve, and how anyone can repeat the draw. */
export function DrawnSample({ drawn }: { drawn: DrawnState }) {
  const { session, words, say } = usePane();
  const [open, setOpen] = useState<string | null>(null);
  const [find, setFind] = useState("");
  const id = useId();
  const inSample = drawn.cases.filter((one) => one.standing === "selected");
  const found = drawn.cases.filter((one) => one.caseId.toLowerCase().includes(find.trim().toLowerCase()));
  return (
    <section aria-labelledby="drawn" class="drawn">
      <h4 id="drawn">{say("drawnTitle", { size: inSample.length })}</h4>
      <details>
        <summary>{say("drawnCases")}</summary>
        {drawn.cases.length <= AT_ONCE ? null : (
          <div class="field">
            <label for={id}>{say("findCase")}</label>
            <input id={id} value={find} onInput={({ currentTarget }) => setFind(currentTarget.value)} />
          </div>
        )}
        <ul class="cases">
          {found.slice(0, AT_ONCE).map((one) => (
            <li key={one.caseId} class="case">
              <p class="case__line">
                <strong>{one.caseId}</strong> {say(`standing-${one.standing}`)} <span class="quiet">{one.stratum}</span>{" "}
                {one.standing === "selected" ? (
                  <button
                    type="button"
                    class="link"
                    aria-expanded={open === one.caseId}
                    aria-label={say("excludeCase", { caseId: one.caseId })}
                    onClick={() => setOpen(open === one.caseId ? null : one.caseId)}
                  >
                    {say("exclude")}
                  </button>
                ) : null}
              </p>
              {one.reason === "" ? null : <p class="quiet">{say("excludedFor", { reason: one.reason })}</p>}
              {one.inPlaceOf === "" ? null : <p class="quiet">{say("inPlaceOf", { caseId: one.inPlaceOf })}</p>}
              {open === one.caseId ? <Exclude drawn={drawn} one={one} done={() => setOpen(null)} /> : null}
            </li>
          ))}
        </ul>
        {found.length > AT_ONCE ? <p class="quiet">{say("andMore", { more: found.length - AT_ONCE })}</p> : null}
      </details>
      <details>
        <summary>{say("repeatTitle")}</summary>
        <p>{words.labels.logNote}</p>
        <dl class="facts">
          <dt>{words.labels.seed}</dt>
          <dd>{drawn.seed}</dd>
          <dt>{words.labels.fingerprint}</dt>
          <dd class="facts__code">{drawn.fingerprint}</dd>
        </dl>
        <p class="quiet">{say("repeatNote")}</p>
        <button type="button" class="button" onClick={() => session.goTo(drawn.logSheet, null)}>
          {say("seeLog")}
        </button>
      </details>
    </section>
  );
}

/** Leave a drawn case out, with a reason: the next reserve of its stratum takes its place. */
function Exclude({ drawn, one, done }: { drawn: DrawnState; one: DrawnCaseLine; done: () => void }) {
  const { session, state, words, say } = usePane();
  const id = useId();
  const [reason, setReason] = useState("");
  const next = drawn.cases
    .filter((other) => other.stratum === one.stratum && other.standing === "reserve")
    .sort((a, b) => a.order - b.order)[0];
  const exclude = async (event: Event) => {
    event.preventDefault();
    const { settings } = session;
    if (settings === null || reason.trim() === "" || state.chosen.by.trim() === "") return;
    const exclusion = { list: drawn.list, caseId: one.caseId, reason: reason.trim(), by: state.chosen.by.trim() };
    const label = { key: "did-exclude", facts: { caseId: one.caseId, substitute: next?.caseId ?? "" } };
    const worked = await session.change(label, async () => {
      const prepared = await session.desk.prepareExclusion(settings, exclusion);
      const [first] = prepared.problems;
      if (prepared.faulty && first !== undefined) return first.problems[0]?.problem ?? null;
      return session.desk.write(prepared.ticket, label);
    });
    if (worked) done();
  };
  return (
    <form class="case__settle" onSubmit={exclude} aria-label={say("excludeCase", { caseId: one.caseId })}>
      <div class="field">
        <label for={id}>{words.labels.reason}</label>
        <input id={id} value={reason} required onInput={({ currentTarget }) => setReason(currentTarget.value)} />
      </div>
      <div class="field">
        <label for={`${id}b`}>{say("by")}</label>
        <input
          id={`${id}b`}
          value={state.chosen.by}
          required
          autocomplete="name"
          onInput={({ currentTarget }) => session.choose({ by: currentTarget.value })}
        />
      </div>
      <p class="quiet">{next === undefined ? say("noReserve") : say("reserveTakes", { caseId: next.caseId })}</p>
      <button type="submit" class="button" aria-disabled={reason.trim() === "" || state.chosen.by.trim() === ""}>
        {say("excludeNow")}
      </button>
    </form>
  );
}
