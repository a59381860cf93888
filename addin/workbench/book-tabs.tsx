import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import type { BookTab, Workbench } from "./tabs.ts";

/** The open books. Each name shows its book; the cross beside it closes it. */
export function BookTabs({
  words,
  bench,
  onClose,
}: {
  words: Words;
  bench: Workbench;
  onClose: (tab: BookTab) => void;
}) {
  const { tabs, active } = bench.state;
  if (tabs.length === 0) return null;
  return (
    <nav class="book-tabs" aria-label={words.bench.books}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.id} class={`book-tab${tab.id === active ? " book-tab--active" : ""}`}>
            <button
              type="button"
              class="book-tab__name"
              aria-current={tab.id === active ? "page" : undefined}
              onClick={() => bench.show(tab.id)}
            >
              {tab.book.name}
              <span class={tab.session.state.unsaved ? "quiet" : "quiet book-tab__mark--off"}>
                {" "}
                {words.bench.unsavedMark}
              </span>
            </button>
            <button
              type="button"
              class="book-tab__close"
              aria-label={fillIn(words, words.bench.closeBook, { name: tab.book.name })}
              onClick={() => onClose(tab)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
