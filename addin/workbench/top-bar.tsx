import type { Words } from "../../core/words/en.ts";
import type { Language } from "../../core/words/wording.ts";
import { worded } from "../pane/use-session.ts";
import type { ChosenLook, Theme } from "./chosen-look.ts";
import type { BookTab } from "./tabs.ts";

/** What can be done from anywhere: open, save, undo, redo, the language, the theme, the keys. */
export function TopBar(props: {
  words: Words;
  look: ChosenLook;
  active: BookTab | null;
  onOpen: () => void;
  onSpeak: (language: Language) => void;
  onTheme: (theme: Theme) => void;
  onKeys: () => void;
}) {
  const { words, look, active } = props;
  const { bench } = words;
  const state = active?.session.state;
  const what = (label: { key: string; facts: object } | null | undefined) =>
    label === null || label === undefined ? "" : worded(words, label as never);
  return (
    <header class="bar">
      <h1 class="bar__name">Probity</h1>
      <div class="bar__acts">
        <button type="button" class="button" title="Ctrl+O" onClick={props.onOpen}>
          {bench.open}
        </button>
        {active === null || state === undefined ? null : (
          <>
            <button type="button" class="button" title="Ctrl+S" onClick={() => active.session.save()}>
              {words.pane.save}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={state.undo === null}
              title={`Ctrl+Z ${what(state.undo)}`.trim()}
              onClick={() => active.session.undo()}
            >
              {words.pane.undo}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={state.redo === null}
              title={`Ctrl+Y ${what(state.redo)}`.trim()}
              onClick={() => active.session.redo()}
            >
              {words.pane.redo}
            </button>
          </>
        )}
      </div>
      <div class="bar__look">
        <button
          type="button"
          class="button button--quiet"
          lang={look.language === "en" ? "cy" : "en"}
          onClick={() => props.onSpeak(look.language === "en" ? "cy" : "en")}
        >
          {bench.otherLanguage}
        </button>
        <label class="bar__theme">
          <span class="visually-hidden">{bench.theme}</span>
          <select value={look.theme} onChange={({ currentTarget }) => props.onTheme(currentTarget.value as Theme)}>
            <option value="system">{bench.themeSystem}</option>
            <option value="light">{bench.themeLight}</option>
            <option value="dark">{bench.themeDark}</option>
          </select>
        </label>
        <button type="button" class="button button--quiet" title="?" onClick={props.onKeys}>
          {bench.keys}
        </button>
      </div>
    </header>
  );
}
