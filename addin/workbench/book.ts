import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { SaidOfSheet, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { squashEdits } from "../../core/workbook/squash-edits.ts";
import { type SaveOutcome, saveWorkbook } from "../file/save-workbook.ts";
import type { Label } from "../pane/desk.ts";
import type { DeskHost } from "../pane/desk-work.ts";

/** Texts shorter than this fit any cell. */
const ORDINARY_LENGTH = 30_000;

/** One step of work on a book: what it is called, what it changed, and how the book stood after it. */
interface BookStep {
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
  /** Sheets that a set cell was found to be savable on. */
  readonly #typedOn = new Set<string>();
  readonly #said = new Map<string, SaidOfSheet>();
  /** Edits that a person's change brings with it: sheets of ours that must be made anew. */
  follow: (workbook: WorkbookSnapshot) => readonly Edit[] = () => [];
  #steps: BookStep[] = [];
  #done = 0;
  #saved = 0;

  constructor(original: Uint8Array | null, opened: WorkbookSnapshot) {
    this.#original = original;
    this.#opened = opened;
  }

  /** The workbook as it stands, with what was said of its sheets. */
  get standing(): WorkbookSnapshot {
    const workbook = this.#steps[this.#done - 1]?.after ?? this.#opened;
    if (this.#said.size === 0) return workbook;
    const sheets = workbook.sheets.map((sheet) => {
      const said = this.#said.get(sheet.name);
      return said === undefined ? sheet : { ...sheet, said };
    });
    return { ...workbook, sheets };
  }

  get state(): BookState {
    return {
      undo: this.#steps[this.#done - 1]?.label ?? null,
      redo: this.#steps[this.#done]?.label ?? null,
      unsaved: this.#done !== this.#saved,
    };
  }

  async read(): Promise<WorkbookSnapshot> {
    return this.standing;
  }

  async apply(edits: readonly Edit[], label: Label): Promise<Problem | null> {
    const refused = this.#refusal(edits);
    if (refused !== null) return refused;
    let after = applyEdits(this.standing, edits);
    const following = edits.some((edit) => edit.kind === "set-cells") ? this.follow(after) : [];
    if (following.length > 0) after = applyEdits(after, following);
    this.#steps = [...this.#steps.slice(0, this.#done), { label, edits: [...edits, ...following], after }];
    if (this.#saved > this.#done) this.#saved = -1;
    this.#done = this.#steps.length;
    return null;
  }

  async say(sheet: string, said: SaidOfSheet | null): Promise<void> {
    if (said === null) this.#said.delete(sheet);
    else this.#said.set(sheet, said);
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

  /** Count the steps as saved, once the file is safe with the person. */
  markSaved(): void {
    this.#saved = this.#done;
  }

  /**
   * Why edits could not be saved, found out by saving them. A person who types is not kept waiting: a sheet that took one cell takes more,
   * as long as the text is of ordinary length.
   */
  #refusal(edits: readonly Edit[]): Problem | null {
    const isPlain = (edit: Edit) =>
      edit.kind === "set-cells" &&
      this.#typedOn.has(edit.sheet) &&
      edit.cells.every(({ value }) => typeof value !== "string" || value.length < ORDINARY_LENGTH);
    if (edits.every(isPlain)) return null;
    const trial = this.#file([...this.#edits(), ...edits]);
    if (!trial.ok) return trial.problem;
    for (const edit of edits) if (edit.kind === "set-cells") this.#typedOn.add(edit.sheet);
    return null;
  }

  #edits(): Edit[] {
    return this.#steps.slice(0, this.#done).flatMap((step) => step.edits);
  }

  #file(edits: readonly Edit[]): SaveOutcome {
    return saveWorkbook(this.#original, this.#opened.name, squashEdits(edits));
  }
}
