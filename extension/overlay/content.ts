import type { PageAsks, PageSays, PageView, Placing } from "../browser/page-messages.ts";
import { placeQuotations } from "../pages/anchoring/place-quotations.ts";
import { captureSelection } from "../pages/capture/capture-selection.ts";
import { readCase } from "../pages/readers/read-case.ts";
import { RecordOnScreen } from "../pages/record/record-on-screen.ts";

/** What a script in a page has of the browser. */
declare const chrome: {
  readonly runtime: {
    sendMessage(says: PageSays): Promise<PageView | null>;
    readonly onMessage: {
      addListener(heard: (ask: PageAsks, from: unknown, answer: (given: unknown) => void) => boolean): void;
    };
  };
};

const tell = (says: PageSays) => chrome.runtime.sendMessage(says);
let view: PageView | null = null;
const read = (rule = view?.rule ?? null) => readCase({ document, address: location }, rule);
let last = "";
const report = async () => {
  const reading = read();
  const text = JSON.stringify(reading);
  if (text !== last) {
    last = text;
    await tell({ say: "reading", reading });
  }
};
const show = (next: PageView) => {
  view = next;
  const record = new RecordOnScreen(document, null);
  const placed = placeQuotations(record, next.marks as never);
  tell({ say: "placed", placed: placed.map(({ id, how }) => ({ id, how })) });
  return placed;
};
chrome.runtime.onMessage.addListener((ask: PageAsks, _: unknown, answer: (v: unknown) => void) => {
  if (!("ask" in ask)) return false;
  if (ask.ask === "view") {
    show(ask.view);
    report();
    answer(null);
  }
  if (ask.ask === "read") answer(read());
  if (ask.ask === "selection") {
    const q = captureSelection(document, null);
    answer(typeof q === "string" ? q : { quotation: q, reading: read() });
  }
  if (ask.ask === "show")
    answer((view === null ? "not-found" : (show(view).find(({ id }) => id === ask.id)?.how ?? "not-found")) as Placing);
  return false;
});
tell({ say: "here" }).then((first: PageView | null) => {
  if (first !== null) {
    show(first);
    report();
  }
});
