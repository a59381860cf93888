import type { RecognisedSheet } from "../sheets/find-inspection-sheets.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** The steps of an inspection, in their order. */
export const STEPS = ["longlist", "sample", "assessments", "tables", "ratings", "panel"] as const;
export type StepId = (typeof STEPS)[number];

/** `here` is the step to take next; `not-needed` one that the workbook does without. */
export interface Step {
  readonly id: StepId;
  readonly state: "done" | "here" | "to-do" | "not-needed";
}

/** What a workbook holds, as far as the steps depend on it. */
export interface Held {
  readonly is: RecognisedSheet["is"];
  readonly list: string | null;
  /** How many cases, tables or decisions; an empty sheet is not yet one. */
  readonly size: number;
}

/**
 * Where a workbook's inspection stands: the step to take next is the first one not done after the last one done.
 *
 * @param held what its sheets were recognised as
 * @returns every step in order, at most one of them `here`; steps before the first sheet of any kind are not needed
 *
 * Source: the order is that of 000 §4-7 and 004 §4-7.
 */
export function stepsOf(workbook: WorkbookSnapshot, held: readonly Held[]): Step[] {
  const done = new Set(STEPS.filter((id) => isDone(id, workbook, held)));
  const first = STEPS.findIndex((id) => done.has(id));
  const last = STEPS.findLastIndex((id) => done.has(id));
  const open = STEPS.filter((id, at) => !done.has(id) && at >= first && !(id === "assessments" && done.has("tables")));
  const here = open.find((id) => STEPS.indexOf(id) > last) ?? open[0];
  return STEPS.map((id) => {
    if (done.has(id)) return { id, state: "done" };
    if (id === here) return { id, state: "here" };
    return { id, state: open.includes(id) ? "to-do" : "not-needed" };
  });
}

function isDone(id: StepId, { sheets }: WorkbookSnapshot, held: readonly Held[]): boolean {
  const has = (is: Held["is"]) => held.some((one) => one.is === is && one.size > 0);
  switch (id) {
    case "longlist":
      return has("longlist");
    case "sample": {
      const lists = held.filter((one) => one.is === "longlist" && one.size > 0).map((one) => one.list);
      const drawn = sheets.flatMap(({ own }) => (own?.startsWith("sample.") ? [own.slice("sample.".length)] : []));
      return drawn.length > 0 && lists.every((list) => list !== null && drawn.includes(list));
    }
    case "ratings":
      return sheets.some(({ own }) => own === "ratings");
    case "panel":
      return has("decisions") && sheets.some(({ own }) => own === "ratings");
    default:
      return has(id);
  }
}
