import { SeverityIcon } from "../../../core/ui/shapes.tsx";
import type { Words } from "../../../core/words/en.ts";
import { fillIn } from "../../../core/words/fill-in.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import type { CellMark, CellPlace, GridCell } from "./grid-row.ts";
import "../../../core/ui/button.css";

interface CellStripProps {
  readonly words: Words;
  readonly place: CellPlace;
  /** Undefined while it is being read. */
  readonly cell: GridCell | undefined;
  readonly loading: boolean;
  readonly marks: readonly CellMark[];
  /** Id of the list of problems, which describes the cell. */
  readonly marksId: string;
  /** Why an edit was refused, with the cell it was for; null when it was not. */
  readonly refusal: string | null;
  /** Null where nothing can be edited. */
  readonly onEdit: (() => void) | null;
}

/** A cell holds up to 32,767 characters; so many are shown. */
const MOST_SHOWN = 600;

/** The active cell in full, under the grid: its address, its text, what is wrong with it. */
export function CellStrip({ words, place, cell, loading, marks, marksId, refusal, onEdit }: CellStripProps) {
  const address = cellAddress(place.row, place.column);
  const { views, terminal } = words;
  const text = cell?.text ?? "";
  return (
    <div class="sheet-view__strip">
      <p class="sheet-view__line">
        <span class="sheet-view__address">{address}</span>
        {cell?.formula === true && <span class="sheet-view__tag">{views.formula}</span>}
        <span class="sheet-view__text">
          {loading ? views["still-loading"] : text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}
        </span>
        {onEdit !== null && (
          <button
            type="button"
            class="button button--quiet"
            aria-label={fillIn(words, views["edit-cell"], { cell: address })}
            onClick={onEdit}
          >
            {views.edit}
          </button>
        )}
      </p>
      <ul class="sheet-view__marks" id={marksId}>
        {marks.map((mark) => (
          <li key={mark.text} class={`sheet-view__mark sheet-view__mark--${mark.severity}`}>
            <span class="sheet-view__severity">
              <SeverityIcon severity={mark.severity} /> {terminal[mark.severity]}:
            </span>{" "}
            {mark.text}
          </li>
        ))}
      </ul>
      <p class="sheet-view__refusal" role="alert">
        {refusal}
      </p>
    </div>
  );
}
