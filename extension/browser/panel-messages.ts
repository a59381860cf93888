import type { AssessmentEvent, Happening } from "../../core/assessment/event.ts";
import type { JudgedCase } from "../../core/exchange/assessment-file.ts";
import type { AllottedCase } from "../../core/exchange/sample-pack.ts";
import type { SealFault } from "../../core/exchange/sealed-file.ts";
import type { ProgrammeId } from "../../core/programmes/programme.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import type { Language } from "../../core/words/wording.ts";
import type { CaseReading, NoSelection, Placing, SelectedText, SiteRule } from "./page-messages.ts";

/** The store: nothing kept yet, kept and locked, or open. */
export type Standing = "empty" | "locked" | "open";

/** Why something was not done; a text of `words.panel`. */
export type Told =
  | SealFault
  | NoSelection
  | "store-damaged"
  | "passphrase-short"
  | "locked"
  | "not-kept"
  | "case-not-known"
  | "reference-taken"
  | "no-record"
  | "record-of-another-case"
  | "case-not-recognised"
  | "part-without-case"
  | "page-not-answering"
  | "pack-of-other-programme"
  | "pack-older"
  | "file-of-other-case"
  | "nothing-to-hand-over"
  | "rule-unreadable"
  | "background-gone";

export type Done<T> = { readonly ok: true; readonly gives: T } | { readonly ok: false; readonly told: Told };

/** What a person has set; what an administrator has set for them stands above it. */
export interface Settings {
  readonly language: Language;
  /** Minutes without anything done after which the store locks, 1-240. */
  readonly idleMinutes: number;
  /** Days that what is kept of an inspection stays, 1-730. */
  readonly retentionDays: number;
  readonly marksShown: boolean;
  readonly keysOn: boolean;
  /** A local assessor, who is asked of every case whether they are connected with it (004 §3.10); null for others. */
  readonly workplace: string | null;
}

/** A site where records are read. */
export interface Site {
  readonly origin: string;
  readonly rule: SiteRule | null;
}

export interface PackLine {
  readonly id: string;
  readonly programme: ProgrammeId;
  readonly inspection: string;
  readonly inspector: string;
  readonly until: string;
}

/** A case as lists show it. */
export interface CaseLine extends AllottedCase {
  readonly key: string;
  readonly pack: string;
  readonly answered: number;
  readonly of: number;
  readonly unanswered: readonly string[];
  readonly done: boolean;
  readonly excluded: string | null;
  readonly additional: string | null;
  readonly alerts: number;
  /** How many pieces of evidence it has. */
  readonly evidence: number;
  readonly begun: boolean;
}

/** What stands on the screen beside the panel. */
export type OnScreen =
  | { readonly is: "no-site" }
  | { readonly is: "no-case" }
  | Extract<CaseReading, { is: "refused" }>
  | { readonly is: "mine"; readonly caseId: string; readonly key: string }
  | { readonly is: "anothers"; readonly caseId: string; readonly inspector: string }
  | { readonly is: "not-in-sample"; readonly caseId: string };

export interface PanelState {
  readonly standing: Standing;
  /** Records that could not be read; 0 is usual. */
  readonly damaged: number;
  readonly settings: Settings;
  /** Settings that an administrator has fixed. */
  readonly fixed: readonly (keyof Settings | "sites")[];
  readonly sites: readonly Site[];
  /** Sites that an administrator allows; null for any. */
  readonly allowed: readonly string[] | null;
  /** The site on which our button was pressed last, where it is not read yet. */
  readonly offer: string | null;
  readonly packs: readonly PackLine[];
  readonly cases: readonly CaseLine[];
  readonly screen: OnScreen;
  /** The page took our part away more often than it is put back. */
  readonly overlayLost: boolean;
  /** How the marks of the case on the screen were found, by evidence. */
  readonly placed: Readonly<Record<string, Placing>>;
  /** The case and the key question last worked on in the panel: where a command's evidence goes. */
  readonly at: { readonly key: string; readonly question: string } | null;
  /** Text selected in the record by a command, waiting in the panel for its questions. */
  readonly pending: SelectedText | null;
  /** What came of the last command or toolbar press, where the panel did not ask for it; counts up. */
  readonly heard: { readonly number: number; readonly key: string; readonly facts: Readonly<Record<string, string>> };
  /** Changes with everything recorded. */
  readonly version: number;
}

/** A case with everything that was recorded of it; the panel folds it. */
export interface CaseRecord {
  readonly key: string;
  readonly case: AllottedCase;
  readonly programme: ProgrammeId;
  readonly inspector: string;
  readonly events: readonly AssessmentEvent[];
  /** The first inspector's reading, once this second one is done; "hidden" until then. */
  readonly first: JudgedCase | "hidden" | null;
}

/** Something to record. What has the id of an event that is there already is not recorded again. */
export type ToRecord = Happening & { readonly id?: string };

/** What the panel asks of the background, and what each is answered with. */
export interface PanelAnswers {
  readonly state: { readonly asks: object; readonly gives: PanelState };
  readonly "open-pack": {
    readonly asks: { readonly text: string; readonly passphrase: string; readonly own: string };
    readonly gives: { readonly cases: number };
  };
  readonly unlock: { readonly asks: { readonly passphrase: string }; readonly gives: true };
  readonly lock: { readonly asks: object; readonly gives: true };
  /** Something is being typed: work that asks for nothing. */
  readonly work: { readonly asks: object; readonly gives: true };
  readonly case: { readonly asks: { readonly key: string }; readonly gives: CaseRecord };
  readonly record: {
    readonly asks: { readonly key: string; readonly happenings: readonly ToRecord[] };
    readonly gives: CaseRecord;
  };
  readonly step: {
    readonly asks: { readonly key: string; readonly which: "undo" | "redo" };
    readonly gives: CaseRecord;
  };
  readonly "work-on": { readonly asks: { readonly key: string; readonly question: string }; readonly gives: true };
  readonly capture: { readonly asks: { readonly key: string }; readonly gives: SelectedText };
  /** Attach what waits to questions of a case. */
  readonly attach: {
    readonly asks: {
      readonly key: string;
      readonly questions: readonly string[];
      readonly supports: "yes" | "no";
      readonly note: string;
    };
    readonly gives: CaseRecord;
  };
  readonly "forget-pending": { readonly asks: object; readonly gives: true };
  readonly show: { readonly asks: { readonly evidence: string }; readonly gives: Placing };
  readonly "add-case": {
    readonly asks: {
      readonly pack: string;
      readonly caseId: string;
      readonly list: ListId;
      readonly reference: string;
      readonly reason: string;
    };
    readonly gives: { readonly key: string };
  };
  readonly "first-reading": {
    readonly asks: { readonly key: string; readonly text: string; readonly passphrase: string };
    readonly gives: true;
  };
  readonly "hand-over": {
    readonly asks: { readonly pack: string; readonly passphrase: string };
    readonly gives: { readonly name: string; readonly text: string; readonly cases: number };
  };
  readonly set: { readonly asks: { readonly settings: Partial<Settings> }; readonly gives: true };
  readonly "put-site": { readonly asks: { readonly site: Site }; readonly gives: true };
  readonly "drop-site": { readonly asks: { readonly origin: string }; readonly gives: true };
  readonly point: { readonly asks: object; readonly gives: true };
  readonly "try-rule": { readonly asks: { readonly rule: SiteRule }; readonly gives: CaseReading };
  readonly "delete-all": { readonly asks: object; readonly gives: true };
}

export type PanelAsk<K extends keyof PanelAnswers> = { readonly panel: K } & PanelAnswers[K]["asks"];
export type PanelAsks = { readonly [K in keyof PanelAnswers]: PanelAsk<K> }[keyof PanelAnswers];

/** Told to every open panel: something changed, ask for the state again; or it is about to lock, keep what is typed. */
export type PanelTold =
  | {
      readonly changed: true;
      /** What a person pointed at, when they did. */
      readonly pointed?: { readonly rule: SiteRule | null; readonly caseId: string };
    }
  | { readonly locking: true };
