import { FUNCTION_IDS, type FunctionId } from "../functions/function-ids.ts";
import { loadWords } from "../pane/load-words.ts";
import { associate, cellError } from "./office-functions.ts";
import { officeLanguage } from "./office-language.ts";

/**
 * Offer every function to Excel. Excel may ask for one as soon as the page stands, so this comes first of all; what works them out is loaded
 * with the first call, and the pane does not wait for it.
 */
export function associateFunctions(): void {
  for (const id of FUNCTION_IDS) associate(id, (given) => answered(id, given));
}

async function answered(id: FunctionId, given: readonly unknown[]): Promise<unknown> {
  const language = officeLanguage();
  const words = await loadWords(language);
  const worked = await attempt(async () => {
    const { workOut } = await import("../functions/work-out.ts");
    return workOut(id, { language, words }, given);
  });
  if (worked === null) throw cellError("value", words.functions.broke);
  if ("sentence" in worked) throw cellError(worked.error, worked.sentence);
  return worked.value;
}

/** Null where something of ours failed: a cell shows a sentence, the fault goes to the console of whoever looks into it. */
async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (fault) {
    console.error(fault);
    return null;
  }
}
