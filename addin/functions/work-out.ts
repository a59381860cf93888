import { CATALOGUE } from "./catalogue.ts";
import { FunctionFault } from "./function-fault.ts";
import type { FunctionId } from "./function-ids.ts";
import type { Speech } from "./rating-functions.ts";

/** What a function came to: a value, or an error that Excel shows with its sentence. */
export type WorkedOut =
  | { readonly value: unknown }
  | { readonly error: FunctionFault["error"]; readonly sentence: string };

/**
 * Work out a function from its arguments as Excel hands them over.
 *
 * @param given the arguments in order; one that was left out may be null or missing
 *
 * Faults: `error-given` (#VALUE!) where a cell holds an error; else the function's own.
 */
export function workOut(id: FunctionId, speech: Speech, given: readonly unknown[]): WorkedOut {
  const entry = CATALOGUE.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no function ${id}`);
  try {
    const error = given.flat(2).find(isError);
    if (error !== undefined) throw new FunctionFault("value", "error-given", { error: error.code });
    return { value: entry.work(speech, ...(given as never[])) };
  } catch (fault) {
    if (fault instanceof FunctionFault) return { error: fault.error, sentence: fault.sentence(speech.words) };
    throw fault;
  }
}

/** True for a cell's error as Excel hands it over: an object with the error's code, such as #REF!. */
function isError(cell: unknown): cell is { readonly code: string } {
  return typeof cell === "object" && cell !== null && "code" in cell;
}
