import { useId, useRef, useState } from "preact/hooks";
import { usePane } from "../../use-session.ts";
import { toFirstWrong, Wrong } from "../wrong.tsx";
import { PassphraseField } from "./passphrase-field.tsx";

/** Which assessment files to open, and the passphrase they were made with. */
export function FilesToOpen({ onOpen }: { onOpen: (files: readonly File[], passphrase: string) => void }) {
  const { say } = usePane();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState("");
  const [wanting, setWanting] = useState({ files: false, passphrase: false });
  const open = (event: Event) => {
    event.preventDefault();
    const files = [...(picker.current?.files ?? [])];
    const missing = { files: files.length === 0, passphrase: passphrase.trim() === "" };
    setWanting(missing);
    if (missing.files || missing.passphrase) return toFirstWrong(event.currentTarget);
    onOpen(files, passphrase);
  };
  return (
    <form class="draw" onSubmit={open}>
      <div class="field">
        <label for={id}>{say("assessmentFiles")}</label>
        <input
          ref={picker}
          id={id}
          type="file"
          multiple
          accept=".probity-assessments"
          aria-invalid={wanting.files}
          aria-describedby={`${id}w`}
          onChange={() => setWanting({ ...wanting, files: false })}
        />
        <Wrong id={`${id}w`} text={wanting.files ? say("filesWanted") : null} />
      </div>
      <PassphraseField
        id={`${id}p`}
        label={say("passphrase")}
        value={passphrase}
        wrong={wanting.passphrase ? say("passphraseWanted") : null}
        onInput={(typed) => {
          setPassphrase(typed);
          setWanting({ ...wanting, passphrase: false });
        }}
      />
      <button type="submit" class="button">
        {say("openFiles")}
      </button>
    </form>
  );
}
