import { useId, useState } from "preact/hooks";
import { packFileNames } from "../../../../core/exchange/pack-file-names.ts";
import { isLongEnough } from "../../../../core/exchange/passphrase.ts";
import type { SamplePack } from "../../../../core/exchange/sample-pack.ts";
import { sealSamplePack } from "../../../../core/exchange/travelling-file.ts";
import type { PackResult } from "../../../../core/jobs/pack.ts";
import { usePane } from "../../use-session.ts";
import { toFirstWrong } from "../wrong.tsx";
import { canSeal, PassphraseField } from "./passphrase-field.tsx";

/** The packs, each sealed under the passphrase and handed over as a file when its button is pressed. */
export function PackFiles({ result }: { result: PackResult }) {
  const { session, say } = usePane();
  const id = useId();
  const [typed, setTyped] = useState({ once: "", again: "" });
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<readonly string[]>([]);
  const { saveFile } = session.surface;
  if (saveFile === undefined) return null;
  if (!canSeal()) return <p class="wrong">{say("noSealing")}</p>;
  const short = !isLongEnough(typed.once);
  const differ = typed.once !== typed.again;
  const names = packFileNames(
    result.inspection,
    result.packs.map(({ inspector }) => inspector),
  );
  const save = (pack: SamplePack, name: string, event: Event) => {
    setTried(true);
    const part = event.currentTarget instanceof Element ? event.currentTarget.closest("section") : null;
    if (short || differ) return toFirstWrong(part);
    session.ask({ key: "sealing", facts: {} }, async () => {
      const text = await sealSamplePack(globalThis.crypto, pack, typed.once);
      return () => {
        saveFile(name, text);
        setSaved((before) => [...before, name]);
      };
    });
  };
  return (
    <section aria-labelledby="packs">
      <h4 id="packs">{say("packs")}</h4>
      <PassphraseField
        id={`${id}p`}
        label={say("passphrase")}
        value={typed.once}
        fresh
        wrong={tried && short ? say("passphraseShort") : null}
        onInput={(once) => setTyped({ ...typed, once })}
      />
      <PassphraseField
        id={`${id}q`}
        label={say("passphraseAgain")}
        value={typed.again}
        fresh
        wrong={tried && !short && differ ? say("passphrasesDiffer") : null}
        onInput={(again) => setTyped({ ...typed, again })}
      />
      <p class="quiet">{say("passphraseNote")}</p>
      <ul class="cases">
        {result.packs.map((pack, at) => (
          <li key={pack.inspector} class="field__row">
            <button type="button" class="button" onClick={(event) => save(pack, names[at] ?? "", event)}>
              {say("savePack", { inspector: pack.inspector })}
            </button>
            <span class="quiet" role="status">
              {saved.includes(names[at] ?? "") ? say("packSaved") : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
