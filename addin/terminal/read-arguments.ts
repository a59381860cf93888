import { parseArgs } from "node:util";
import { PROGRAMMES, programmeById } from "../../core/programmes/index.ts";
import type { InspectionKind } from "../../core/programmes/inspection-kind.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import type { Rounding } from "../../core/rating/band.ts";
import type { Reserves } from "../../core/sampling/draw-sample.ts";
import type { Language } from "../../core/words/wording.ts";
import { isJobName, JOB_OPTIONS, type JobName } from "./job-name.ts";
import { UsageFault } from "./usage-fault.ts";

/** What was asked for, checked. */
export interface Arguments {
  readonly job: JobName;
  readonly file: string | null;
  /** The assessment files to take in. */
  readonly assessments: readonly string[];
  readonly programme: Programme;
  readonly kind: InspectionKind;
  readonly list: ListId | null;
  readonly size: number | null;
  readonly seed: string;
  readonly reserves: Reserves;
  readonly organisation: string | null;
  /** The case to exclude, and why. */
  readonly caseId: string;
  readonly reason: string;
  /** Who shares the cases, what the inspection is called, and where the packs go. */
  readonly inspectors: readonly string[];
  readonly inspection: string | null;
  readonly packs: string;
  /** Where the tidy export goes. */
  readonly tidy: string | null;
  readonly rounding: Rounding;
  readonly language: Language;
  readonly out: string | null;
  readonly json: boolean;
}

const TEXT = { type: "string" } as const;
const OPTIONS = {
  programme: TEXT,
  kind: TEXT,
  list: TEXT,
  size: TEXT,
  seed: TEXT,
  reserves: TEXT,
  organisation: TEXT,
  case: TEXT,
  reason: TEXT,
  inspectors: TEXT,
  inspection: TEXT,
  packs: TEXT,
  tidy: TEXT,
  rounding: TEXT,
  language: TEXT,
  out: TEXT,
  json: { type: "boolean" },
} as const;

/** The jobs' names, for people. */
const JOBS = Object.keys(JOB_OPTIONS);

/**
 * Read the terminal's arguments.
 *
 * @throws UsageFault that says what is wrong and what to type
 */
export function readArguments(typed: readonly string[]): Arguments {
  const { values, positionals } = parsed(typed);
  const [job, ...paths] = positionals;
  if (job === undefined) throw new UsageFault("no-job", { jobs: JOBS });
  if (!isJobName(job)) throw new UsageFault("unknown-job", { job, jobs: JOBS });
  refuseForeignOptions(job, values);
  const { file, assessments } = job === "import" ? bookAndAssessments(paths) : onlyFile(job, paths);
  const programme = readProgramme(values.programme);
  if (job === "template" && values.out === undefined) throw new UsageFault("out-wanted", { job });
  if (job === "sample" && (values.seed ?? "").trim() === "") throw new UsageFault("seed-wanted");
  if (job === "exclude" && (values.case === undefined || values.reason === undefined)) {
    throw new UsageFault("exclusion-wanted");
  }
  if (job === "pack" && values.packs === undefined) throw new UsageFault("packs-wanted");
  return {
    job,
    file,
    assessments,
    programme,
    kind: readKind(programme, values.kind),
    list:
      readChoice(
        "list",
        values.list,
        programme.samples.lists.map((one) => one.id),
      ) ?? null,
    size: values.size === undefined ? null : readWhole("size", values.size, 1),
    seed: values.seed ?? "",
    reserves: values.reserves === undefined ? "tenth" : readWhole("reserves", values.reserves, 0),
    organisation: readOrganisation(programme, values.organisation),
    caseId: values.case ?? "",
    reason: values.reason ?? "",
    inspectors: (values.inspectors ?? "").split(",").filter((name) => name.trim() !== ""),
    inspection: values.inspection ?? null,
    packs: values.packs ?? "",
    tidy: readTidy(values.tidy),
    rounding: readChoice("rounding", values.rounding, ["whole", "exact"] as const) ?? "whole",
    language: readChoice("language", values.language, ["en", "cy"] as const) ?? "en",
    out: readOut(values.out),
    json: values.json ?? false,
  };
}

interface FilesAsked {
  readonly file: string | null;
  readonly assessments: readonly string[];
}

function onlyFile(job: JobName, paths: readonly string[]): FilesAsked {
  const [file] = paths;
  if (paths.length > 1) throw new UsageFault("one-file", { job, count: paths.length });
  if (job === "template" && file !== undefined) throw new UsageFault("no-file-wanted", { job });
  if (job !== "template" && file === undefined) throw new UsageFault("file-wanted", { job });
  return { file: file ?? null, assessments: [] };
}

/** A workbook and assessment files, in any order; without a workbook a new one is begun. */
function bookAndAssessments(paths: readonly string[]): FilesAsked {
  const books = paths.filter((path) => /\.(xls[xm]|xlt[xm]|csv)$/iu.test(path));
  const assessments = paths.filter((path) => !books.includes(path));
  if (books.length > 1) throw new UsageFault("one-workbook", { count: books.length });
  if (assessments.length === 0) throw new UsageFault("assessments-wanted");
  return { file: books[0] ?? null, assessments };
}

/** The language that was asked for, even where the rest of what was typed cannot be read. */
export function languageOf(typed: readonly string[]): Language {
  return typed.some((one, at) => one === "--language=cy" || (one === "--language" && typed[at + 1] === "cy"))
    ? "cy"
    : "en";
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({ args: [...typed], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    const option = /'(-[^' <]*)/u.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageFault("unknown-option", { option });
    const valueMissing = code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && option !== "--json";
    throw new UsageFault(valueMissing ? "option-without-value" : "option-misused", { option });
  }
}

function refuseForeignOptions(job: JobName, values: Record<string, unknown>): void {
  const allowed: readonly string[] = [...JOB_OPTIONS[job], "programme", "language", "json"];
  const foreign = Object.keys(values).find((name) => !allowed.includes(name));
  if (foreign !== undefined) throw new UsageFault("foreign-option", { job, option: foreign });
}

function readProgramme(id: string | undefined): Programme {
  const programmes = PROGRAMMES.map((one) => one.id);
  if (id === undefined) throw new UsageFault("programme-wanted", { programmes });
  const programme = programmeById(id);
  if (programme === null) throw new UsageFault("unknown-programme", { programme: id, programmes });
  return programme;
}

function readKind(programme: Programme, kind: string | undefined): InspectionKind {
  return (
    readChoice(
      "kind",
      kind,
      programme.kinds.map((one) => one.value),
    ) ?? "single"
  );
}

function readOrganisation(programme: Programme, name: string | undefined): string | null {
  if (name === undefined) return null;
  const known = programme.samples.organisations.map((one) => one.organisation);
  const found = known.find((one) => one.toLowerCase() === name.trim().toLowerCase());
  if (found !== undefined) return found;
  if (known.length === 0) throw new UsageFault("no-organisations", { programme: programme.id });
  const organisations = known.join("; ");
  throw new UsageFault("unknown-organisation", { organisation: name, programme: programme.id, organisations });
}

function readChoice<T extends string>(option: string, text: string | undefined, choices: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const found = choices.find((one) => one === text);
  if (found === undefined) throw new UsageFault("not-a-choice", { option, choices, text });
  return found;
}

function readWhole(option: string, text: string, least: number): number {
  const number = /^\d{1,7}$/u.test(text) ? Number(text) : -1;
  if (number < least) throw new UsageFault("not-whole", { option, least, text });
  return number;
}

function readOut(out: string | undefined): string | null {
  if (out !== undefined && !/\.xl[st][xm]$/iu.test(out)) throw new UsageFault("out-not-xlsx", { text: out });
  return out ?? null;
}

function readTidy(tidy: string | undefined): string | null {
  if (tidy !== undefined && !/\.csv$/iu.test(tidy)) throw new UsageFault("tidy-not-csv", { text: tidy });
  return tidy ?? null;
}
