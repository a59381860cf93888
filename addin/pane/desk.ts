import type { AssessmentFile } from "../../core/exchange/assessment-file.ts";
import type { CheckResult } from "../../core/jobs/check.ts";
import type { ImportResult } from "../../core/jobs/import.ts";
import type { PackResult } from "../../core/jobs/pack.ts";
import type { RateResult } from "../../core/jobs/rate-result.ts";
import type { SampleResult } from "../../core/jobs/sample-result.ts";
import type { Step } from "../../core/jobs/steps.ts";
import type { TablesResult } from "../../core/jobs/tables.ts";
import type { InspectionKind } from "../../core/programmes/inspection-kind.ts";
import type { ProgrammeId } from "../../core/programmes/programme.ts";
import type { RatingId } from "../../core/programmes/rating-rules.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import type { Rounding } from "../../core/rating/band.ts";
import type { Reserves } from "../../core/sampling/draw-sample.ts";
import type { Language } from "../../core/words/wording.ts";
import type { Facts, Problem } from "../../core/workbook/problem.ts";
import type { SaidOfSheet } from "../../core/workbook/snapshot.ts";

/**
 * What the pane needs from the place it works in: one open workbook, in Excel, in a file, or behind a worker. Everything is asked for and
 * answered as plain data, so that it can cross a worker's wall. A desk is made of two acts of its host, read and apply (`desk-work.ts`).
 */
export interface Desk {
  /** What is open, what is wrong with it, where the inspection stands. A programme that is not given is recognised. */
  overview(settings: DeskSettings): Promise<Overview>;
  /** More problems of a group, from a place among them; none once too much else was told of since. */
  problemsOf(group: Pick<ProblemGroup, "told" | "kind">, from: number): Promise<readonly ProblemLine[]>;
  /** What the last overview found wrong in one cell, in groups. */
  problemsAt(sheet: string, cell: string): Promise<readonly ProblemGroup[]>;
  /** Run a job and keep what it would write; nothing is written. */
  prepareSample(settings: JobSettings, choices: SampleChoices): Promise<Prepared<SampleView>>;
  prepareTables(settings: JobSettings): Promise<Prepared<TablesResult>>;
  prepareRatings(settings: JobSettings): Promise<Prepared<RateResult>>;
  prepareExclusion(
    settings: JobSettings,
    exclusion: Exclusion,
  ): Promise<Prepared<{ readonly substitute: string | null }>>;
  prepareDecision(settings: JobSettings, decision: DecisionToRecord): Promise<Prepared<object>>;
  prepareTemplate(
    settings: JobSettings,
    list: ListId | null,
  ): Promise<Prepared<{ readonly sheets: readonly string[] }>>;
  preparePack(settings: JobSettings, choices: PackChoices): Promise<Prepared<PackResult>>;
  prepareImport(settings: JobSettings, files: readonly AssessmentFile[]): Promise<Prepared<ImportResult>>;
  /** What a list's sample stands at in this workbook, after its draw; null where it has none. */
  drawn(list: ListId): Promise<DrawnState | null>;
  /** Write what was last prepared under this ticket, as one step that can be undone; a problem when the workbook has changed since. */
  write(ticket: number, label: Label): Promise<Problem | null>;
  /** Put right one problem, as it was told of, by one of its fixes; a problem when the workbook has changed since. */
  fix(settings: JobSettings, problem: Problem, choice: number, label: Label): Promise<Problem | null>;
  /** Give an unassigned case a stratum, or leave it out with a reason. */
  settle(settings: JobSettings, settlement: Settlement, label: Label): Promise<Problem | null>;
  /** Remember what a person said a sheet or its columns are; null forgets it. */
  say(sheet: string, said: SaidOfSheet | null): Promise<void>;
}

/** How jobs are asked to work; `programme` null to recognise it. */
export interface DeskSettings {
  readonly programme: ProgrammeId | null;
  readonly kind: InspectionKind;
  readonly rounding: Rounding;
  readonly language: Language;
}

export interface JobSettings extends DeskSettings {
  readonly programme: ProgrammeId;
}

/** A text of the pane by its key, with its facts; worded where it is shown, so that it follows the language. */
export interface Label {
  readonly key: string;
  readonly facts: Facts;
}

export interface Overview {
  readonly name: string;
  readonly programme: ProgrammeId | null;
  /** True when the programme was recognised rather than said. */
  readonly recognised: boolean;
  readonly sheets: readonly SheetLine[];
  readonly problems: readonly ProblemGroup[];
  readonly steps: readonly Step[];
  /** True when every case of the drawn samples has its inspector and reference: what is to come is what they send back. */
  readonly handedOut: boolean;
}

/** One sheet of the workbook and what it was taken for; one sheet can hold several things. */
export interface SheetLine {
  readonly name: string;
  readonly own: string | null;
  readonly hidden: boolean;
  readonly held: CheckResult["recognised"];
  readonly said: SaidOfSheet | null;
}

/** Problems of one kind, worst kinds first; the first few of them. */
export interface ProblemGroup {
  /** Which telling of problems it is part of. */
  readonly told: number;
  readonly kind: string;
  readonly severity: Problem["severity"];
  readonly count: number;
  readonly problems: readonly ProblemLine[];
}

export interface ProblemLine {
  readonly problem: Problem;
  /** What can be done about it at once, by the keys of `words.fixes`. */
  readonly fixes: readonly { readonly kind: string; readonly facts: Facts }[];
}

/** A job done but not written. */
export interface Prepared<R> {
  readonly ticket: number;
  readonly result: R | null;
  readonly problems: readonly ProblemGroup[];
  /** True when an error is among the problems. */
  readonly faulty: boolean;
  readonly sheets: readonly SheetToWrite[];
}

export interface SheetToWrite {
  readonly name: string;
  /** True when it takes the place of one that Probity wrote before. */
  readonly replaces: boolean;
}

export interface SampleChoices {
  /** True to see what there is to draw from, before anything is drawn. */
  readonly onlyLook?: boolean;
  readonly list: ListId | null;
  readonly size: number | null;
  readonly seed: string;
  readonly reserves: Reserves;
  readonly organisation: string | null;
  readonly by: string;
}

export interface PackChoices {
  readonly inspectors: readonly string[];
  readonly inspection: string | null;
}

/** What a draw gave, without the log's list of cases. */
export type SampleView = Omit<SampleResult, "log"> & { readonly fingerprint: string };

export interface Exclusion {
  readonly list: ListId;
  readonly caseId: string;
  readonly reason: string;
  readonly by: string;
}

export interface DecisionToRecord {
  readonly standard: string;
  /** Null takes a recorded decision back. */
  readonly decided: RatingId | null;
  readonly keyQuestion: string | null;
  readonly reason: string;
  readonly recordedBy: string;
  readonly day: string;
}

export interface Settlement {
  readonly list: ListId;
  readonly sheet: string;
  readonly caseId: string;
  readonly settle: { readonly stratum: string } | { readonly reason: string };
}

/** A draw as it stands on its own sheets, with what was done since. */
export interface DrawnState {
  readonly list: ListId;
  readonly sheet: string;
  readonly logSheet: string;
  readonly seed: string;
  readonly fingerprint: string;
  readonly cases: readonly DrawnCaseLine[];
}

export interface DrawnCaseLine {
  readonly caseId: string;
  readonly stratum: string;
  readonly order: number;
  readonly standing: "selected" | "reserve" | "excluded";
  readonly reason: string;
  readonly inPlaceOf: string;
}
