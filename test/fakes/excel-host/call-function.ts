import type { FunctionAnswer } from "./beside-workbook.ts";
import type { ExcelHost } from "./excel-host.ts";
import { until } from "./until.ts";

/** The library's flag that a function may be handed cells with errors, as our metadata asks. */
const MAY_TAKE_ERRORS = 4;

/** A cell that holds an error, as Excel hands it to a function. */
export const errorCell = (code: string) => ({ type: "CustomFunctionError", code });

/**
 * Call a custom function as a cell of Excel does: by its id, with the values of its arguments. An argument that was left out is null, a range
 * is rows of cells.
 */
export async function callFunction(
  excel: ExcelHost,
  id: string,
  given: readonly unknown[],
  call: number,
): Promise<FunctionAnswer> {
  const { services } = excel;
  await until(() => services.functionsReady, "the add-in says that its functions can be called");
  const invocation = [call, id, given, null, MAY_TAKE_ERRORS];
  await excel.tell("richApiMessage", { ArrayData: [[1, 1000, "", JSON.stringify(invocation), call]] });
  return until(() => services.answers.get(call), `${id} answers`);
}
