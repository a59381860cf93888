import { useLayoutEffect } from "preact/hooks";
import { OutcomeLine } from "../panel/outcome-line.tsx";
import type { PanelSession } from "../panel/panel-session.ts";
import { Panel, usePanel } from "../panel/use-panel.ts";
import { KeptHere } from "./kept-here.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { Sites } from "./sites.tsx";

/** Sites that are read, settings, and what is kept here. */
export function OptionsPage({ session }: { session: PanelSession }) {
  return (
    <Panel.Provider value={session}>
      <div class="pane panel options">
        <Content />
      </div>
    </Panel.Provider>
  );
}

function Content() {
  const { shown, language, say } = usePanel();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = say("optionsTitle");
  }, [language]);
  if (shown.state === null) return <OutcomeLine />;
  return (
    <>
      <h1 class="options__title">{say("optionsTitle")}</h1>
      <OutcomeLine />
      <Sites state={shown.state} />
      <SettingsForm state={shown.state} />
      <KeptHere state={shown.state} />
    </>
  );
}
