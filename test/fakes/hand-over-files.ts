import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { sealAssessmentFile } from "../../core/exchange/travelling-file.ts";
import { sample } from "../../core/jobs/sample.ts";
import type { Language } from "../../core/words/wording.ts";
import { AT, assessments, FULL, judged, YOUTH } from "./hand-over.ts";
import { longlistFile } from "./inspection-files.ts";

export const PASSPHRASE = "three tall made-up herons";

/** A workbook file whose domain two is drawn: five cases of 48, with reserves. */
export async function drawnFile(language: Language = "en"): Promise<Uint8Array> {
  const bytes = longlistFile("Male");
  const read = await readWorkbook(bytes, "list.xlsx");
  if (!read.ok) throw new Error(read.problem.kind);
  const draw = {
    list: "domain-two",
    size: 5,
    seed: "Ashmere 2026",
    reserves: 1,
    organisation: null,
    by: "AB",
    at: AT,
  } as const;
  const saved = saveWorkbook(bytes, "list.xlsx", sample(read.snapshot, { ...YOUTH, ...draw, language }).edits);
  if (!saved.ok) throw new Error(saved.problem.kind);
  return saved.bytes;
}

/** Two inspectors' assessment files, sealed: one with everything an inspector may record, one with a second reading of the same case. */
export async function sealedFiles(): Promise<{ name: string; mimeType: string; buffer: Buffer }[]> {
  const second = judged("C1", { reference: "D2-01", role: "second", answers: { "2.1.1": "no" } });
  const files = [
    assessments("RE", FULL, judged("C2", { reference: "D2-02" })),
    assessments("Siân Prydderch-Hughes", second),
  ];
  return Promise.all(
    files.map(async (file) => {
      const text = await sealAssessmentFile(globalThis.crypto, file, PASSPHRASE);
      const name = `Ashmere 2026-${file.inspector}.probity-assessments`;
      return { name, mimeType: "application/json", buffer: Buffer.from(text) };
    }),
  );
}
