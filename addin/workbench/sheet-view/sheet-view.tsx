import { SheetGrid } from "./sheet-grid.tsx";
import type { SheetViewProps } from "./sheet-view-props.ts";
import "./sheet-view.css";

/** One sheet as a grid of which only what is in view is drawn: a million rows scroll like ten. */
export function SheetView(props: SheetViewProps) {
  const { words, name, rows, columns, own } = props;
  const empty = rows === 0 || columns === 0;
  return (
    <div class="sheet-view" style={{ "--sheet-view-digits": `${Math.max(2, String(rows).length)}` }}>
      {own && <p class="sheet-view__own">{words.views["made-by-probity"]}</p>}
      {empty ? <p class="sheet-view__empty">{words.views["sheet-empty"]}</p> : <SheetGrid key={name} {...props} />}
    </div>
  );
}
