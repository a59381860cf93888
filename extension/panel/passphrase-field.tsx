import { useId } from "preact/hooks";

/** Type a passphrase: never kept by the browser. */
export function PassphraseField(props: {
  label: string;
  note?: string;
  value: string;
  onType: (typed: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        aria-describedby={props.note === undefined ? undefined : `${id}n`}
        value={props.value}
        onInput={({ currentTarget }) => props.onType(currentTarget.value)}
      />
      {props.note === undefined ? null : (
        <p id={`${id}n`} class="quiet">
          {props.note}
        </p>
      )}
    </div>
  );
}
