import { inspectorKey } from "../assessment/inspector-key.ts";
import type { AllottedCase, SamplePack } from "../exchange/sample-pack.ts";
import type { Programme } from "../programmes/programme.ts";
import { problemAbout, problemAt } from "../sheets/cell.ts";
import { type Label, languageOfTable } from "../sheets/own-table.ts";
import { type AllottedSample, readAllotment, type SampledCase } from "../sheets/read-allotment.ts";
import { TableCells } from "../sheets/table-cells.ts";
import { wordsIn } from "../words/words-in.ts";
import type { SetCells } from "../workbook/edit.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { allotCases } from "./allot-cases.ts";
import { giveReferences, referenceStart } from "./give-references.ts";
import { type JobOptions, type JobOutcome, nothingDone } from "./job.ts";

export interface PackOptions extends JobOptions {
  /** Who shares the cases that have no inspector yet; may be empty. */
  readonly inspectors: readonly string[];
  /** What people call this inspection; null for the workbook's name without its ending. */
  readonly inspection: string | null;
  /** When, as `2026-11-22T14:14:00.000Z`. */
  readonly at: string;
}

/** What `pack` gives. */
export interface PackResult {
  readonly inspection: string;
  /** Everyone who has a pack, those asked for first: cases of their own, and cases they read a second time. */
  readonly inspectors: readonly { readonly inspector: string; readonly cases: number; readonly second: number }[];
  /** Cases that were given an inspector, and cases that were given a reference, by this job. */
  readonly allotted: number;
  readonly referenced: number;
  readonly packs: readonly SamplePack[];
}

/** A case with what the job settled for it. */
interface Settled {
  readonly sample: AllottedSample;
  readonly one: SampledCase;
  readonly inspector: string;
  readonly reference: string;
}

/**
 * Make a sample pack for each inspector from every drawn sample: the cases allotted to them, and whose the others are. Selected cases
 * without an inspector are shared among those given; the sample sheets get what was settled, and what stands there stays.
 *
 * Problems (returned): `draw-not-found`, `case-without-inspector`, `same-inspector-twice`, `reference-twice`. Source: contracts of the
 * sample pack; 003 §10.4.
 */
export function pack(workbook: WorkbookSnapshot, options: PackOptions): JobOutcome<PackResult, SetCells> {
  const { programme } = options;
  const samples = readAllotment(workbook, programme);
  const all = samples.flatMap((sample) => sample.cases.map((one) => ({ sample, one })));
  if (all.length === 0) {
    return nothingDone([problemAbout(null, "draw-not-found", { list: programme.samples.lists.map(({ id }) => id) })]);
  }
  const inspectors = namesOnce(options.inspectors);
  const allotted = allotCases(
    all.map(({ one }) => one),
    inspectors,
  );
  const references = samples.flatMap((sample) => referencesOf(programme, sample));
  const settled = all.map((each, at): Settled => {
    return { ...each, inspector: allotted[at] ?? "", reference: references[at] ?? "" };
  });
  const problems = [...settled.flatMap(inspectorProblems), ...doubledReferences(settled)];
  if (problems.length > 0) return nothingDone(problems);
  const inspection = options.inspection?.trim() || inspectionName(workbook) || programme.id;
  const names = namesOnce([...inspectors, ...settled.flatMap(({ inspector, one }) => [inspector, one.second])]);
  const packs = names
    .map((inspector) => packOf(settled, { programme: programme.id, inspection, inspector, made: options.at }))
    .filter(({ cases }) => cases.length > 0);
  const count = ({ inspector, cases }: SamplePack) => {
    const second = cases.filter(({ role }) => role === "second").length;
    return { inspector, cases: cases.length - second, second };
  };
  return {
    result: {
      inspection,
      inspectors: packs.map(count),
      allotted: settled.filter(({ one }) => one.inspector === "").length,
      referenced: settled.filter(({ one }) => one.reference === "").length,
      packs,
    },
    problems: [],
    edits: samples.map((sample) => settledCells(sample, settled)).filter(({ cells }) => cells.length > 0),
  };
}

/** A workbook's name without its ending: what its inspection is called unless people say otherwise. */
export function inspectionName({ name }: WorkbookSnapshot): string {
  return name.replace(/\.[^.]*$/u, "").trim();
}

/** Names as first written, each inspector once, no blanks. */
function namesOnce(names: readonly string[]): string[] {
  const met = new Map<string, string>();
  for (const name of names) {
    const key = inspectorKey(name);
    if (key !== "" && !met.has(key)) met.set(key, name.normalize("NFC").trim());
  }
  return [...met.values()];
}

function referencesOf(programme: Programme, { list, cases, references }: AllottedSample): string[] {
  const own = cases.map(({ reference }) => reference);
  return giveReferences(referenceStart(programme, list), own, references);
}

function inspectorProblems({ sample, one, inspector }: Settled): Problem[] {
  const { caseId } = one;
  if (inspector === "") return [problemOn(sample, one, "inspector", "case-without-inspector", { caseId })];
  if (inspectorKey(inspector) !== inspectorKey(one.second)) return [];
  return [problemOn(sample, one, "secondInspector", "same-inspector-twice", { caseId, inspector })];
}

function doubledReferences(settled: readonly Settled[]): Problem[] {
  const met = new Map<string, string>();
  return settled.flatMap(({ sample, one, reference }) => {
    const key = reference.toLowerCase();
    const other = met.get(key);
    met.set(key, other ?? one.caseId);
    if (other === undefined) return [];
    return [problemOn(sample, one, "ourReference", "reference-twice", { caseId: one.caseId, reference, other })];
  });
}

/** A problem at a case's cell under a label; at its case reference where there is no such column yet. */
function problemOn(
  { table }: AllottedSample,
  { row }: SampledCase,
  label: Label,
  kind: "case-without-inspector" | "same-inspector-twice" | "reference-twice",
  facts: Problem["facts"],
): Problem {
  const column = table.columns.get(label) ?? table.columns.get("caseReference") ?? 0;
  return problemAt(table.sheet, { row, column }, kind, facts);
}

function packOf(settled: readonly Settled[], head: Omit<SamplePack, "cases" | "others">): SamplePack {
  const key = inspectorKey(head.inspector);
  const cases = settled.flatMap((each): AllottedCase[] => {
    const role =
      inspectorKey(each.inspector) === key ? "first" : inspectorKey(each.one.second) === key ? "second" : null;
    return role === null ? [] : [{ ...caseOf(each), role }];
  });
  const own = new Set(cases.map(({ caseId }) => caseId));
  const others = new Map<string, Set<string>>();
  for (const { one, inspector } of settled) {
    if (!own.has(one.caseId)) others.set(one.caseId, (others.get(one.caseId) ?? new Set()).add(inspector));
  }
  return {
    ...head,
    cases,
    others: [...others].map(([caseId, inspectors]) => ({ caseId, inspector: [...inspectors].join(", ") })),
  };
}

function caseOf({ sample, one, reference }: Settled): Omit<AllottedCase, "role"> {
  const { caseId, stratum, slot, caseManager, office } = one;
  return { reference, caseId, list: sample.list.id, stratum, slot, caseManager, office };
}

/** What was settled for a sample's cases, in its own columns, which are added where they are missing. */
function settledCells(sample: AllottedSample, settled: readonly Settled[]): SetCells {
  const { table } = sample;
  const page = new TableCells(wordsIn(languageOfTable(table, "result")), table);
  const here = settled.filter((each) => each.sample === sample);
  for (const { one, inspector } of here) if (one.inspector === "") page.set(one.row, "inspector", inspector);
  for (const { one, reference } of here) if (one.reference === "") page.set(one.row, "ourReference", reference);
  return page.edit();
}
