import type { Batch, BatchAnswer } from "./execute-batch.ts";

/** What a custom function gave: its value, or an error's number and its sentence. */
export interface FunctionAnswer {
  readonly value: unknown;
  /** The library's number of an error: 1 is #N/A, 7 is #VALUE!; null when there is a value. */
  readonly error: number | null;
}

/** The number Excel's library gives a ribbon button that no code answers. */
export const NO_SUCH_FUNCTION = 11101;

/**
 * What Excel does for an add-in beside the workbook: shows its pane, takes its functions' answers and hears that a button is done with.
 * The library speaks to these through objects that it makes by a service's name.
 */
export class BesideWorkbook {
  /** Events the add-in listens to, by the library's names. */
  readonly heard = new Set<string>();
  /** True once the add-in said that its functions can be called. */
  functionsReady = false;
  /** How often the add-in asked for its pane to be shown. */
  shown = 0;
  /** Answers of functions, by the number of the call. */
  readonly answers = new Map<number, FunctionAnswer>();
  /** How buttons ended, by the number of the press: 0 is well. */
  readonly ended = new Map<string, number>();

  /** True for a batch that is about a service and not about the workbook. */
  static speaksOf({ ObjectPaths, Actions }: Batch): boolean {
    const services = Object.values(ObjectPaths).filter((path) => path.ObjectPathType === 2);
    return services.length > 0 && Actions.every((action) => action.ActionType !== 4);
  }

  /** Carry out a batch about services; an act that no service knows is a failure that names it. */
  execute(batch: Batch): BatchAnswer {
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [ActionIndex, action] of batch.Actions.entries()) {
      if (action.ActionType === 1) continue;
      const act = this.#acts[action.Name];
      if (act === undefined) {
        const Message = `no service of the host knows ${action.Name}`;
        return { Results, Error: { Code: "ApiNotFound", Message, Location: action.Name, ActionIndex } };
      }
      Results.push({ ActionId: action.Id, Value: act(action.ArgumentInfo?.Arguments ?? []) ?? null });
    }
    return { Results };
  }

  /** Hear that a button is done with: the press, and how it ended. */
  end(press: string, status: number): object {
    this.ended.set(press, status);
    return { Version: 1, Error: 0 };
  }

  readonly #acts: Readonly<Record<string, (given: readonly unknown[]) => unknown>> = {
    SetAppRuntimeState: ([state]) => {
      if (state === "Visible") this.shown++;
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => {
      this.functionsReady = true;
    },
    NotifyActionHandlerReady: () => undefined,
    SetInvocationArrayResults: ([results]) => {
      for (const [call, well, value, error] of results as [number, boolean, unknown, number?][])
        this.answers.set(call, { value, error: well ? null : (error ?? 0) });
    },
  };
}
