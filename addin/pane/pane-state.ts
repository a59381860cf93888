import type { InspectionKind } from "../../core/programmes/inspection-kind.ts";
import type { ProgrammeId } from "../../core/programmes/programme.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import type { Rounding } from "../../core/rating/band.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { Label, Overview } from "./desk.ts";

export type Screen = "home" | "sample" | "pack" | "import" | "tables" | "ratings";

/** What a person chose for this workbook; `programme` null while it is recognised. */
export interface Chosen {
  readonly programme: ProgrammeId | null;
  readonly kind: InspectionKind;
  readonly rounding: Rounding;
  /** Who is working, for logs and decisions. */
  readonly by: string;
}

/** What the last act came to: a text of `words.pane`, or a problem. */
export interface Outcome {
  readonly label: Label;
  readonly problem: Problem | null;
  /** Do it again, where that can come out otherwise. */
  readonly again?: () => void;
}

/** Choices that stand in the workbook and were made on another machine: not in force until a person takes them. */
export interface OfferedChoices {
  readonly chosen: Omit<Chosen, "by">;
  /** Sheets that it was said of what they are. */
  readonly sheets: readonly string[];
  /** Put what was said of sheets in force. */
  readonly accept: () => void;
}

export interface PaneState {
  readonly overview: Overview | null;
  readonly chosen: Chosen;
  readonly offered: OfferedChoices | null;
  readonly screen: Screen;
  /** The list whose sample is on the screen. */
  readonly list: ListId | null;
  /** What is being worked on, for progress; null when idle. */
  readonly busy: Label | null;
  readonly outcome: Outcome | null;
  readonly undo: Label | null;
  readonly redo: Label | null;
  readonly unsaved: boolean;
  /** The sheet in view. */
  readonly sheet: string | null;
  /** The cell selected on it (`B7`), where that is known. */
  readonly cell: string | null;
  /** Counts changes of the workbook, so that what was read before is read again. */
  readonly version: number;
}

/** Before anything is read. */
export const AT_FIRST: PaneState = {
  overview: null,
  chosen: { programme: null, kind: "single", rounding: "whole", by: "" },
  offered: null,
  screen: "home",
  list: null,
  busy: null,
  outcome: null,
  undo: null,
  redo: null,
  unsaved: false,
  sheet: null,
  cell: null,
  version: 0,
};
