import { useEffect, useState } from "preact/hooks";
import { commandKeys } from "../../browser/panel-door.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";
import { ANSWER_KEYS } from "./use-case-keys.ts";

const COMMANDS = [
  ["evidence-yes", "keyEvidenceYes"],
  ["evidence-no", "keyEvidenceNo"],
  ["evidence-choose", "keyEvidenceChoose"],
] as const;

/** Undo, redo, and the keys there are, as this browser has them. */
export function CaseFoot({ view }: { view: JudgedCaseView }) {
  const { session, shown, language, say } = usePanel();
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    commandKeys().then(setKeys);
  }, []);
  const answers = Object.keys(ANSWER_KEYS[language]).map((key) => key.toUpperCase());
  const single = [
    [answers, "keyAnswer"],
    [["J", "K"], "keyMove"],
    [["1–9"], "keyPrompt"],
    [["R"], "keyReason"],
    [["Q"], "keyQuote"],
    [["Z"], "keyUndo"],
  ] as const;
  return (
    <footer class="foot">
      <div class="acts">
        <button type="button" class="button" disabled={view.undo.undo === null} onClick={() => session.step("undo")}>
          {say("undo")}
        </button>
        <button type="button" class="button" disabled={view.undo.redo === null} onClick={() => session.step("redo")}>
          {say("redo")}
        </button>
      </div>
      <section class="foot__keys" aria-label={say("keys")}>
        {shown.state?.settings.keysOn === false ? <p class="quiet">{say("keysOff")}</p> : null}
        <ul class="foot__list">
          {shown.state?.settings.keysOn === false
            ? null
            : single.map(([names, text]) => (
                <li key={text}>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}{" "}
                  {say(text)}
                </li>
              ))}
          {COMMANDS.flatMap(([name, text]) => {
            const key = keys[name] ?? "";
            return key === "" ? [] : [{ key, text }];
          }).map(({ key, text }) => (
            <li key={text}>
              <kbd>{key}</kbd> {say(text)}
            </li>
          ))}
        </ul>
      </section>
    </footer>
  );
}
