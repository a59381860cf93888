import { useLayoutEffect, useRef } from "preact/hooks";
import { keepFocus } from "./keep-focus.ts";
import { OnScreenLine } from "./on-screen-line.tsx";
import { OutcomeLine } from "./outcome-line.tsx";
import type { PanelSession } from "./panel-session.ts";
import { AddCase } from "./screens/add-case.tsx";
import { CaseScreen } from "./screens/case-screen.tsx";
import { Cases } from "./screens/cases.tsx";
import { HandOver } from "./screens/hand-over.tsx";
import { OpenPack } from "./screens/open-pack.tsx";
import { Unlock } from "./screens/unlock.tsx";
import { Panel, usePanel } from "./use-panel.ts";

/** The panel beside the record: which case is on the screen, and what a person is doing here. */
export function PanelShell({ session }: { session: PanelSession }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (root.current === null ? undefined : keepFocus(root.current)), []);
  return (
    <Panel.Provider value={session}>
      <div ref={root} class="pane panel" onInput={() => session.work()}>
        <h1 class="visually-hidden">Probity</h1>
        <Standing />
      </div>
    </Panel.Provider>
  );
}

function Standing() {
  const { shown, language, say } = usePanel();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const { state } = shown;
  if (state === null) return <Starting />;
  if (state.standing === "empty") return withOutcome(<OpenPack first />);
  if (state.standing === "locked") return withOutcome(<Unlock />);
  return (
    <>
      <OnScreenLine />
      {state.damaged > 0 ? <p class="note note--bad">{say("damaged", { count: state.damaged })}</p> : null}
      <OutcomeLine />
      <InView />
    </>
  );
}

/** Nothing is known yet; said only when it takes a while. */
function Starting() {
  const { shown, say } = usePanel();
  return shown.outcome === null ? <p class="quiet starting">{say("opening")}</p> : <OutcomeLine />;
}

function withOutcome(view: preact.JSX.Element) {
  return (
    <>
      <OutcomeLine />
      {view}
    </>
  );
}

function InView() {
  const { shown } = usePanel();
  switch (shown.screen) {
    case "cases":
      return <Cases />;
    case "case":
      return shown.record === null ? null : <CaseScreen key={shown.record.key} record={shown.record} />;
    case "open-pack":
      return <OpenPack first={false} />;
    case "hand-over":
      return <HandOver />;
    case "add-case":
      return <AddCase />;
  }
}
