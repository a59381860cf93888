import type { AssessmentFile } from "../../core/exchange/assessment-file.ts";
import { check } from "../../core/jobs/check.ts";
import { decide } from "../../core/jobs/decide.ts";
import { exclude } from "../../core/jobs/exclude.ts";
import { fixesFor } from "../../core/jobs/fixes.ts";
import { importAssessments } from "../../core/jobs/import.ts";
import { hasErrors, type JobOptions, type JobOutcome, worstFirst } from "../../core/jobs/job.ts";
import { pack } from "../../core/jobs/pack.ts";
import { rate } from "../../core/jobs/rate.ts";
import { recogniseProgramme } from "../../core/jobs/recognise.ts";
import { sample } from "../../core/jobs/sample.ts";
import { stepsOf } from "../../core/jobs/steps.ts";
import { tables } from "../../core/jobs/tables.ts";
import { template } from "../../core/jobs/template.ts";
import { programmeById } from "../../core/programmes/index.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import { isHandedOut } from "../../core/sheets/read-allotment.ts";
import { assignStratum, excludeCase } from "../../core/sheets/settle-case.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import { fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import { ownSheetsLost } from "../../core/workbook/own-sheets-lost.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { SaidOfSheet, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { staleFormulas } from "../../core/workbook/stale-formulas.ts";
import type {
  DecisionToRecord,
  Desk,
  DeskSettings,
  DrawnState,
  Exclusion,
  JobSettings,
  Label,
  Overview,
  PackChoices,
  Prepared,
  ProblemGroup,
  ProblemLine,
  SampleChoices,
  SampleView,
  Settlement,
} from "./desk.ts";
import { drawnState } from "./drawn-state.ts";
import { ToldProblems } from "./told-problems.ts";

/** What a desk is made of: the host's two acts, and a clock for logs. */
export interface DeskHost {
  /** The workbook as it stands, with what a person said of its sheets: the same object until something changes. */
  read(): Promise<WorkbookSnapshot>;
  /** Write edits as one step that can be undone; a problem when nothing was written. */
  apply(edits: readonly Edit[], label: Label): Promise<Problem | null>;
  /** Keep what a person said of a sheet. */
  say(sheet: string, said: SaidOfSheet | null): Promise<void>;
  /** The time now, as `2026-11-22T14:14:00.000Z`. */
  now(): string;
}

/** A desk over any host: reads once a question, thinks with the jobs of core, and writes only what was prepared. */
export class DeskWork implements Desk {
  readonly #host: DeskHost;
  #checked: readonly Problem[] = [];
  readonly #told = new ToldProblems();
  #prepared: Written | null = null;
  #tickets = 0;
  #overviewTold = 0;
  #overviewOf: WorkbookSnapshot | null = null;

  constructor(host: DeskHost) {
    this.#host = host;
  }

  /** What the last overview found wrong, for marking cells. */
  get problems(): readonly Problem[] {
    return this.#checked;
  }

  /** Whether the workbook holds something else than the last overview was about. */
  async changedSinceOverview(): Promise<boolean> {
    return (await this.#host.read()) !== this.#overviewOf;
  }

  async overview(settings: DeskSettings): Promise<Overview> {
    const workbook = await this.#host.read();
    this.#overviewOf = workbook;
    const found = settings.programme ?? recogniseProgramme(workbook).programme?.id ?? null;
    const { name } = workbook;
    const bare = { name, programme: found, recognised: settings.programme === null };
    const programme = found === null ? null : programmeById(found);
    const unread = staleFormulas(workbook);
    const options = programme === null ? null : optionsOf({ ...settings, programme: programme.id });
    const checked = options === null ? null : check(workbook, { ...options, list: null });
    const held = checked?.result?.recognised ?? [];
    this.#checked = worstFirst([...(checked?.problems ?? []), ...unread]);
    const problems = this.#told.tell(workbook, this.#checked, options);
    this.#overviewTold = this.#told.last;
    return {
      ...bare,
      sheets: workbook.sheets.map((sheet) => lineOf(sheet, held)),
      problems,
      steps: stepsOf(workbook, held),
      handedOut: programme !== null && isHandedOut(workbook, programme),
    };
  }

  async problemsAt(sheet: string, cell: string): Promise<readonly ProblemGroup[]> {
    return this.#told.at(this.#overviewTold, sheet, cell);
  }

  async problemsOf({ told, kind }: Pick<ProblemGroup, "told" | "kind">, from: number): Promise<readonly ProblemLine[]> {
    return this.#told.more(told, kind, from);
  }

  async prepareSample(settings: JobSettings, choices: SampleChoices): Promise<Prepared<SampleView>> {
    return this.#prepare(settings, (workbook, options) => {
      const outcome = sample(workbook, { ...options, ...choices, at: this.#host.now() });
      return { ...outcome, result: outcome.result === null ? null : viewOf(outcome.result) };
    });
  }

  prepareTables(settings: JobSettings) {
    return this.#prepare(settings, tables);
  }

  prepareRatings(settings: JobSettings) {
    return this.#prepare(settings, rate);
  }

  prepareExclusion(settings: JobSettings, exclusion: Exclusion) {
    return this.#prepare(settings, (workbook, options) =>
      exclude(workbook, { ...options, ...exclusion, at: this.#host.now() }),
    );
  }

  prepareDecision(settings: JobSettings, decision: DecisionToRecord) {
    return this.#prepare<object>(settings, (workbook, options) => decide(workbook, { ...options, ...decision }));
  }

  prepareTemplate(settings: JobSettings, list: ListId | null) {
    return this.#prepare(settings, (workbook, options) => template(workbook, { ...options, list }));
  }

  preparePack(settings: JobSettings, choices: PackChoices) {
    return this.#prepare(settings, (workbook, options) =>
      pack(workbook, { ...options, ...choices, at: this.#host.now() }),
    );
  }

  prepareImport(settings: JobSettings, files: readonly AssessmentFile[]) {
    return this.#prepare(settings, (workbook, options) => importAssessments(workbook, { ...options, files }));
  }

  async write(ticket: number, label: Label): Promise<Problem | null> {
    const prepared = this.#prepared;
    const workbook = await this.#host.read();
    if (prepared?.ticket !== ticket || prepared.workbook !== workbook) return changedSince();
    return this.#host.apply(prepared.edits, label);
  }

  async fix(settings: JobSettings, problem: Problem, choice: number, label: Label): Promise<Problem | null> {
    const workbook = await this.#host.read();
    if (!this.#told.holds(workbook, problem)) return changedSince();
    const fix = fixesFor(problem, workbook, optionsOf(settings))[choice];
    if (fix === undefined) return changedSince();
    return this.#host.apply(fix.edits, label);
  }

  async settle(settings: JobSettings, settlement: Settlement, label: Label): Promise<Problem | null> {
    const { list, sheet, caseId, settle } = settlement;
    const workbook = await this.#host.read();
    const { programme, language } = optionsOf(settings);
    const rules = programme.samples.lists.find((one) => one.id === list);
    if (rules === undefined) throw new Error(`no list ${list}`);
    const edit =
      "stratum" in settle
        ? assignStratum(workbook, sheet, rules, caseId, settle.stratum, language)
        : excludeCase(workbook, sheet, rules, caseId, settle.reason, language);
    if (!("cells" in edit)) return edit;
    return this.#host.apply([edit], label);
  }

  say(sheet: string, said: SaidOfSheet | null): Promise<void> {
    return this.#host.say(sheet, said);
  }

  async drawn(list: ListId): Promise<DrawnState | null> {
    const workbook = await this.#host.read();
    return drawnState(workbook, list);
  }

  async #prepare<R>(
    settings: JobSettings,
    job: (
      workbook: WorkbookSnapshot,
      options: JobOptions & { rounding: JobSettings["rounding"] },
    ) => JobOutcome<R, Edit>,
  ): Promise<Prepared<R>> {
    const workbook = await this.#host.read();
    const options = optionsOf(settings);
    const { result, problems, edits } = job(workbook, options);
    const ticket = ++this.#tickets;
    this.#prepared = { ticket, workbook, edits };
    const own = new Set(workbook.sheets.map((sheet) => sheet.own));
    return {
      ticket,
      result,
      problems: this.#told.tell(
        workbook,
        worstFirst([...problems, ...staleFormulas(workbook), ...ownSheetsLost(workbook)]),
        options,
      ),
      faulty: hasErrors(problems),
      sheets: edits.flatMap((edit) =>
        edit.kind === "put-sheet" ? [{ name: edit.name, replaces: own.has(edit.own) }] : [],
      ),
    };
  }
}

/** What a job would write, and the workbook it was worked out from. */
interface Written {
  readonly ticket: number;
  readonly workbook: WorkbookSnapshot;
  readonly edits: readonly Edit[];
}

/** What was worked out before the workbook changed is not written to what it has become. */
function changedSince(): Problem {
  return fileProblem("workbook-changed", null, {});
}

function optionsOf({ programme: id, kind, rounding, language }: JobSettings) {
  const programme = programmeById(id);
  if (programme === null) throw new Error(`no programme ${id}`);
  return { programme, kind, rounding, language };
}

function lineOf(sheet: WorkbookSnapshot["sheets"][number], held: Overview["sheets"][number]["held"]) {
  const { name, own, hidden, said } = sheet;
  return { name, own, hidden, said: said ?? null, held: held.filter((one) => one.sheet === name) };
}

function viewOf({ log, ...result }: NonNullable<ReturnType<typeof sample>["result"]>): SampleView {
  return { ...result, fingerprint: log.fingerprint };
}
