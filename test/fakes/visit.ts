import type { Arrival, WorkbenchPerson } from "./workbench.ts";

type Act = (person: WorkbenchPerson) => Promise<unknown>;

/** One person's way through some screens. Each act leads to a state with a name; `arrive` goes before the walker's own wishes. */
export interface Visit {
  readonly arrive?: Arrival;
  readonly steps: Readonly<Record<string, Act>>;
}
