import { useId, useState } from "preact/hooks";
import { openPage } from "../../browser/tabs-door.ts";
import { FileField } from "../file-field.tsx";
import { PassphraseField } from "../passphrase-field.tsx";
import { usePanel } from "../use-panel.ts";

/** Open a sample pack: the first one begins the store. */
export function OpenPack({ first }: { first: boolean }) {
  const { session, shown, say } = usePanel();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [own, setOwn] = useState("");
  const open = async (event: Event) => {
    event.preventDefault();
    if (file === null) return session.tell("chooseFile", {}, true);
    const opened = await session.act("open-pack", { text: await file.text(), passphrase, own });
    if (opened !== null) session.show("cases");
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say("startTitle")}</h2>
      <p class="quiet">{say("startNote")}</p>
      <form class="fields" onSubmit={open}>
        <FileField label={say("packFile")} accept=".probity-sample" onFile={setFile} />
        <PassphraseField label={say("passphrase")} value={passphrase} onType={setPassphrase} />
        {first ? (
          <details>
            <summary>{say("ownPassphrase")}</summary>
            <PassphraseField label={say("ownPassphrase")} note={say("ownPassphraseNote")} value={own} onType={setOwn} />
          </details>
        ) : null}
        <div class="acts">
          <button type="submit" class="button button--main" disabled={shown.busy}>
            {say(shown.busy ? "opening" : "open")}
          </button>
          {first ? null : (
            <button type="button" class="button" onClick={() => session.show("cases")}>
              {say("back")}
            </button>
          )}
        </div>
      </form>
      <div class="acts">
        <button type="button" class="button button--quiet" onClick={() => openPage("options.html")}>
          {say("settings")}
        </button>
        <button type="button" class="button button--quiet" onClick={() => openPage("workbench/workbench.html")}>
          {say("workbench")}
        </button>
      </div>
    </section>
  );
}
