import type { OnScreen, PanelState } from "../browser/panel-messages.ts";
import { openPage } from "../browser/tabs-door.ts";
import { type Say, usePanel } from "./use-panel.ts";

/** Which case the screen beside the panel shows, whose it is, and what to do about it; and the lock. */
export function OnScreenLine() {
  const { session, shown, say } = usePanel();
  const { state, record, busy, drafts, outcome } = shown;
  const isUnkept = outcome?.text === "told-not-kept" || outcome?.text === "told-background-gone";
  if (state === null) return null;
  const { screen } = state;
  return (
    <header class="on-screen">
      <p class={`on-screen__case on-screen__case--${toneOf(screen)}`}>
        <span class="visually-hidden">{say("onScreen")}: </span>
        {screenText(screen, state, say)}
      </p>
      <div class="on-screen__acts">
        <ScreenAct screen={screen} judged={record?.key ?? null} />
        <span class="quiet on-screen__saved">{say(busy ? "saving" : drafts || isUnkept ? "notSaved" : "saved")}</span>
        <button type="button" class="button button--quiet" onClick={() => session.lock()}>
          {say("lock")}
        </button>
      </div>
      {state.overlayLost ? <p class="note">{say("overlayLost")}</p> : null}
    </header>
  );
}

function ScreenAct({ screen, judged }: { screen: OnScreen; judged: string | null }) {
  const { session, shown, say } = usePanel();
  if (screen.is === "mine" && screen.key !== judged) {
    return (
      <button type="button" class="button" onClick={() => session.open(screen.key)}>
        {say("judgeThis")}
      </button>
    );
  }
  if (screen.is === "not-in-sample" && shown.screen !== "add-case") {
    return (
      <button type="button" class="button button--quiet" onClick={() => session.show("add-case")}>
        {say("addCaseTitle")}
      </button>
    );
  }
  if (screen.is === "no-site") {
    return (
      <button type="button" class="button button--quiet" onClick={() => openPage("options.html")}>
        {say("addSite")}
      </button>
    );
  }
  return null;
}

function screenText(screen: OnScreen, { cases }: PanelState, say: Say): string {
  switch (screen.is) {
    case "no-site":
      return say("screenNoSite");
    case "no-case":
      return say("screenNoCase");
    case "refused":
      return say(`refused-${screen.why}`, { found: screen.found });
    case "mine": {
      const reference = cases.find((one) => one.key === screen.key)?.reference ?? "";
      return say("screenMine", { caseId: screen.caseId, reference });
    }
    case "anothers":
      return say("screenAnothers", { caseId: screen.caseId, inspector: screen.inspector });
    case "not-in-sample":
      return say("screenNotInSample", { caseId: screen.caseId });
  }
}

function toneOf({ is }: OnScreen): "mine" | "refused" | "none" {
  if (is === "mine") return "mine";
  return is === "no-site" || is === "no-case" ? "none" : "refused";
}
