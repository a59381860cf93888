import { useLayoutEffect, useRef } from "preact/hooks";

/** How an edit ended. `move` says where the person goes on: down after Enter, nowhere when the focus went elsewhere. */
export type EditEnd = { readonly text: string; readonly move: "down" | "stay" | "away" } | null;

interface CellEditorProps {
  /** "Edit B5" */
  readonly label: string;
  readonly start: string;
  /** Called once: with the text, or null when it was cancelled. */
  onEnd(end: EditEnd): void;
}

/** A cell being edited. Enter keeps the text, Escape does not, Alt+Enter breaks the line; leaving the cell keeps it. */
export function CellEditor({ label, start, onEnd }: CellEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(start.length, start.length);
  }, []);
  const end = (how: EditEnd) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(how);
  };
  const textNow = () => area.current?.value ?? start;
  const pressed = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      // What is saved has the open cell in it.
      end({ text: textNow(), move: "stay" });
      return;
    }
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") end(null);
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (event.altKey && area.current !== null)
      area.current.setRangeText("\n", area.current.selectionStart, area.current.selectionEnd, "end");
    else end({ text: textNow(), move: event.shiftKey ? "stay" : "down" });
  };
  return (
    <textarea
      ref={area}
      class="sheet-view__editor"
      aria-label={label}
      rows={1}
      defaultValue={start}
      spellcheck={false}
      onKeyDown={pressed}
      onBlur={() => end({ text: textNow(), move: "away" })}
    />
  );
}
