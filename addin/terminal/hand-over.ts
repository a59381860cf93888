import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { AssessmentFile } from "../../core/exchange/assessment-file.ts";
import { packFileNames } from "../../core/exchange/pack-file-names.ts";
import { openAssessmentFile, sealSamplePack } from "../../core/exchange/travelling-file.ts";
import type { PackResult } from "../../core/jobs/pack.ts";
import { sealProblem } from "../../core/jobs/seal-problem.ts";
import { TIDY_COLUMNS, type TidyRow } from "../../core/jobs/tidy.ts";
import { csvText } from "../file/write-csv.ts";
import { NothingDone, UsageFault } from "./usage-fault.ts";
import type { FileToWrite } from "./write-file.ts";

/** Where each inspector's pack is to go; nothing that is no pack is ever replaced. */
export async function packPaths(folder: string, { inspection, inspectors }: PackResult): Promise<string[]> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) throw new UsageFault("no-such-folder", { file: folder });
  const names = packFileNames(
    inspection,
    inspectors.map((one) => one.inspector),
  );
  const paths = names.map((name) => join(folder, name));
  for (const path of paths) await protect(path, '{"format":"probity-sample"');
  return paths;
}

/** The packs, sealed. */
export async function sealedPacks(
  { packs }: PackResult,
  paths: readonly string[],
  passphrase: string,
): Promise<FileToWrite[]> {
  const files = packs.map(async (one, at) => {
    const text = await sealSamplePack(globalThis.crypto, one, passphrase);
    return { path: paths[at] ?? "", bytes: new TextEncoder().encode(text) };
  });
  return Promise.all(files);
}

/**
 * Open assessment files, all of them or none.
 *
 * @throws NothingDone with what is wrong with the first that cannot be opened
 */
export async function openAssessments(paths: readonly string[], passphrase: string): Promise<AssessmentFile[]> {
  const files: AssessmentFile[] = [];
  for (const path of paths) {
    const text = await readFile(path, "utf8").catch((fault: NodeJS.ErrnoException) => {
      const key = fault.code === "ENOENT" ? "no-such-file" : "cannot-read";
      throw new UsageFault(key, { file: path, code: fault.code ?? "" });
    });
    const opened = await openAssessmentFile(globalThis.crypto, text, passphrase);
    if (!opened.ok) throw new NothingDone(sealProblem(opened.fault, basename(path)));
    files.push(opened.file);
  }
  return files;
}

/** How the tidy export of an earlier version begins; this one's takes its place. */
const TIDY_BEFORE = "programme,inspection,list,reference,inspector,reading,question,prompt,answer,";

/** The tidy export as a file; nothing that is no tidy export is ever replaced. */
export async function tidyFile(path: string, rows: readonly TidyRow[]): Promise<FileToWrite> {
  await protect(path, TIDY_COLUMNS.join(","), TIDY_BEFORE);
  return { path, bytes: new TextEncoder().encode(csvText(TIDY_COLUMNS, rows)) };
}

/** @throws UsageFault where something else stands than a file that begins like those this job makes */
async function protect(path: string, ...starts: readonly string[]): Promise<void> {
  const standing = await readFile(path, "utf8").catch((fault: NodeJS.ErrnoException) => fault);
  if (typeof standing !== "string" && standing.code === "ENOENT") return;
  const ours = typeof standing === "string" && starts.some((start) => standing.startsWith(start));
  if (!ours) throw new UsageFault("not-replaced", { file: path });
}
