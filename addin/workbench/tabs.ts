import type { Language } from "../../core/words/wording.ts";
import { FILE_PROBLEM_KINDS, type FileProblemKind } from "../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { Desk } from "../pane/desk.ts";
import { handOverText } from "../pane/hand-over-file.ts";
import type { ProgrammeInfo } from "../pane/programme-info.ts";
import { Session } from "../pane/session.ts";
import { Keeping } from "./keeping.ts";
import { type OpenedBook, openBook } from "./open-book.ts";
import { saveFile } from "./save-file.ts";

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
  /** The file opened last, to be told of once; null while another is being read. */
  readonly opened: string | null;
  /** Why files could not be opened, the last one last. */
  readonly refused: readonly Problem[];
  readonly goTo: GoTo | null;
}

type FileBytes = Uint8Array | null | (() => Promise<Uint8Array>);

/** The open workbooks, and what opens and closes them. */
export class Workbench {
  #state: WorkbenchState = { tabs: [], active: null, opening: null, opened: null, refused: [], goTo: null };
  readonly #listeners = new Set<() => void>();
  readonly #keeping = new Keeping();
  #stop: (() => void) | null = null;
  /** The opening that the next one waits for. */
  #before: Promise<unknown> = Promise.resolve();
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

  /**
   * Open a file in a tab of its own, after those that were given before it; what is wrong with it is told, and the other tabs stay.
   *
   * @param bytes the file, or how to get it when its turn comes; null for a new workbook
   */
  open(bytes: FileBytes, name: string, example = false): Promise<BookTab | null> {
    const opened = this.#before.then(() => this.#openNow(bytes, name, example));
    this.#before = opened.catch(() => undefined);
    return opened;
  }

  stopOpening(): void {
    this.#stop?.();
  }

  async #openNow(bytes: FileBytes, name: string, example: boolean): Promise<BookTab | null> {
    this.#set({ opening: { name, part: 0 }, opened: null });
    const got = typeof bytes === "function" ? await bytes().catch(() => notRead(name)) : bytes;
    const opened = got === null || got instanceof Uint8Array ? await this.#read(got, name) : got;
    this.#stop = null;
    this.#set({ opening: null });
    if (opened === null) return null;
    if ("desk" in opened) return this.#add(opened, await opened.desk.programmes(), example);
    this.#set({ refused: [...this.#state.refused, opened] });
    return null;
  }

  #read(bytes: Uint8Array | null, name: string): Promise<OpenedBook | Problem | null> {
    const opening = openBook(bytes, name, (done, total) =>
      this.#set({ opening: { name, part: done / Math.max(1, total) } }),
    );
    this.#stop = opening.stop;
    return opening.opened;
  }

  show(id: number): void {
    this.#set({ active: id, goTo: null });
  }

  close(id: number): void {
    const { tabs, active } = this.#state;
    const at = tabs.findIndex((tab) => tab.id === id);
    tabs[at]?.book.close();
    this.#keeping.closed(id);
    const left = tabs.filter((tab) => tab.id !== id);
    const next = left[Math.min(at, left.length - 1)]?.id ?? null;
    this.#set({ tabs: left, active: active === id ? next : active, goTo: null });
  }

  async speak(language: Language): Promise<void> {
    this.#language = language;
    await Promise.all(this.#state.tabs.map((tab) => tab.session.speak(language)));
  }

  dismiss(): void {
    this.#set({ refused: [] });
  }

  keeps(tab: BookTab): boolean {
    return this.#keeping.has(tab.id);
  }

  /** Keep a book on this machine from now on, or no longer. */
  async keep(tab: BookTab, wanted: boolean): Promise<void> {
    const done = wanted ? this.#keeping.start(tab) : this.#keeping.stop(tab.id);
    this.#set({});
    await done;
    this.#set({});
  }

  goOnKeeping(tab: BookTab, key: string): void {
    this.#keeping.goOn(tab.id, key);
    this.#set({});
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
      saveFile: handOverText,
      goTo: (sheet: string, cell: string | null) => this.goTo(sheet, cell),
    };
    const session = new Session(desk as unknown as Desk, surface, programmes, this.#language);
    const tab = { id: this.#next++, book, session, example };
    book.lost.then(() => session.lost());
    let version = 0;
    session.subscribe(() => {
      if (session.state.version !== version) this.#keeping.now(tab).then((kept) => kept || this.#set({}));
      version = session.state.version;
      this.#set({});
    });
    this.#set({ tabs: [...this.#state.tabs, tab], active: tab.id, opened: book.name, goTo: null });
    session.refresh();
    return tab;
  }

  async #save(book: OpenedBook): Promise<Problem | null> {
    const file = await book.desk.file();
    if (!("bytes" in file)) return file;
    saveFile(book.name, file.bytes);
    await book.desk.markSaved(file.at);
    return null;
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function notRead(name: string): Problem {
  const kind = "file-not-read" satisfies FileProblemKind;
  return { kind, severity: FILE_PROBLEM_KINDS[kind], sheet: null, cell: null, facts: { name } };
}
