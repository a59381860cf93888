import type { ComponentChildren } from "preact";
import type { Words } from "../../core/words/en.ts";
import type { Language } from "../../core/words/wording.ts";
import "./pane.css";
import { Home } from "./screens/home.tsx";
import { OpenBook } from "./screens/open-book.tsx";
import { RatingsScreen } from "./screens/ratings/ratings-screen.tsx";
import { SampleScreen } from "./screens/sample/sample-screen.tsx";
import { TablesScreen } from "./screens/tables-screen.tsx";
import type { Session } from "./session.ts";
import { StatusLine } from "./status-line.tsx";
import { Pane, usePane } from "./use-session.ts";

/** The pane: what is open, what is wrong, what next, and the job at hand. Knows nothing of the place it stands in but its session. */
export function PaneShell(props: { session: Session; words: Words; language: Language; children?: ComponentChildren }) {
  return (
    <Pane.Provider value={props}>
      <div class="pane">
        <OpenBook />
        <StatusLine />
        <Screen />
        {props.children}
      </div>
    </Pane.Provider>
  );
}

function Screen() {
  const { state } = usePane();
  switch (state.screen) {
    case "home":
      return <Home />;
    case "sample":
      return <SampleScreen key={state.list} />;
    case "tables":
      return <TablesScreen />;
    case "ratings":
      return <RatingsScreen />;
  }
}
