import type { ProgrammeId } from "../../core/programmes/programme.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import type { Language } from "../../core/words/wording.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { Desk, JobSettings, Label, Overview } from "./desk.ts";
import { HostFault } from "./host-fault.ts";
import { AT_FIRST, type Chosen, type OfferedChoices, type PaneState, type Screen } from "./pane-state.ts";
import type { ProgrammeInfo } from "./programme-info.ts";
import type { Surface } from "./surface.ts";

/** One workbook in the pane: its state, and the acts that change it. Screens show the state and call the acts. */
export class Session {
  readonly desk: Desk;
  readonly surface: Surface;
  readonly programmes: readonly ProgrammeInfo[];
  #state: PaneState;
  #language: Language;
  readonly #listeners = new Set<() => void>();
  #turn = 0;
  #looks = 0;
  /** The programme recognised first: an edit that makes the workbook read more like another one changes nothing by itself. */
  #recognised: ProgrammeId | null = null;
  /** Work under way, the most telling first: a change being written, a question of a screen, a look at the workbook. */
  #underWay: Record<"change" | "ask" | "look", Label | null> = { change: null, ask: null, look: null };
  #changes = 0;
  /** Questions to the surface how the workbook stands, and the latest that was answered. */
  #asked = 0;
  #answered = 0;

  constructor(desk: Desk, surface: Surface, programmes: readonly ProgrammeInfo[], language: Language) {
    this.desk = desk;
    this.surface = surface;
    this.programmes = programmes;
    this.#language = language;
    this.#state = AT_FIRST;
  }

  get state(): PaneState {
    return this.#state;
  }

  /** The programme in force, said or recognised; null when there is none yet. */
  get programme(): ProgrammeInfo | null {
    const id = this.#state.chosen.programme ?? this.#state.overview?.programme ?? null;
    return this.programmes.find((one) => one.id === id) ?? null;
  }

  /** What jobs are told; null while no programme is known. */
  get settings(): JobSettings | null {
    const { programme } = this;
    const { kind, rounding } = this.#state.chosen;
    return programme === null ? null : { programme: programme.id, kind, rounding, language: this.#language };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(screen: Screen, list: ListId | null = null): void {
    this.#set({ screen, list, outcome: null });
  }

  /** Back to the first screen with what came of the job still in sight. */
  finish(): void {
    this.#set({ screen: "home", list: null });
  }

  look(sheet: string | null, cell: string | null = null): void {
    if (sheet !== this.#state.sheet || cell !== this.#state.cell) this.#set({ sheet, cell });
  }

  /** Show a sheet, and a cell of it; where that cannot be, people read why. */
  async goTo(sheet: string, cell: string | null): Promise<void> {
    try {
      await this.surface.goTo(sheet, cell);
    } catch (fault) {
      this.#broke(fault, () => this.goTo(sheet, cell));
    }
  }

  dismiss(): void {
    this.#set({ outcome: null });
  }

  async speak(language: Language): Promise<void> {
    this.#language = language;
    await this.refresh();
  }

  async choose(chosen: Partial<Chosen>): Promise<void> {
    this.#set({ chosen: { ...this.#state.chosen, ...chosen } });
    if ("programme" in chosen) this.#recognised = null;
    if ("programme" in chosen || "kind" in chosen || "rounding" in chosen) await this.refresh();
  }

  /** Choices that were made on another machine and may be taken. */
  offer(offered: OfferedChoices): void {
    this.#set({ offered });
  }

  /** Take the choices that are offered, or leave them. */
  async answerOffer(take: boolean): Promise<void> {
    const { offered } = this.#state;
    this.#set({ offered: null });
    if (offered === null || !take) return;
    offered.accept();
    await this.choose(offered.chosen);
  }

  /** The workbook was changed by another's hand than the pane's: what is on the screen is worked out anew, and a job's screen says why. */
  async changedOutside(from: "here" | "elsewhere"): Promise<void> {
    const { screen, outcome } = this.#state;
    const key = from === "here" ? "changedHere" : "changedElsewhere";
    if (screen !== "home" && outcome === null) this.#set({ outcome: { label: { key, facts: {} }, problem: null } });
    await this.refresh();
  }

  /** Look at the workbook anew. Whatever a screen asks meanwhile, the latest look is the one that counts. */
  async refresh(): Promise<void> {
    const look = ++this.#looks;
    this.#work("look", { key: "checking", facts: {} });
    try {
      const { programme: said, kind, rounding } = this.#state.chosen;
      const programme = said ?? this.#recognised;
      const looked = await this.desk.overview({ programme, kind, rounding, language: this.#language });
      const stands = await this.#standing();
      if (look !== this.#looks) return;
      const overview = { ...looked, recognised: said === null };
      this.#recognised = said === null ? looked.programme : null;
      const sheet = sheetToShow(overview, this.#state.sheet);
      this.#set({ overview, ...stands, sheet, version: this.#state.version + 1 });
    } catch (fault) {
      if (look === this.#looks) this.#broke(fault, () => this.refresh());
    } finally {
      if (look === this.#looks) this.#work("look", null);
    }
  }

  /**
   * Ask the desk for something that takes a while. Cancelled, or asked something else meanwhile, the answer is dropped: nothing was written.
   *
   * @param work gives what to do with the answer
   */
  async ask(label: Label, work: () => Promise<() => void>): Promise<void> {
    const turn = ++this.#turn;
    this.#work("ask", label);
    try {
      const done = await work();
      if (turn === this.#turn) done();
    } catch (fault) {
      if (turn === this.#turn) this.#broke(fault, () => this.ask(label, work));
    } finally {
      if (turn === this.#turn) this.#work("ask", null);
    }
  }

  /** Do something that leaves this workbook as it is; only its failure is told. */
  attempt(label: Label, act: () => Promise<void>): Promise<void> {
    return this.ask(label, async () => {
      await act();
      return () => undefined;
    });
  }

  /**
   * Stop what a screen asked for. A draw that was stopped leaves the choices as they were; any other screen would be left with what it showed
   * of an earlier workbook, so it goes.
   */
  cancel(): void {
    const drawing = this.#underWay.ask?.key === "drawing";
    this.#turn++;
    this.#work("ask", null);
    this.#set({
      outcome: { label: { key: "cancelled", facts: {} }, problem: null },
      ...(drawing ? {} : { screen: "home", list: null }),
    });
  }

  /** Change the workbook by one act, say what came of it, and look at it anew. One at a time: an act asked for during another is not begun. */
  async change(label: Label, act: () => Promise<Problem | null>): Promise<boolean> {
    if (this.#changes > 0) return false;
    return this.changeInTurn(label, act);
  }

  /** Change the workbook by one act as `change` does, after what is under way: what is typed, saved or undone is never dropped. */
  async changeInTurn(label: Label, act: () => Promise<Problem | null>): Promise<boolean> {
    this.#changes++;
    this.#work("change", { key: "writing", facts: {} });
    // Until it is known better: a book that is being changed is not closed without a question.
    this.#set({ unsaved: true, outcome: null });
    let problem: Problem | null;
    try {
      problem = await act();
    } catch (fault) {
      this.#broke(fault, () => this.changeInTurn(label, act));
      return false;
    } finally {
      this.#set(await this.#standing());
      if (--this.#changes === 0) this.#work("change", null);
    }
    const again = () => this.change(label, act);
    this.#set({ outcome: { label, problem, ...(problem?.kind.startsWith("excel-") ? { again } : {}) } });
    if (problem === null) this.#turn++;
    if (problem === null || problem.kind === "workbook-changed") {
      this.#work("ask", null);
      await this.refresh();
    }
    return problem === null;
  }

  async undo(): Promise<void> {
    const { undo } = this.#state;
    if (undo === null) return;
    await this.#step({ key: "undone", facts: {} }, () => this.surface.undo());
  }

  async redo(): Promise<void> {
    if (this.#state.redo === null) return;
    await this.#step({ key: "redone", facts: {} }, () => this.surface.redo());
  }

  async save(): Promise<void> {
    const label = { key: "saved", facts: { name: this.#state.overview?.name ?? "" } };
    await this.changeInTurn(label, () => this.surface.save());
  }

  async #step(label: Label, act: () => Promise<Problem | null>): Promise<void> {
    await this.changeInTurn(label, act);
  }

  /** The place that holds the workbook is gone: no answer will come any more, and people are told what is safe. */
  lost(): void {
    this.#turn++;
    this.#looks++;
    this.#underWay = { change: null, ask: null, look: null };
    this.#set({ busy: null, outcome: { label: { key: "lost", facts: {} }, problem: null } });
  }

  /** Something failed. Of the host's failures people read what it says; of ours what is safe, and the fault goes to the console. */
  #broke(fault: unknown, again: () => void): void {
    const label = { key: "broke", facts: {} };
    if (!(fault instanceof HostFault)) console.error(fault);
    const told = fault instanceof HostFault ? { label, problem: fault.problem, again } : { label, problem: null };
    this.#set({ outcome: told });
  }

  /** How the workbook stands; nothing where a later question was answered already: what is older never takes its place. */
  async #standing(): Promise<Partial<PaneState>> {
    const asked = ++this.#asked;
    const stands = await this.surface.state();
    if (asked < this.#answered) return {};
    this.#answered = asked;
    return stands;
  }

  #work(what: "change" | "ask" | "look", label: Label | null): void {
    this.#underWay[what] = label;
    const { change, ask, look } = this.#underWay;
    this.#set({ busy: change ?? ask ?? look });
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The sheet in view, while it is there; else the first that can be seen. */
function sheetToShow({ sheets }: Overview, shown: string | null): string | null {
  if (sheets.some(({ name }) => name === shown)) return shown;
  return sheets.find(({ hidden }) => !hidden)?.name ?? null;
}
