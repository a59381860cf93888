import type { Session } from "../pane/session.ts";

/** The ribbon's buttons that do something in the pane, by the names the manifest calls them. */
export const RIBBON_ACTIONS = ["check", "sample", "tables", "rate"] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/** Do what a button of the ribbon is for: its progress and its outcome are in the pane. */
export async function act(session: Session, action: RibbonAction): Promise<void> {
  // Before the look, so that what the look comes to stays in sight.
  if (action === "check") {
    session.surface.readAnew?.();
    session.show("home");
  }
  await session.refresh();
  if (action === "check") return;
  if (action === "sample") session.show("sample", listInView(session));
  else session.show(action === "tables" ? "tables" : "ratings");
}

/** The list of the longlist in view, or the workbook's only one; null where the pane has to ask. */
function listInView({ state }: Session) {
  const longlists = state.overview?.sheets.flatMap((sheet) => sheet.held.filter((one) => one.list !== null)) ?? [];
  const inView =
    longlists.find((one) => one.sheet === state.sheet) ?? (longlists.length === 1 ? longlists[0] : undefined);
  return inView?.list ?? null;
}
