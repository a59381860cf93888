import type { Language } from "../../core/words/wording.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { Desk } from "../pane/desk.ts";
import type { ProgrammeInfo } from "../pane/programme-info.ts";
import { Session } from "../pane/session.ts";
import { keepBook } from "./kept-work.ts";
import { type OpenedBook, openBook } from "./open-book.ts";
import { savedName, saveFile } from "./save-file.ts";

/** One open workbook: its book, its session, and where its sheet view is to go. */
export interface BookTab {
  readonly id: number;
  readonly book: OpenedBook;
  readonly session: Session;
  readonly example: boolean;
}

/** A cell the sheet view is asked to show; `turn` tells one asking from the next. */
export interface GoTo {
  readonly sheet: string;
  readonly cell: string | null;
  readonly turn: number;
}

export interface WorkbenchState {
  readonly tabs: readonly BookTab[];
  readonly active: number | null;
  /** A file being read: its name and how far, 0-1; null when none is. */
  readonly opening: { readonly name: string; readonly part: number } | null;
  /** Why the last file could not be opened. */
  readonly refused: Problem | null;
  readonly goTo: GoTo | null;
  /** Names of books that are kept on this machine. */
  readonly kept: ReadonlySet<string>;
}

/** The open workbooks, and what opens and closes them. */
export class Workbench {
  #state: WorkbenchState = { tabs: [], active: null, opening: null, refused: null, goTo: null, kept: new Set() };
  readonly #listeners = new Set<() => void>();
  #stop: (() => void) | null = null;
  #next = 1;
  #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get state(): WorkbenchState {
    return this.#state;
  }

  get active(): BookTab | null {
    return this.#state.tabs.find((tab) => tab.id === this.#state.active) ?? null;
  }

  get unsaved(): boolean {
    return this.#state.tabs.some((tab) => tab.session.state.unsaved);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Open a file in a tab of its own; what is wrong with it is told, and the other tabs stay. */
  async open(bytes: Uint8Array | null, name: string, example = false): Promise<BookTab | null> {
    this.stopOpening();
    this.#set({ opening: { name, part: 0 }, refused: null });
    const opening = openBook(bytes, name, (done, total) =>
      this.#set({ opening: { name, part: done / Math.max(1, total) } }),
    );
    let stopped = false;
    this.#stop = () => {
      stopped = true;
      opening.stop();
    };
    const opened = await opening.opened;
    if (stopped) return null;
    this.#stop = null;
    this.#set({ opening: null });
    if (!("desk" in opened)) {
      this.#set({ refused: opened });
      return null;
    }
    return this.#add(opened, await opened.desk.programmes(), example);
  }

  stopOpening(): void {
    this.#stop?.();
    this.#stop = null;
    this.#set({ opening: null });
  }

  show(id: number): void {
    this.#set({ active: id, goTo: null });
  }

  close(id: number): void {
    const { tabs, active } = this.#state;
    const at = tabs.findIndex((tab) => tab.id === id);
    tabs[at]?.book.close();
    const left = tabs.filter((tab) => tab.id !== id);
    const next = left[Math.min(at, left.length - 1)]?.id ?? null;
    this.#set({ tabs: left, active: active === id ? next : active, goTo: null });
  }

  async speak(language: Language): Promise<void> {
    this.#language = language;
    await Promise.all(this.#state.tabs.map((tab) => tab.session.speak(language)));
  }

  dismiss(): void {
    this.#set({ refused: null });
  }

  /** Keep a book on this machine from now on, or no longer. */
  keep(name: string, wanted: boolean): void {
    const kept = new Set(this.#state.kept);
    if (wanted) kept.add(name);
    else kept.delete(name);
    this.#set({ kept });
  }

  goTo(sheet: string, cell: string | null): void {
    this.#set({ goTo: { sheet, cell, turn: (this.#state.goTo?.turn ?? 0) + 1 } });
    this.active?.session.look(sheet);
  }

  #add(book: OpenedBook, programmes: readonly ProgrammeInfo[], example: boolean): BookTab {
    const { desk } = book;
    const surface = {
      state: () => desk.state(),
      undo: () => desk.undo(),
      redo: () => desk.redo(),
      save: () => this.#save(book),
      goTo: (sheet: string, cell: string | null) => this.goTo(sheet, cell),
    };
    const session = new Session(desk as unknown as Desk, surface, programmes, this.#language);
    const tab = { id: this.#next++, book, session, example };
    let version = 0;
    session.subscribe(() => {
      if (session.state.version !== version && this.#state.kept.has(book.name)) this.#keepNow(book);
      version = session.state.version;
      this.#set({});
    });
    this.#set({ tabs: [...this.#state.tabs, tab], active: tab.id, goTo: null });
    session.refresh().then(() => {
      const { overview, sheet } = session.state;
      if (sheet === null) session.look(overview?.sheets.find((one) => !one.hidden)?.name ?? null);
    });
    return tab;
  }

  async #save(book: OpenedBook): Promise<Problem | null> {
    const file = await book.desk.file();
    if (!(file instanceof Uint8Array)) return file;
    saveFile(book.name, file);
    await book.desk.markSaved();
    return null;
  }

  async #keepNow(book: OpenedBook): Promise<void> {
    const file = await book.desk.file();
    if (!(file instanceof Uint8Array)) return;
    await keepBook({ name: savedName(book.name), at: new Date().toISOString(), bytes: file });
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
