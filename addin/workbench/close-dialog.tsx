import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import { ModalDialog } from "./modal-dialog.tsx";
import type { BookTab } from "./tabs.ts";

/** Asks before a book with unsaved changes is closed. */
export function CloseDialog({
  words,
  tab,
  onDone,
}: {
  words: Words;
  tab: BookTab | null;
  onDone: (discard: boolean) => void;
}) {
  const name = tab?.book.name ?? "";
  const save = async () => {
    await tab?.session.save();
    onDone(tab?.session.state.unsaved === false);
  };
  return (
    <ModalDialog
      open={tab !== null}
      title={fillIn(words, words.bench.closeTitle, { name })}
      onClose={() => onDone(false)}
    >
      <p>{words.bench.closeNote}</p>
      <div class="field__row">
        <button type="button" class="button button--main" onClick={save}>
          {words.bench.saveAndClose}
        </button>
        <button type="button" class="button" onClick={() => onDone(true)}>
          {words.bench.closeWithout}
        </button>
        <button type="button" class="button" onClick={() => onDone(false)}>
          {words.pane.cancel}
        </button>
      </div>
    </ModalDialog>
  );
}
