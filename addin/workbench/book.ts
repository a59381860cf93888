import { type Block, blockAround } from "../../core/workbook/address.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { SaidOfSheet, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { squashEdits } from "../../core/workbook/squash-edits.ts";
import { withSaid } from "../../core/workbook/with-said.ts";
import { onlyInExcel } from "../file/only-in-excel.ts";
import { type SaveOutcome, saveWorkbook } from "../file/save-workbook.ts";
import type { Label } from "../pane/desk.ts";
import type { DeskHost } from "../pane/desk-work.ts";

/** Texts shorter than this fit any cell. */
const ORDINARY_LENGTH = 30_000;

/** One step of work on a book: what it is called, what it changed, and how the book stood after it. */
interface BookStep {
  /** Counted from 1 in the order taken; the file as it was opened is 0. */
  readonly number: number;
  readonly label: Label;
  readonly edits: readonly Edit[];
  readonly after: WorkbookSnapshot;
}

/** Where a book stands among its steps. */
export interface BookState {
  /** What Undo would take back, and Redo put back; null where there is nothing. */
  readonly undo: Label | null;
  readonly redo: Label | null;
  readonly unsaved: boolean;
}

/**
 * A workbook file being worked on: the file as it came, and the steps taken since. The file's own bytes are never changed; saving puts the
 * steps' edits into a copy of them.
 */
export class Book implements DeskHost {
  readonly #original: Uint8Array | null;
  readonly #opened: WorkbookSnapshot;
  /** Sheets that a set cell was found to be savable on, each with the blocks where another might not be. */
  readonly #typedOn = new Map<string, readonly Block[]>();
  readonly #said = new Map<string, SaidOfSheet>();
  /** The workbook with what was said of its sheets, so that the same question gets the same object. */
  #withSaid: { readonly workbook: WorkbookSnapshot; readonly standing: WorkbookSnapshot } | null = null;
  /** Edits that a change brings with it: sheets of ours that must be made anew. */
  follow: (workbook: WorkbookSnapshot, edits: readonly Edit[]) => readonly Edit[] = () => [];
  #steps: BookStep[] = [];
  #done = 0;
  #taken = 0;
  /** The number of the step that was saved last. */
  #saved = 0;

  constructor(original: Uint8Array | null, opened: WorkbookSnapshot) {
    this.#original = original;
    this.#opened = opened;
  }

  /** The workbook as it stands, with what was said of its sheets. */
  get standing(): WorkbookSnapshot {
    const workbook = this.#plain;
    if (this.#said.size === 0) return workbook;
    if (this.#withSaid?.workbook !== workbook) this.#withSaid = { workbook, standing: withSaid(workbook, this.#said) };
    return this.#withSaid.standing;
  }

  /** The workbook as it stands, without what was said of it: that is no step, and can be taken back at any time. */
  get #plain(): WorkbookSnapshot {
    return this.#steps[this.#done - 1]?.after ?? this.#opened;
  }

  get state(): BookState {
    return {
      undo: this.#steps[this.#done - 1]?.label ?? null,
      redo: this.#steps[this.#done]?.label ?? null,
      unsaved: this.at !== this.#saved,
    };
  }

  /** The number of the step the book stands at. */
  get at(): number {
    return this.#steps[this.#done - 1]?.number ?? 0;
  }

  async read(): Promise<WorkbookSnapshot> {
    return this.standing;
  }

  async apply(edits: readonly Edit[], label: Label): Promise<Problem | null> {
    const refused = this.#refusal(edits);
    if (refused !== null) return refused;
    let after = applyEdits(this.#plain, edits);
    const following = this.follow(withSaid(after, this.#said), edits);
    if (following.length > 0) after = applyEdits(after, following);
    const step = { number: ++this.#taken, label, edits: [...edits, ...following], after };
    this.#steps = [...this.#steps.slice(0, this.#done), step];
    this.#done = this.#steps.length;
    return null;
  }

  async say(sheet: string, said: SaidOfSheet | null): Promise<void> {
    if (said === null) this.#said.delete(sheet);
    else this.#said.set(sheet, said);
    this.#withSaid = null;
  }

  now(): string {
    return new Date().toISOString();
  }

  /** Take back the last step, or put back the one taken back last. */
  undo(): void {
    this.#done = Math.max(0, this.#done - 1);
  }

  redo(): void {
    this.#done = Math.min(this.#steps.length, this.#done + 1);
  }

  /** The file with every step in it. */
  file(): SaveOutcome {
    return this.#file(this.#edits());
  }

  /** Count the steps up to one (`at`) as saved, once the file that had them is safe with the person. */
  markSaved(at: number): void {
    this.#saved = at;
  }

  /**
   * Why edits could not be saved, found out by saving them. A person who types is not kept waiting: a sheet that took one cell takes more,
   * as long as the text is of ordinary length and the cell stands by itself.
   */
  #refusal(edits: readonly Edit[]): Problem | null {
    if (edits.every((edit) => this.#isPlain(edit))) return null;
    const trial = this.#file([...this.#edits(), ...edits]);
    if (!trial.ok) return trial.problem;
    for (const edit of edits) {
      if (edit.kind !== "set-cells" || this.#typedOn.has(edit.sheet)) continue;
      this.#typedOn.set(edit.sheet, onlyInExcel(this.#original, this.#opened.name, edit.sheet));
    }
    return null;
  }

  #isPlain(edit: Edit): boolean {
    const blocks = edit.kind === "set-cells" ? this.#typedOn.get(edit.sheet) : undefined;
    if (edit.kind !== "set-cells" || blocks === undefined) return false;
    return edit.cells.every(({ row, column, value }) => {
      const short = typeof value !== "string" || value.length < ORDINARY_LENGTH;
      return short && blockAround(blocks, row, column) === undefined;
    });
  }

  #edits(): Edit[] {
    return this.#steps.slice(0, this.#done).flatMap((step) => step.edits);
  }

  #file(edits: readonly Edit[]): SaveOutcome {
    return saveWorkbook(this.#original, this.#opened.name, squashEdits(edits));
  }
}
