import type { Words } from "../../core/words/en.ts";
import { ModalDialog } from "./modal-dialog.tsx";

/** Keys by what they do, in words of `bench`. */
const KEYS = [
  ["Ctrl+O", "keyOpen"],
  ["Ctrl+S", "keySave"],
  ["Ctrl+Z", "keyUndo"],
  ["Ctrl+Y", "keyRedo"],
  ["F6", "keySides"],
  ["F8", "keyNextProblem"],
  ["Shift+F8", "keyLastProblem"],
  ["F2", "keyEdit"],
  ["Esc", "keyStop"],
  ["Ctrl+Home", "keyFirstCell"],
  ["Ctrl+End", "keyLastCell"],
  ["?", "keyKeys"],
] as const;

/** The keys, shown on ? or from the bar. */
export function KeysDialog({ words, open, onClose }: { words: Words; open: boolean; onClose: () => void }) {
  return (
    <ModalDialog open={open} title={words.bench.keys} onClose={onClose}>
      <table class="figures">
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{words.bench[what]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button button--main" onClick={onClose}>
        {words.pane.dismiss}
      </button>
    </ModalDialog>
  );
}
