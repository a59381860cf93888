import { withoutUnseen } from "../../core/words/visible-text.ts";
import { handOverFile } from "../pane/hand-over-file.ts";

/** Hand a file to the person as a download. A table of text becomes a workbook. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  handOverFile(savedName(name), new Blob([bytes.slice()], { type }));
}

/** The name a book is saved under: its own, as a workbook, without what cannot be seen in it. */
export function savedName(written: string): string {
  const name = withoutUnseen(written);
  return /\.xl[st][xm]$/iu.test(name) ? name : `${name.replace(/\.[^.]*$/u, "")}.xlsx`;
}
