import type { Problem } from "../../core/workbook/problem.ts";
import type { Label } from "./desk.ts";

/** What the place around the pane does for it: the sheets beside it, undo, and saving. */
export interface Surface {
  /** What can be undone and redone, and whether anything is unsaved. */
  state(): Promise<{ readonly undo: Label | null; readonly redo: Label | null; readonly unsaved: boolean }>;
  /** A problem when it cannot be taken back, or put back, any more; nothing is then changed. */
  undo(): Promise<Problem | null>;
  redo(): Promise<Problem | null>;
  save(): Promise<Problem | null>;
  /** Why work may be waiting longer than it takes, where the place can hold it up: a text of `words.pane`. */
  readonly slowHint?: "cellHint";
  /** True where nothing around the pane offers to take back what was written. */
  readonly undoInPane?: boolean;
  /** Open the example inspection beside this workbook, where the place has no other way to it. */
  openExample?(): Promise<void>;
  /** Rely on nothing that was read before, for a person asks to look again; where everything is always at hand, absent. */
  readAnew?(): void;
  /** Mark the cells of the problems last told of, or take the marks away; where the place shows problems on its cells by itself, absent. */
  mark?(on: boolean): Promise<void>;
  /** Hand a file of text to the person, where the place can. */
  saveFile?(name: string, text: string): void;
  /** Show a sheet, and a cell of it. Where that cannot be, a `HostFault` says why. */
  goTo(sheet: string, cell: string | null): void | Promise<void>;
}
