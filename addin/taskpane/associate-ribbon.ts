import type { Session } from "../pane/session.ts";
import { act, RIBBON_ACTIONS } from "../ribbon/ribbon-actions.ts";

/** Join the ribbon's buttons to the pane: each opens it, does its part there, and tells Excel that it is done. */
export function associateRibbon(session: Session): void {
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await act(session, action);
      } finally {
        event.completed();
      }
    });
  }
}
