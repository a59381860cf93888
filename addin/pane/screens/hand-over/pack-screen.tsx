import { useEffect, useId, useState } from "preact/hooks";
import type { PackResult } from "../../../../core/jobs/pack.ts";
import type { PackChoices, Prepared } from "../../desk.ts";
import { Problems } from "../../problems.tsx";
import { usePane } from "../../use-session.ts";
import { JobHead } from "../job-head.tsx";
import { Allotment } from "./allotment.tsx";
import { PackFiles } from "./pack-files.tsx";

const NOBODY: PackChoices = { inspectors: [], inspection: null };

/** Hand a drawn sample out: who gets which cases, first to see, then in the workbook; then a sealed pack for each inspector. */
export function PackScreen() {
  const { session, state, say } = usePane();
  const [choices, setChoices] = useState(NOBODY);
  const [prepared, setPrepared] = useState<Prepared<PackResult> | null>(null);
  useEffect(() => {
    const { settings } = session;
    if (settings === null) return;
    session.ask({ key: "allotting", facts: {} }, async () => {
      const answer = await session.desk.preparePack(settings, choices);
      return () => setPrepared(answer);
    });
  }, [session, state.version, choices]);
  const result = prepared?.result ?? null;
  const settled = result !== null && result.allotted + result.referenced === 0;
  return (
    <section class="job" aria-label={say("jobPack")}>
      <JobHead title={say("jobPack")} />
      {prepared === null ? null : (
        <>
          <Wanting prepared={prepared} asked={choices !== NOBODY} />
          <WhoShares onChosen={setChoices} name={state.overview?.name ?? ""} />
          {result === null ? null : <Allotment ticket={prepared.ticket} result={result} />}
          {result !== null && settled ? <PackFiles result={result} /> : null}
        </>
      )}
    </section>
  );
}

/** What stands in the way; that cases have nobody yet is no fault before anyone was named. */
function Wanting({ prepared, asked }: { prepared: Prepared<PackResult>; asked: boolean }) {
  const { say } = usePane();
  const waiting = prepared.problems.find(({ kind }) => kind === "case-without-inspector");
  const told = prepared.problems.filter((group) => asked || group !== waiting);
  return (
    <>
      {waiting !== undefined && !asked ? <p>{say("nobodyYet", { cases: waiting.count })}</p> : null}
      {told.length === 0 ? null : <Problems groups={told} level={4} />}
    </>
  );
}

function WhoShares({ name, onChosen }: { name: string; onChosen: (choices: PackChoices) => void }) {
  const { say } = usePane();
  const id = useId();
  const [inspectors, setInspectors] = useState("");
  const [inspection, setInspection] = useState(name.replace(/\.[^.]*$/u, ""));
  const choose = (event: Event) => {
    event.preventDefault();
    onChosen({ inspectors: inspectors.split(","), inspection });
  };
  return (
    <form class="draw" onSubmit={choose}>
      <div class="field">
        <label for={id}>{say("inspectors")}</label>
        <input
          id={id}
          value={inspectors}
          aria-describedby={`${id}n`}
          onInput={({ currentTarget }) => setInspectors(currentTarget.value)}
        />
        <p id={`${id}n`} class="quiet">
          {say("inspectorsNote")}
        </p>
      </div>
      <div class="field">
        <label for={`${id}i`}>{say("inspectionName")}</label>
        <input id={`${id}i`} value={inspection} onInput={({ currentTarget }) => setInspection(currentTarget.value)} />
      </div>
      <button type="submit" class="button">
        {say("seeAllotment")}
      </button>
    </form>
  );
}
