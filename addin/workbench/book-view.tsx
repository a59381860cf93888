import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { Words } from "../../core/words/en.ts";
import { problemInWords } from "../../core/words/problem-in-words.ts";
import type { Language } from "../../core/words/wording.ts";
import { placeOfAddress } from "../../core/workbook/address.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import { PaneShell } from "../pane/pane.tsx";
import { BackToProblem } from "./back-to-problem.tsx";
import { ExampleNote } from "./example-note.tsx";
import type { SheetShape } from "./grid-rows.ts";
import { KeepChoice } from "./keep-choice.tsx";
import { INSIDE_EXTENSION } from "./place.ts";
import { SheetTabs } from "./sheet-tabs.tsx";
import { SheetView } from "./sheet-view/sheet-view.tsx";
import type { BookTab, Workbench } from "./tabs.ts";
import { isTypedIn } from "./typed-in.ts";

/** One book: its sheets on the left, the pane on the right; one of the two at a time where the page is narrow. */
export function BookView(props: { words: Words; language: Language; bench: Workbench; tab: BookTab }) {
  const { words, bench, tab } = props;
  const { session } = tab;
  const [side, setSide] = useState<"sheets" | "pane">("pane");
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // At once, not after the next frame: what comes before it would never be drawn.
  useLayoutEffect(() => session.subscribe(() => redraw(undefined as never)), [session]);
  const { goTo } = bench.state;
  // Before the sheet takes the focus, which it cannot while it is out of view.
  useLayoutEffect(() => {
    if (goTo !== null) setSide("sheets");
  }, [goTo]);
  const overview = session.state.overview;
  return (
    <main class={`book book--${side}`}>
      <nav class="book__sides" aria-label={words.bench.sides}>
        {(["sheets", "pane"] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            data-side={one}
            aria-pressed={side === one}
            onClick={() => setSide(one)}
          >
            {words.bench[one === "sheets" ? "sideSheets" : "sidePane"]}
          </button>
        ))}
      </nav>
      <section class="book__sheets" aria-label={words.bench.sideSheets}>
        {overview === null ? null : <SheetTabs words={words} session={session} />}
        {goTo === null || goTo.sheet !== session.state.sheet ? null : (
          <BackToProblem
            words={words}
            place={goTo.cell === null ? goTo.sheet : `${goTo.sheet}!${goTo.cell}`}
            onBack={() => setSide("pane")}
          />
        )}
        {overview === null || session.state.sheet === null ? null : (
          <SheetOfBook key={session.state.sheet} words={words} tab={tab} bench={bench} sheet={session.state.sheet} />
        )}
      </section>
      <section class="book__pane" aria-label={words.bench.sidePane} tabIndex={-1}>
        {tab.example ? <ExampleNote words={words} session={session} /> : null}
        <PaneShell session={session} words={words} language={props.language}>
          {INSIDE_EXTENSION ? null : <KeepChoice words={words} bench={bench} tab={tab} />}
        </PaneShell>
      </section>
    </main>
  );
}

/** The sheet in view, read from the book's worker as it is scrolled. */
function SheetOfBook({ words, tab, bench, sheet }: { words: Words; tab: BookTab; bench: Workbench; sheet: string }) {
  const { session, book } = tab;
  const { version } = session.state;
  const [seen, setSeen] = useState<{ shape: SheetShape; marks: readonly Problem[] } | null>(null);
  // Looked at anew when the workbook changes
  useEffect(() => {
    let gone = false;
    Promise.all([book.desk.shape(sheet), book.desk.marks(sheet)]).then(([shape, marks]) => {
      if (!gone) setSeen({ shape, marks });
    });
    return () => {
      gone = true;
    };
  }, [book, sheet, version]);
  const line = session.state.overview?.sheets.find((one) => one.name === sheet);
  const marks = useMemo(
    () =>
      (seen?.marks ?? []).flatMap((problem) => {
        const place = placeOfAddress(problem.cell ?? "");
        return place === null ? [] : [{ ...place, severity: problem.severity, text: problemInWords(words, problem) }];
      }),
    [seen, words],
  );
  const { goTo } = bench.state;
  const target = useMemo(() => {
    const place = goTo?.sheet === sheet ? placeOfAddress(goTo.cell ?? "") : null;
    return place === null || goTo === null ? null : { ...place, key: goTo.turn };
  }, [goTo, sheet]);
  if (seen === null || line === undefined) return null;
  const edit = async (row: number, column: number, text: string) => {
    let refused: Problem | null = null;
    await session.changeInTurn({ key: "did-type", facts: { sheet } }, async () => {
      refused = await book.desk.type(sheet, row, column, text);
      return refused;
    });
    return refused === null ? null : problemInWords(words, refused);
  };
  return (
    <SheetView
      words={words}
      name={sheet}
      rows={seen.shape.rows}
      columns={seen.shape.columns}
      widths={seen.shape.widths}
      headingRow={line.held.find((one) => one.headingRow !== null)?.headingRow ?? null}
      own={!isTypedIn(line.own)}
      version={version}
      marks={marks}
      goTo={target}
      read={(from, to) => book.desk.rows(sheet, from, to)}
      onSelect={() => undefined}
      onEdit={edit}
      onUndo={() => session.undo()}
      onRedo={() => session.redo()}
    />
  );
}
