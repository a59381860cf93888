import type { ListId, ListRules } from "../programmes/sample-rules.ts";
import { adviseSize } from "../sampling/advise-size.ts";
import { DRAW_METHOD, type Draw, type DrawCase, drawSample, type Reserves } from "../sampling/draw-sample.ts";
import { fingerprintOf } from "../sampling/fingerprint.ts";
import { marginOfError } from "../sampling/size.ts";
import { problemAbout } from "../sheets/cell.ts";
import { earlierDraw } from "../sheets/earlier-draw.ts";
import { idsAsShown } from "../sheets/ids-as-shown.ts";
import { readLonglist } from "../sheets/read-longlist.ts";
import { type StandingCase, standingCases } from "../sheets/standing-cases.ts";
import { type Stratum, strataInOrder } from "../sheets/strata-in-order.ts";
import { writeSample } from "../sheets/write-sample.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { combinedAdvice } from "./combined-advice.ts";
import { findLonglist } from "./find-longlist.ts";
import { hasErrors, type JobOptions, type JobOutcome, nothingDone, worstFirst } from "./job.ts";
import { columnsOf } from "./longlist-columns.ts";
import type { DrawLog, SampleResult } from "./sample-result.ts";

export interface SampleOptions extends JobOptions {
  readonly list: ListId | null;
  /** Cases to select, 0 or more; null for the advised size. */
  readonly size: number | null;
  /** Any text; the same seed and list draw the same sample. */
  readonly seed: string;
  readonly reserves: Reserves;
  readonly organisation: string | null;
  /** True to see what there is to draw from, before anything is drawn. */
  readonly onlyLook?: boolean;
  /** Who drew, and when, for the log. */
  readonly by: string;
  readonly at: string;
}

/**
 * Draw a stratified sample with reserves from a longlist. Any error on the list refuses the draw: the result then has no selected cases
 * and there are no edits.
 *
 * Problems (returned): those of `findLonglist`, `readLonglist` and `standingCases`; `organisation-not-known`, `size-exceeds-available`,
 * `size-out-of-range`, `stratum-gets-none`, `sample-empty`, `ids-as-shown`. Source: 000 §4, 004 §4.
 */
export function sample(workbook: WorkbookSnapshot, options: SampleOptions): JobOutcome<SampleResult> {
  const { programme, organisation } = options;
  const longlists = findLonglist(workbook, programme, options.list);
  if ("kind" in longlists) return nothingDone([longlists]);
  const { only: found, all } = longlists;
  if (organisation !== null && !programme.samples.organisations.some((one) => one.organisation === organisation)) {
    return nothingDone([problemAbout(null, "organisation-not-known", { organisation })]);
  }
  const longlist = readLonglist(found.sheet, found.list, found.heading);
  const columns = columnsOf(longlist);
  const standing = standingCases(found.list, longlist, options.language);
  const strata = strataInOrder(found.list, standing.cases);
  const cases = drawCases(standing.cases);
  const advised = adviseSize(programme.samples, found.list, options.kind, organisation, cases.length);
  const requested = options.size ?? advised.size;
  const sizes = checkSize(found.sheet.name, options, advised, requested, cases);
  const shown = idsAsShown(found.sheet, longlist.cases);
  const problems = [...longlist.problems, ...standing.problems, ...sizes, ...shown];
  const refused = hasErrors(problems);
  const ids = strata.map((one) => one.id);
  const draw = drawSample(ids, cases, options.seed, refused ? 0 : requested, refused ? 0 : options.reserves);
  const result: SampleResult = {
    list: found.list.id,
    sheet: found.sheet.name,
    ...sizeResult(options, cases.length, draw, requested, advised),
    combined: combinedAdvice(all, options),
    ...casesResult(options, strata, standing.cases, draw, cases.length),
    headings: columns.used,
    unused: columns.unused,
    unusedColumns: columns.unusedColumns,
    log: logOf(options, found.list, draw, cases),
  };
  if (refused) return { result, problems: worstFirst(problems), edits: [] };
  if (options.onlyLook) return { result, problems: worstFirst(problems), edits: [] };
  if (draw.selected.length === 0) {
    const empty = problemAbout(found.sheet, "sample-empty", { requested });
    return { result, problems: worstFirst([...problems, empty]), edits: [] };
  }
  const edits = writeSample(workbook, programme, found.list, result, standing.cases, options.language);
  const notes = [...replacedDraw(workbook, result), ...emptyStrata(found.sheet.name, result, requested)];
  return { result, problems: worstFirst([...problems, ...notes]), edits };
}

function drawCases(cases: readonly StandingCase[]): DrawCase[] {
  return cases.flatMap(({ one, stratum, standing }) =>
    stratum === null ? [] : [{ caseId: one.caseId, stratum: stratum.id, available: standing === "available" }],
  );
}

function checkSize(
  sheet: string,
  options: SampleOptions,
  advised: ReturnType<typeof adviseSize>,
  requested: number,
  cases: readonly DrawCase[],
): Problem[] {
  const about = { sheet, cell: null };
  const available = cases.filter((one) => one.available).length;
  const problems: Problem[] = [];
  if (requested > available) {
    problems.push({ kind: "size-exceeds-available", severity: "warning", ...about, facts: { requested, available } });
  }
  const { range } = advised;
  if (options.size !== null && range !== null && (requested < range.from || requested > range.to)) {
    problems.push({ kind: "size-out-of-range", severity: "warning", ...about, facts: { size: requested, ...range } });
  }
  return problems;
}

/** A draw is made once: another one in its place is pointed out; the same one again is not, unless exclusions since are lost with it. */
function replacedDraw(workbook: WorkbookSnapshot, { list, seed, requested, log }: SampleResult): Problem[] {
  const earlier = earlierDraw(workbook, list);
  if (earlier === null) return [];
  const sameList = earlier.fingerprint === log.fingerprint && !earlier.changedSince;
  const same = sameList && earlier.seed === seed && earlier.requested === String(requested);
  const facts = { list, seed: earlier.seed, size: earlier.requested };
  return same ? [] : [{ kind: "draw-replaced", severity: "warning", sheet: earlier.sheet, cell: null, facts }];
}

function emptyStrata(sheet: string, result: SampleResult, requested: number): Problem[] {
  if (requested === 0) return [];
  return result.strata
    .filter((one) => one.selected === 0 && one.population > 0)
    .map(({ name, available }) => ({
      kind: "stratum-gets-none",
      severity: "notice",
      sheet,
      cell: null,
      facts: { stratum: name, available },
    }));
}

function sizeResult(
  options: SampleOptions,
  population: number,
  draw: Draw,
  requested: number,
  advised: ReturnType<typeof adviseSize>,
) {
  const size = draw.selected.length;
  const margin = marginOfError(options.programme.samples.advice, size, population);
  return {
    method: DRAW_METHOD,
    seed: options.seed,
    population,
    size,
    requested,
    advised: { size: advised.size, from: advised.from },
    margin: margin === null ? null : Math.round(margin * 10) / 10,
  };
}

function casesResult(
  options: SampleOptions,
  strata: readonly Stratum[],
  cases: readonly StandingCase[],
  draw: Draw,
  population: number,
) {
  return {
    strata: draw.strata.map((one, at) => ({
      id: one.id,
      name: strata[at]?.name[options.language] ?? one.id,
      population: one.population,
      available: one.available,
      share: population === 0 ? 0 : Math.round((10_000 * one.population) / population) / 10_000,
      selected: one.selected,
    })),
    selected: draw.selected,
    reserves: draw.reserves,
    excluded: cases.flatMap(({ one, standing, reason }) =>
      standing === "possible" || standing === "ineligible" ? [{ caseId: one.caseId, reason, kind: standing }] : [],
    ),
    unassigned: cases.flatMap(({ one, misfit }) => (misfit === null ? [] : [{ caseId: one.caseId, ...misfit }])),
  };
}

function logOf(options: SampleOptions, list: ListRules, draw: Draw, cases: readonly DrawCase[]): DrawLog {
  return {
    method: DRAW_METHOD,
    programme: options.programme.id,
    list: list.id,
    seed: options.seed,
    by: options.by,
    at: options.at,
    reserves: options.reserves,
    fingerprint: fingerprintOf(cases),
    strata: draw.strata.map(({ id, selected }) => ({
      id,
      selected,
      reserves: draw.reserves.filter((one) => one.stratum === id).length,
    })),
    cases: cases.map(({ caseId, stratum, available }) => ({
      caseId,
      stratum,
      standing: available ? "available" : "possible",
    })),
  };
}
