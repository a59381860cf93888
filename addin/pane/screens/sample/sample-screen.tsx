import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DrawnState, Prepared, SampleChoices, SampleView } from "../../desk.ts";
import { Problems } from "../../problems.tsx";
import { usePane } from "../../use-session.ts";
import { JobHead } from "../job-head.tsx";
import { Columns } from "./columns.tsx";
import { DrawChoices } from "./draw-choices.tsx";
import { DrawPreview } from "./draw-preview.tsx";
import { DrawnSample } from "./drawn-sample.tsx";
import { LeftOut } from "./left-out.tsx";
import { Unassigned } from "./unassigned.tsx";

/** A look at a list takes nothing from it: it says what a draw would rest on. */
const LOOK = { onlyLook: true, size: 0, seed: "-", reserves: 0, by: "" } as const;

/** Draw a list's sample: what was read, what holds the draw up, how many to take, then the draw before it is written. */
export function SampleScreen() {
  const { session, state, words, say } = usePane();
  const { list, version } = state;
  const { settings } = session;
  const [look, setLook] = useState<Prepared<SampleView> | null>(null);
  const [draw, setDraw] = useState<Prepared<SampleView> | null>(null);
  const [drawn, setDrawn] = useState<DrawnState | null>(null);
  const [organisation, setOrganisation] = useState<string | null>(null);
  // Looked at anew when the workbook changes
  useEffect(() => {
    if (settings === null) return;
    session.ask({ key: "reading", facts: {} }, async () => {
      const looked = await session.desk.prepareSample(settings, { ...LOOK, list, organisation });
      const standing = looked.result === null ? null : await session.desk.drawn(looked.result.list);
      return () => {
        setLook(looked);
        setDrawn(standing);
        setDraw(null);
      };
    });
  }, [session, version, organisation]);
  const preview = (choices: SampleChoices) => {
    if (settings === null) return;
    session.ask({ key: "drawing", facts: {} }, async () => {
      const prepared = await session.desk.prepareSample(settings, choices);
      return () => setDraw(prepared);
    });
  };
  const title = list === null ? say("jobSampleAny") : say("jobSample", { list: words.lists[list] ?? list });
  const plan = look?.result ?? null;
  return (
    <section class="job" aria-label={title}>
      <JobHead title={title} />
      {look === null ? null : draw !== null && draw.result !== null ? (
        <DrawPreview draw={draw} result={draw.result} back={() => setDraw(null)} />
      ) : (
        <>
          {drawn === null ? null : <DrawnSample drawn={drawn} />}
          <Again drawn={drawn !== null}>
            {plan === null ? null : <Columns plan={plan} sheet={plan.sheet} />}
            <Holding look={look} />
            {plan === null ? null : <Unassigned plan={plan} />}
            {plan === null ? null : <LeftOut plan={plan} />}
            {plan === null ? null : (
              <DrawChoices
                plan={plan}
                faulty={look.faulty}
                organisation={organisation}
                onOrganisation={setOrganisation}
                onDraw={preview}
                again={drawn !== null}
              />
            )}
          </Again>
        </>
      )}
    </section>
  );
}

/** Once a list is drawn, another draw is put away: it would take the place of the one there is. */
function Again({ drawn, children }: { drawn: boolean; children: ComponentChildren }) {
  const { say } = usePane();
  if (!drawn) return <>{children}</>;
  return (
    <details>
      <summary>{say("anotherDraw")}</summary>
      <div class="again">{children}</div>
    </details>
  );
}

/** What is wrong with the list; the unassigned cases have a place of their own, and what only a look brings is not told. */
function Holding({ look }: { look: Prepared<SampleView> }) {
  const { say } = usePane();
  const told = look.problems.filter(
    (group) => !["case-unassigned", "draw-replaced", "size-out-of-range"].includes(group.kind),
  );
  return told.length === 0 ? null : (
    <section aria-labelledby="holding">
      <h4 id="holding">{say("whatIsWrong")}</h4>
      <Problems groups={told} level={5} />
    </section>
  );
}
