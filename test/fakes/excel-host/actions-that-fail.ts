import type { Fault } from "./execute-batch.ts";
import { ModelFault } from "./range-model.ts";

/** Fail once, at one action of the first batch that writes; everything before it in the batch stays done, as in Excel. */
export function failOnceAt(wanted: number, code = "GeneralException"): Fault & { done(): boolean } {
  let failed = false;
  const fault = (_: unknown, index: number, writes: boolean) => {
    if (failed || !writes || index !== wanted) return;
    failed = true;
    throw new ModelFault(code, `made to fail at action ${wanted}`);
  };
  return Object.assign(fault, { done: () => failed });
}
