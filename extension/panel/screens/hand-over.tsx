import { useId, useState } from "preact/hooks";
import { PackField } from "../pack-field.tsx";
import { PassphraseField } from "../passphrase-field.tsx";
import { saveText } from "../save-text.ts";
import { usePanel } from "../use-panel.ts";

/** Make the file that goes back to Excel. */
export function HandOver() {
  const { session, shown, say } = usePanel();
  const packs = shown.state?.packs ?? [];
  const id = useId();
  const [pack, setPack] = useState(packs[0]?.id ?? "");
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const cases = shown.state?.cases.filter((one) => one.pack === pack) ?? [];
  const notBegun = cases.filter((one) => !one.begun).length;
  const left = cases.filter((one) => one.begun && !one.done && one.excluded === null).length;
  const make = async (event: Event) => {
    event.preventDefault();
    if (passphrase !== again) return session.tell("passphraseDiffers", {}, true);
    const made = await session.act("hand-over", { pack, passphrase });
    if (made === null) return;
    saveText(made.name, made.text);
    session.show("cases");
    session.tell("handedOver", { name: made.name, count: made.cases });
  };
  return (
    <section aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>{say("handOverTitle")}</h2>
      <p class="quiet">{say("handOverNote")}</p>
      {left > 0 ? <p class="note">{say("openCases", { count: left })}</p> : null}
      {notBegun > 0 ? <p class="note">{say("casesNotBegun", { count: notBegun })}</p> : null}
      <form class="fields" onSubmit={make}>
        <PackField pack={pack} onPack={setPack} />
        <PassphraseField
          label={say("passphrase")}
          note={say("told-passphrase-short")}
          value={passphrase}
          onType={setPassphrase}
        />
        <PassphraseField label={say("passphraseTwice")} value={again} onType={setAgain} />
        <div class="acts">
          <button type="submit" class="button button--main" disabled={shown.busy}>
            {say("handOverMake")}
          </button>
          <button type="button" class="button" onClick={() => session.show("cases")}>
            {say("back")}
          </button>
        </div>
      </form>
    </section>
  );
}
