import type { SealFault } from "../exchange/sealed-file.ts";
import { type FileProblemKind, fileProblem } from "../workbook/file-problem-kinds.ts";
import type { Problem } from "../workbook/problem.ts";

const KINDS: Readonly<Record<SealFault, FileProblemKind>> = {
  "not-a-sealed-file": "file-not-sealed",
  "other-format": "sealed-file-of-other-kind",
  "newer-version": "sealed-file-newer",
  "file-damaged": "sealed-file-damaged",
  "wrong-passphrase": "wrong-passphrase",
};

/** Why a travelling file was not opened, as a problem that names the file. */
export function sealProblem(fault: SealFault, name: string): Problem {
  return fileProblem(KINDS[fault], null, { name });
}
