import type { PanelKey } from "../../core/words/panel-words.ts";
import type { Facts } from "../../core/workbook/problem.ts";
import type { LeftWords } from "../browser/left-words.ts";
import type {
  CaseRecord,
  Done,
  PanelAnswers,
  PanelAsk,
  PanelState,
  PanelTold,
  Settings,
  ToRecord,
} from "../browser/panel-messages.ts";
import { type Outcome, outcomeOf, stillTold } from "./outcome.ts";

export type Screen = "cases" | "case" | "open-pack" | "hand-over" | "add-case";

/** What the panel shows: what the background knows, and what a person does here. */
export interface Shown {
  readonly state: PanelState | null;
  readonly screen: Screen;
  readonly record: CaseRecord | null;
  /** The question in view. */
  readonly question: string | null;
  readonly outcome: Outcome | null;
  /** An act is on its way to the disk. */
  readonly busy: boolean;
  /** Words are typed that are not kept yet. */
  readonly drafts: boolean;
}

/** Typing is told as work at most so often (milliseconds): work keeps the store open. */
const TELL_WORK = 20_000;

/** The way to the background. */
export interface Line {
  ask<K extends keyof PanelAnswers>(ask: PanelAsk<K>): Promise<unknown>;
  hear(heard: (told: PanelTold) => Promise<true> | undefined): () => void;
  /** Words that are to be kept when the panel is gone; they take the place of those before. */
  leave(words: readonly LeftWords[]): void;
  /** What came of keys and of the toolbar in the page is told here. */
  readonly hearsKeys: boolean;
}

/** Words in a field that are not kept yet, and how to keep them. */
export interface Draft extends LeftWords {
  /** False once the field is gone, so that a person can do nothing more about them. */
  readonly inField: boolean;
  keep(): Promise<unknown>;
}

/** The panel's own state, and its acts. Views show it and call them. */
export class PanelSession {
  readonly #line: Line;
  #shown: Shown = {
    state: null,
    screen: "cases",
    record: null,
    question: null,
    outcome: null,
    busy: false,
    drafts: false,
  };
  readonly #listeners = new Set<() => void>();
  readonly #drafts = new Map<object, Draft>();
  /** What is on its way to the disk: left as words are, as a page's last message may never arrive. */
  readonly #onTheWay = new Set<LeftWords>();
  #heard = 0;
  #acts = 0;
  #worked = 0;
  /** The case a person asked for last, while it is on its way. */
  #wanted: string | null = null;
  /** Where the store locked: a person comes back to it. */
  #lockedAt: { readonly key: string; readonly question: string | null } | null = null;

  constructor(line: Line) {
    this.#line = line;
  }

  get shown(): Shown {
    return this.#shown;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Show what holds, and go on showing it. */
  async begin(): Promise<() => void> {
    const stop = this.#line.hear((told) => {
      if ("locking" in told) return this.#drafts.size === 0 ? undefined : this.keepDrafts();
      this.refresh();
      return undefined;
    });
    await this.refresh();
    return stop;
  }

  async refresh(): Promise<void> {
    const state = await this.#ask("state", {});
    if (state === null) return;
    const { state: before, record: standing, question, outcome: told } = this.#shown;
    const heard = state.heard.number > this.#heard && before !== null && this.#line.hearsKeys ? state.heard : null;
    this.#heard = state.heard.number;
    const outcome = heard === null ? stillTold(told, before, state) : outcomeOf(heard);
    if (state.standing === "locked" && standing !== null) this.#lockedAt = { key: standing.key, question };
    const record = state.standing === "open" ? standing : null;
    const screen = record === null && this.#shown.screen === "case" ? "cases" : this.#shown.screen;
    this.#set({ state, record, screen, outcome });
    if (record === null) return this.#comeBack(state);
    const again = await this.#ask("case", { key: record.key });
    if (again !== null) this.#keep(again, false);
  }

  /** After unlocking: to the case and question that stood here, if they still do. */
  async #comeBack({ standing, cases }: PanelState): Promise<void> {
    const at = this.#lockedAt;
    if (standing === "locked" || at === null) return;
    this.#lockedAt = null;
    if (cases.some(({ key }) => key === at.key)) await this.open(at.key, at.question);
  }

  show(screen: Screen): void {
    this.#wanted = null;
    this.#set({ screen, outcome: null, ...(screen === "case" ? {} : { record: null, question: null }) });
  }

  /** Go to a case, at a question or where it was left. */
  async open(key: string, question: string | null = null): Promise<void> {
    this.#wanted = key;
    const record = await this.#ask("case", { key });
    // A person may have gone elsewhere meanwhile.
    if (record === null || this.#wanted !== key) return;
    this.#wanted = null;
    const unanswered = this.#shown.state?.cases.find((one) => one.key === key)?.unanswered[0] ?? null;
    const at = question ?? unanswered;
    this.#set({ record, question: at, screen: "case", outcome: null });
    if (at !== null) await this.goTo(at);
  }

  /** Bring a question into view; evidence by a key goes to it from now on. */
  async goTo(question: string): Promise<void> {
    const { record } = this.#shown;
    if (record === null) return;
    this.#set({ question });
    await this.#ask("work-on", { key: record.key, question });
  }

  /** Record what happened to the case in view. True when it is kept. */
  async record(...happenings: ToRecord[]): Promise<boolean> {
    const { record } = this.#shown;
    return record !== null && this.recordOf(record.key, ...happenings);
  }

  /** Record what happened to a case, be it in view or not any more. True when it is kept. */
  async recordOf(key: string, ...happenings: ToRecord[]): Promise<boolean> {
    const sent = { key, happenings: happenings.map((each) => ({ id: crypto.randomUUID(), ...each })) };
    this.#onTheWay.add(sent);
    this.#line.leave(this.#left());
    const kept = this.#keep(await this.act("record", sent));
    this.#onTheWay.delete(sent);
    this.#line.leave(this.#left());
    if (kept) for (const { inField, keep } of this.#drafts.values()) if (!inField) keep();
    return kept;
  }

  /** What is typed in a field and not kept yet; null when there is nothing. */
  draft(field: object, draft: Draft | null): void {
    const had = this.#drafts.delete(field);
    if (draft !== null) this.#drafts.set(field, draft);
    if (had || draft !== null) this.#line.leave(this.#left());
    const drafts = this.#drafts.size > 0;
    if (drafts !== this.#shown.drafts) this.#set({ drafts });
  }

  #left(): LeftWords[] {
    return [...this.#onTheWay, ...this.#drafts.values()].map(({ key, happenings }) => ({ key, happenings }));
  }

  /** Keep all that is typed: the panel is about to lock. */
  async keepDrafts(): Promise<true> {
    await Promise.all([...this.#drafts.values()].map((draft) => draft.keep()));
    return true;
  }

  async lock(): Promise<void> {
    await this.keepDrafts();
    await this.act("lock", {});
  }

  /** Typing is work, though nothing is asked of the background meanwhile. */
  work(): void {
    if (Date.now() - this.#worked < TELL_WORK) return;
    this.#worked = Date.now();
    this.#ask("work", {});
  }

  async step(which: "undo" | "redo"): Promise<void> {
    const { record } = this.#shown;
    if (record !== null) this.#keep(await this.act("step", { key: record.key, which }));
  }

  /** Change settings: they show at once. */
  async change(settings: Partial<Settings>): Promise<void> {
    const { state } = this.#shown;
    if (state !== null) this.#set({ state: { ...state, settings: { ...state.settings, ...settings } } });
    await this.act("set", { settings });
  }

  async attach(questions: readonly string[], supports: "yes" | "no", note: string): Promise<boolean> {
    const { record } = this.#shown;
    if (record === null) return false;
    const facts = { question: questions.join(", "), supports };
    const kept = this.#keep(await this.act("attach", { key: record.key, questions, supports, note }));
    if (kept) this.tell("heard-attached", { ...facts, supports: supports === "yes" ? "supportsYes" : "supportsNo" });
    return kept;
  }

  /** Ask the background for an act; what hinders it is told. Null when it was not done. */
  async act<K extends keyof PanelAnswers>(
    panel: K,
    asks: PanelAnswers[K]["asks"],
  ): Promise<PanelAnswers[K]["gives"] | null> {
    this.#acts++;
    // What went wrong before is answered by doing something about it.
    this.#set({ busy: true, ...(this.#shown.outcome?.bad ? { outcome: null } : {}) });
    try {
      return await this.#ask(panel, asks);
    } finally {
      this.#set({ busy: --this.#acts > 0 });
    }
  }

  tell(text: PanelKey, facts: Facts = {}, bad = false): void {
    this.#set({ outcome: { text, facts, bad } });
  }

  dismiss(): void {
    this.#set({ outcome: null });
  }

  /** What was told of a case replaces what stands of it, unless that is newer, or another case is in view by now. */
  #keep(record: CaseRecord | null, acted = true): boolean {
    if (record === null) return false;
    const standing = this.#shown.record;
    const fits = standing?.key === record.key && standing.events.length <= record.events.length;
    this.#set({ ...(fits ? { record } : {}), ...(acted ? { outcome: null } : {}) });
    return true;
  }

  async #ask<K extends keyof PanelAnswers>(
    panel: K,
    asks: PanelAnswers[K]["asks"],
  ): Promise<PanelAnswers[K]["gives"] | null> {
    const done = await this.#line.ask({ panel, ...asks } as PanelAsk<K>).catch(() => GONE);
    const { ok, ...more } = (done ?? GONE) as Done<PanelAnswers[K]["gives"]>;
    if (ok && "gives" in more) return more.gives;
    if ("told" in more) this.tell(`told-${more.told}`, {}, true);
    return null;
  }

  #set(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const GONE = { ok: false, told: "background-gone" } as const;
