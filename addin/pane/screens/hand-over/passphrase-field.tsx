import { Wrong } from "../wrong.tsx";

/** Where a passphrase is typed, unseen; what is wrong with it stands beneath. It is kept nowhere. */
export function PassphraseField(props: {
  id: string;
  label: string;
  value: string;
  wrong: string | null;
  fresh?: boolean;
  onInput: (value: string) => void;
}) {
  const { id, wrong } = props;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="password"
        autocomplete={props.fresh === true ? "new-password" : "off"}
        value={props.value}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}w`}
        onInput={({ currentTarget }) => props.onInput(currentTarget.value)}
      />
      <Wrong id={`${id}w`} text={wrong} />
    </div>
  );
}

/** Whether this page may seal and open files: browsers offer it to secure pages only. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}
