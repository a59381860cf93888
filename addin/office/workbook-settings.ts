import type { SaidOfSheet } from "../../core/workbook/snapshot.ts";
import type { Chosen } from "../pane/session.ts";

/** What is kept in the workbook itself, so that it is known again on another day and machine. Nothing about people. */
export interface KeptSettings {
  readonly chosen: Pick<Chosen, "programme" | "kind" | "rounding">;
  /** What a person said of sheets, by the sheet's name. */
  readonly said: Readonly<Record<string, SaidOfSheet>>;
}

const KEY = "probity";
/** Settings of another version are passed over, as if nothing had been chosen. */
const VERSION = 1;

export function askForSettings(workbook: Excel.Workbook): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

export function settingsOf(setting: Excel.Setting): KeptSettings | null {
  if (setting.isNullObject) return null;
  const { version, ...kept } = (setting.value ?? {}) as KeptSettings & { version?: number };
  return version === VERSION && typeof kept.chosen === "object" && typeof kept.said === "object" ? kept : null;
}

/** Put settings in the workbook; they are saved with it. */
export function keepSettings(workbook: Excel.Workbook, settings: KeptSettings): void {
  workbook.settings.add(KEY, { version: VERSION, ...settings });
}
