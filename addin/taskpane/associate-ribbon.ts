import type { Session } from "../pane/session.ts";
import { act, RIBBON_ACTIONS, type RibbonAction } from "../ribbon/ribbon-actions.ts";

/**
 * Join the ribbon's buttons to the pane: each opens it, does its part there, and tells Excel that it is done, whatever came of it. Excel asks
 * for a button's function as soon as the page stands, so this comes before there is a workbook to work on.
 *
 * @param coming the pane's session, once there is one; null where there is no workbook
 */
export function associateRibbon(coming: Promise<Session | null>): void {
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) =>
      pressed(coming, action).finally(() => event.completed()),
    );
  }
}

/** Excel waits for every button to end well: what went wrong is told by the pane, or to the console of whoever looks into it. */
async function pressed(coming: Promise<Session | null>, action: RibbonAction): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    const session = await coming;
    if (session !== null) await act(session, action);
  } catch (fault) {
    console.error(fault);
  }
}
