import { PROGRAMMES } from "../../core/programmes/index.ts";
import type { InspectionKind } from "../../core/programmes/inspection-kind.ts";
import type { SaidOfSheet } from "../../core/workbook/snapshot.ts";
import type { Chosen } from "../pane/pane-state.ts";

/** What is kept in the workbook itself, so that it is known again on another day and machine. Nothing about people. */
export interface KeptSettings {
  readonly chosen: Pick<Chosen, "programme" | "kind" | "rounding">;
  /** What a person said of sheets, by the sheet's name. */
  readonly said: Readonly<Record<string, SaidOfSheet>>;
}

const KEY = "probity";
const KINDS: readonly InspectionKind[] = ["single", "joint", "small"];
/** Settings of another version are passed over, as if nothing had been chosen. */
const VERSION = 1;

export function askForSettings(workbook: Excel.Workbook): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

export function settingsOf(setting: Excel.Setting): KeptSettings | null {
  if (setting.isNullObject) return null;
  const { version, chosen, said } = partsOf(setting.value);
  if (version !== VERSION) return null;
  const { programme, kind, rounding } = partsOf(chosen);
  return {
    chosen: {
      programme: PROGRAMMES.find((one) => one.id === programme)?.id ?? null,
      kind: KINDS.find((one) => one === kind) ?? "single",
      rounding: rounding === "exact" ? "exact" : "whole",
    },
    said: Object.fromEntries(
      Object.entries(partsOf(said)).flatMap(([sheet, one]) => {
        const meant = saidOf(one);
        return meant === null ? [] : [[sheet, meant] as const];
      }),
    ),
  };
}

function saidOf(kept: unknown): SaidOfSheet | null {
  const { is, columns } = partsOf(kept);
  if (is !== null && typeof is !== "string") return null;
  const meant = Object.entries(partsOf(columns)).filter(
    (one): one is [string, string] => /^\d+$/u.test(one[0]) && typeof one[1] === "string",
  );
  return { is, columns: Object.fromEntries(meant) };
}

/** The parts of something kept; none of what is no object. Anyone can write in a workbook: nothing of it is taken on trust. */
function partsOf(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}

/** Put settings in the workbook; they are saved with it. */
export function keepSettings(workbook: Excel.Workbook, settings: KeptSettings): void {
  workbook.settings.add(KEY, { version: VERSION, ...settings });
}
