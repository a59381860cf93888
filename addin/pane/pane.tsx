import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "../../core/words/en.ts";
import type { Language } from "../../core/words/wording.ts";
import "../../core/ui/pane.css";
import type { Screen } from "./pane-state.ts";
import { Home } from "./screens/home.tsx";
import { OfferedChoices } from "./screens/offered-choices.tsx";
import { OpenBook } from "./screens/open-book.tsx";
import type { Session } from "./session.ts";
import { StatusLine } from "./status-line.tsx";
import { Pane, usePane } from "./use-session.ts";

/** The pane: what is open, what is wrong, what next, and the job at hand. Knows nothing of the place it stands in but its session. */
export function PaneShell(props: { session: Session; words: Words; language: Language; children?: ComponentChildren }) {
  return (
    <Pane.Provider value={props}>
      <div class="pane">
        <OpenBook />
        <OfferedChoices />
        <StatusLine />
        <ScreenInView />
        {props.children}
      </div>
    </Pane.Provider>
  );
}

function ScreenInView() {
  const { state } = usePane();
  const { screen, list } = state;
  return screen === "home" ? <Home /> : <JobScreen key={`${screen} ${list}`} screen={screen} />;
}

type Job = Exclude<Screen, "home">;

/** A job's screen comes when it is first wanted: until then only what the first screen needs is loaded. */
const SCREENS: Readonly<Record<Job, () => Promise<ComponentType>>> = {
  sample: async () => (await import("./screens/sample/sample-screen.tsx")).SampleScreen,
  pack: async () => (await import("./screens/hand-over/pack-screen.tsx")).PackScreen,
  import: async () => (await import("./screens/hand-over/import-screen.tsx")).ImportScreen,
  tables: async () => (await import("./screens/tables-screen.tsx")).TablesScreen,
  ratings: async () => (await import("./screens/ratings/ratings-screen.tsx")).RatingsScreen,
};

function JobScreen({ screen }: { screen: Job }) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  useEffect(() => {
    SCREENS[screen]().then(
      (loaded) => setLoaded(() => loaded),
      (fault) => {
        console.error(fault);
        setLoaded(() => NotLoaded);
      },
    );
  }, [screen]);
  return Loaded === null ? null : <Loaded />;
}

/** The part never came, as when its server is away or has a newer version: a browser asks for it again with the page alone. */
function NotLoaded() {
  const { session, say } = usePane();
  return (
    <section class="job" role="alert">
      <p>{say("partNotLoaded")}</p>
      <div class="status__acts">
        <button type="button" class="button button--main" onClick={() => location.reload()}>
          {say("reload")}
        </button>
        <button type="button" class="button" onClick={() => session.finish()}>
          {say("back")}
        </button>
      </div>
    </section>
  );
}
