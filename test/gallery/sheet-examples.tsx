import { useState } from "preact/hooks";
import type { CellMark, GridRow } from "../../addin/workbench/sheet-view/grid-row.ts";
import { SheetView } from "../../addin/workbench/sheet-view/sheet-view.tsx";
import type { Words } from "../../core/words/en.ts";
import { type Example, LONG_NAME } from "./example.ts";
import { MARKS, madeUpRows } from "./made-up-sheet.ts";

interface SheetProps {
  readonly words: Words;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly marks?: readonly CellMark[];
  readonly own?: boolean;
  /** The cell it opens at. */
  readonly at?: { readonly row: number; readonly column: number; readonly key: number };
  readonly read?: (from: number, to: number) => Promise<readonly GridRow[]>;
}

const NONE: readonly CellMark[] = [];
const WIDTHS = [12, 9, 30, 14, 12, 18, 10];
/** An edit to this text is refused. */
const REFUSED = "refuse";

/** A sheet with a button that goes to its last cell, edits that are kept, and a note of what was asked. */
function Sheet({ words, name, rows, columns, marks = NONE, own = false, at, read }: SheetProps) {
  const [edits, setEdits] = useState<ReadonlyMap<string, string>>(new Map());
  const [version, setVersion] = useState(0);
  const [goTo, setGoTo] = useState<{ row: number; column: number; key: number } | null>(at ?? null);
  const [asked, setLog] = useState("");
  const setAsked = (what: string) => setLog((log) => `${what} | ${log}`.slice(0, 200));
  const [made, setMade] = useState(() => madeUpRows(rows, columns, edits));
  const edit = async (row: number, column: number, text: string) => {
    setAsked(`edit ${row},${column} ${text}`);
    if (text === REFUSED) return words.views["sheet-empty"];
    const next = new Map(edits).set(`${row},${column}`, text);
    setEdits(next);
    setMade(() => madeUpRows(rows, columns, next));
    setVersion(version + 1);
    return null;
  };
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => setGoTo({ row: rows - 1, column: columns - 1, key: asked.length })}
      >
        {name}
      </button>{" "}
      <output class="gallery__asked">{asked}</output>
      <div class="gallery__sheet">
        <SheetView
          words={words}
          name={name}
          rows={rows}
          columns={columns}
          headingRow={own ? null : 0}
          widths={WIDTHS}
          own={own}
          read={read ?? made}
          version={version}
          marks={marks}
          goTo={goTo}
          onSelect={({ row, column }) => setAsked(`select ${row},${column}`)}
          onEdit={edit}
          onUndo={() => setAsked("undo")}
          onRedo={() => setAsked("redo")}
        />
      </div>
    </>
  );
}

const never = () => new Promise<readonly GridRow[]>(() => {});

const RATED: readonly GridRow[] = [
  { cells: [{ text: "Ratings", kind: "text", style: "title" }] },
  {
    cells: [
      { text: "Standard", kind: "text", style: "heading" },
      { text: "Rating", kind: "text", style: "heading" },
    ],
  },
  ...(["inadequate", "requires-improvement", "good", "outstanding"] as const).map((rating, at) => ({
    cells: [
      { text: `2.${at + 1}`, kind: "text" as const },
      { text: rating, kind: "text" as const, style: `rating-${rating}` },
      { text: `${50 + 10 * at}%`, kind: "number" as const, formula: true, style: "percent" },
    ],
  })),
];

export const SHEET_EXAMPLES: readonly Example[] = [
  {
    id: "sheet-view",
    render: (words) => <Sheet words={words} name="Longlist" rows={20_000} columns={30} marks={MARKS} />,
  },
  {
    id: "sheet-view-million",
    render: (words) => <Sheet words={words} name="Million" rows={1_000_000} columns={40} />,
  },
  {
    id: "sheet-view-at",
    render: (words) => (
      <Sheet words={words} name="At" rows={5000} columns={30} at={{ row: 4000, column: 20, key: -1 }} />
    ),
  },
  {
    id: "sheet-view-own",
    render: (words) => (
      <Sheet words={words} name="Ratings" rows={6} columns={4} own read={async (from, to) => RATED.slice(from, to)} />
    ),
  },
  {
    id: "sheet-view-reading",
    render: (words) => <Sheet words={words} name="Reading" rows={100} columns={8} read={never} />,
  },
  { id: "sheet-view-empty", render: (words) => <Sheet words={words} name={LONG_NAME} rows={0} columns={0} /> },
];
