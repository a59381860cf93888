import { useId } from "preact/hooks";
import { usePanel } from "./use-panel.ts";

/** Choose the pack that is meant, where there are several. */
export function PackField({ pack, onPack }: { pack: string; onPack: (id: string) => void }) {
  const { shown, say } = usePanel();
  const id = useId();
  const packs = shown.state?.packs ?? [];
  if (packs.length < 2) return null;
  return (
    <div class="field">
      <label for={id}>{say("kept")}</label>
      <select id={id} value={pack} onChange={({ currentTarget }) => onPack(currentTarget.value)}>
        {packs.map((one) => (
          <option key={one.id} value={one.id}>
            {one.inspection}
          </option>
        ))}
      </select>
    </div>
  );
}
