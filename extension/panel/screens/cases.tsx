import { useState } from "preact/hooks";
import type { CaseLine, PackLine } from "../../browser/panel-messages.ts";
import { openPage } from "../../browser/tabs-door.ts";
import { type Say, usePanel } from "../use-panel.ts";

/** The cases allotted, by inspection: what is due, how far each has come, what is unfinished. */
export function Cases() {
  const { session, shown, say } = usePanel();
  const [open, setOpen] = useState(false);
  const { state } = shown;
  if (state === null) return null;
  return (
    <>
      {state.packs.map((pack) => (
        <CasesOfPack key={pack.id} pack={pack} cases={state.cases} open={open} onOpen={setOpen} />
      ))}
      <nav class="acts" aria-label={say("settings")}>
        <button type="button" class="button" onClick={() => session.show("hand-over")}>
          {say("handOver")}
        </button>
        <button type="button" class="button" onClick={() => session.show("open-pack")}>
          {say("anotherPack")}
        </button>
        <button type="button" class="button button--quiet" onClick={() => openPage("options.html")}>
          {say("settings")}
        </button>
        <button type="button" class="button button--quiet" onClick={() => openPage("workbench/workbench.html")}>
          {say("workbench")}
        </button>
      </nav>
    </>
  );
}

function CasesOfPack(props: {
  pack: PackLine;
  cases: readonly CaseLine[];
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  const { say } = usePanel();
  const { pack } = props;
  const cases = props.cases.filter((one) => one.pack === pack.id);
  const finished = cases.filter(isFinished);
  const shown = inOrder(props.open ? cases.filter((one) => !isFinished(one)) : cases);
  const { inspection } = pack;
  return (
    <section aria-labelledby={pack.id}>
      <h2 id={pack.id}>{say("casesOf", { inspection, done: finished.length, count: cases.length })}</h2>
      {cases.length === 0 ? <p class="quiet">{say("noCases")}</p> : null}
      {cases.length > 0 ? (
        <fieldset class="acts acts--bare">
          <legend class="visually-hidden">{say("cases")}</legend>
          <button type="button" class="button" aria-pressed={!props.open} onClick={() => props.onOpen(false)}>
            {say("filterAll")}
          </button>
          <button type="button" class="button" aria-pressed={props.open} onClick={() => props.onOpen(true)}>
            {say("filterOpen")}
          </button>
        </fieldset>
      ) : null}
      {cases.length > 0 && shown.length === 0 ? <p class="quiet">{say("filterNext")}</p> : null}
      <ul class="cases">
        {shown.map((one) => (
          <CaseItem key={one.key} one={one} />
        ))}
      </ul>
    </section>
  );
}

function CaseItem({ one }: { one: CaseLine }) {
  const { session, language, say } = usePanel();
  const { answered, of } = one;
  return (
    <li class="case">
      <button type="button" class="case-line" onClick={() => session.open(one.key)}>
        <span class="case-line__name">{one.reference}</span>
        <span class="case-line__slot">{one.slot === "" ? say("noSlot") : say("slot", { slot: one.slot })}</span>
        <span class="quiet">{[one.caseId, one.caseManager, one.office].filter((text) => text !== "").join(" · ")}</span>
        <span class="case-line__progress">
          <progress max={of} value={answered} aria-hidden="true" /> {say("progress", { answered, of })}
          {one.evidence > 0 ? <span class="quiet">{say("evidenceCount", { count: one.evidence })}</span> : null}
          {statesOf(one, say).map((state) => (
            <span key={state} class="tag" lang={language}>
              {state}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}

function statesOf(one: CaseLine, say: Say): string[] {
  return [
    ...(one.done ? [say("stateDone")] : []),
    ...(one.excluded === null ? [] : [say("stateExcluded")]),
    ...(one.additional === null ? [] : [say("stateAdditional")]),
    ...(one.role === "second" ? [say("stateSecond")] : []),
    ...(one.alerts > 0 ? [say("stateAlert", { count: one.alerts })] : []),
  ];
}

function isFinished(one: CaseLine): boolean {
  return one.done || one.excluded !== null;
}

/** Unfinished first, each by its slot as the schedule writes it, those without one last, then by reference. */
function inOrder(cases: readonly CaseLine[]): CaseLine[] {
  const rank = (one: CaseLine) => (isFinished(one) ? 1 : 0);
  const by = new Intl.Collator(undefined, { numeric: true });
  return cases.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(a.slot === "") - Number(b.slot === "") ||
      by.compare(a.slot, b.slot) ||
      by.compare(a.reference, b.reference),
  );
}
