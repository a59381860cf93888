import { useEffect, useRef } from "preact/hooks";
import type { Words } from "../../core/words/en.ts";
import type { Session } from "../pane/session.ts";

/** Every sheet of the book, ours marked, with how many problems each has. */
export function SheetTabs({ words, session }: { words: Words; session: Session }) {
  const { overview, sheet } = session.state;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet]);
  if (overview === null) return null;
  return (
    <nav class="sheet-tabs" aria-label={words.bench.sideSheets}>
      <ul ref={list}>
        {overview.sheets.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              class={`sheet-tab${one.own !== null ? " sheet-tab--ours" : ""}`}
              aria-current={one.name === sheet ? "page" : undefined}
              onClick={() => session.look(one.name)}
            >
              {one.name}
              {one.hidden ? <span class="quiet"> {words.bench.hiddenSheet}</span> : null}
              {one.own !== null ? <span class="sheet-tab__ours"> {words.bench.ours}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
