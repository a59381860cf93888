import { useId, useState } from "preact/hooks";
import { openPage } from "../../browser/tabs-door.ts";
import { PassphraseField } from "../passphrase-field.tsx";
import { usePanel } from "../use-panel.ts";

/** The store is locked. */
export function Unlock() {
  const { session, shown, say } = usePanel();
  const id = useId();
  const [passphrase, setPassphrase] = useState("");
  const unlock = async (event: Event) => {
    event.preventDefault();
    const unlocked = await session.act("unlock", { passphrase });
    setPassphrase("");
    if (unlocked !== null) session.dismiss();
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say("unlockTitle")}</h2>
      <p class="quiet">{say("unlockNote")}</p>
      <form class="fields" onSubmit={unlock}>
        <PassphraseField label={say("passphrase")} value={passphrase} onType={setPassphrase} />
        <div class="acts">
          <button type="submit" class="button button--main" disabled={shown.busy}>
            {say(shown.busy ? "opening" : "unlock")}
          </button>
        </div>
      </form>
      <details>
        <summary>{say("forgotten")}</summary>
        <p>{say("forgottenNote")}</p>
        <button type="button" class="button" onClick={() => openPage("options.html#kept")}>
          {say("settings")}
        </button>
      </details>
    </section>
  );
}
