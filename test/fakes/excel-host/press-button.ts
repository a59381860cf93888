import type { ExcelHost } from "./excel-host.ts";
import { until } from "./until.ts";

/**
 * Press a button of the ribbon as Excel does.
 *
 * @param name the function that the manifest names
 * @param press tells presses apart
 * @returns how it ended: 0 is well
 */
export async function pressButton(excel: ExcelHost, name: string, press: string): Promise<number> {
  const { services } = excel;
  await until(() => services.heard.has("appCommandInvoked"), "the add-in listens to the ribbon");
  await excel.tell("appCommandInvoked", [press, name, JSON.stringify({ source: { id: press } })]);
  return until(() => services.ended.get(press), `the button ${name} is done with`);
}
