import type { StepId } from "../../../core/jobs/steps.ts";
import { Steps } from "../../../core/ui/steps.tsx";
import type { Screen } from "../pane-state.ts";
import { Problems } from "../problems.tsx";
import { usePane } from "../use-session.ts";
import { Begin } from "./begin.tsx";
import { InCell } from "./in-cell.tsx";
import { Marks } from "./marks.tsx";
import { TakeBack } from "./take-back.tsx";

/** The job that takes a step. */
const JOB: Readonly<Partial<Record<StepId, Screen>>> = {
  sample: "sample",
  assessments: "pack",
  tables: "tables",
  ratings: "ratings",
  panel: "ratings",
};

/** What is wrong, what to do next, and where the inspection stands; where nothing is recognised yet, first what to begin with. */
export function Home() {
  const { state, words, say } = usePane();
  const { overview } = state;
  if (overview === null) return null;
  const held = overview.sheets.flatMap((sheet) => sheet.held);
  const checked = [...new Set(held.map((one) => words.kinds[one.is] ?? one.is))].join(", ");
  const next = (
    <section key="next" aria-labelledby="next">
      <h3 id="next">{say("whatNext")}</h3>
      <Next />
      <TakeBack />
    </section>
  );
  const wrong = (
    <section key="wrong" aria-labelledby="wrong">
      <h3 id="wrong">{say("whatIsWrong")}</h3>
      <Problems groups={overview.problems} level={4}>
        <p class="quiet">{held.length === 0 ? say("nothingRecognised") : say("nothingWrong", { checked })}</p>
      </Problems>
      {held.length === 0 ? null : <Marks />}
    </section>
  );
  return (
    <>
      <InCell />
      {held.length === 0 ? [next, wrong] : [wrong, next]}
      <section aria-labelledby="steps">
        <h3 id="steps">{say("steps")}</h3>
        <Steps words={words} steps={overview.steps} />
      </section>
    </>
  );
}

/** The most likely job as the main button, the others beneath. */
function Next() {
  const { session, state, words, say } = usePane();
  const steps = state.overview?.steps ?? [];
  const here = steps.find((one) => one.state === "here")?.id;
  const held = state.overview?.sheets.flatMap((sheet) => sheet.held) ?? [];
  const filled = held.filter((one) => one.size > 0);
  const has = (is: string) => filled.some((one) => one.is === is);
  const lists = [...new Set(filled.flatMap((one) => (one.list === null ? [] : [one.list])))];
  const drawn = (state.overview?.sheets ?? []).some((sheet) => sheet.own?.startsWith("sample."));
  const jobs = [
    ...lists.map(
      (list) => ({ screen: "sample", list, text: say("jobSample", { list: words.lists[list] ?? list }) }) as const,
    ),
    ...(drawn ? [{ screen: "pack", list: null, text: say("jobPack") } as const] : []),
    ...(drawn || has("assessments") ? [{ screen: "import", list: null, text: say("jobImport") } as const] : []),
    ...(has("assessments") ? [{ screen: "tables", list: null, text: say("jobTables") } as const] : []),
    ...(has("tables") || has("assessments") || has("domain-one")
      ? [{ screen: "ratings", list: null, text: say("jobRate") } as const]
      : []),
  ];
  const undrawn = jobs.findIndex((job) => job.screen === "sample" && !isDrawn(state.overview?.sheets ?? [], job.list));
  const likely = here === "assessments" && state.overview?.handedOut ? "import" : here && JOB[here];
  const main = likely === "sample" ? undrawn : jobs.findIndex((job) => job.screen === likely);
  if (jobs.length === 0) return <Begin />;
  return (
    <ul class="jobs">
      {jobs
        .map((job, at) => ({ job, first: at === Math.max(0, main) }))
        .sort((a, b) => Number(b.first) - Number(a.first))
        .map(({ job, first }) => (
          <li key={job.text}>
            <button
              type="button"
              class={first ? "button button--main" : "button"}
              onClick={() => session.show(job.screen, job.list)}
            >
              {job.text}
            </button>
          </li>
        ))}
    </ul>
  );
}

function isDrawn(sheets: readonly { readonly own: string | null }[], list: string | null): boolean {
  return sheets.some((sheet) => sheet.own === `sample.${list}`);
}
