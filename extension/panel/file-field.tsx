import { useId } from "preact/hooks";

/** Choose one file. */
export function FileField(props: { label: string; accept: string; onFile: (file: File | null) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="file"
        accept={props.accept}
        onChange={({ currentTarget }) => props.onFile(currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
