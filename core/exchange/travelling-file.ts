import * as v from "valibot";
import { ASSESSMENT_FILE, type AssessmentFile } from "./assessment-file.ts";
import { SAMPLE_PACK, type SamplePack } from "./sample-pack.ts";
import type { SealPort } from "./seal-port.ts";
import { openSealed, type SealFault, sealFile } from "./sealed-file.ts";

export type FileRead<T> = { readonly ok: true; readonly file: T } | { readonly ok: false; readonly fault: SealFault };

/** A sample pack's file, sealed. */
export function sealSamplePack(port: SealPort, pack: SamplePack, passphrase: string): Promise<string> {
  return sealFile(port, "probity-sample", v.parse(SAMPLE_PACK, pack), passphrase);
}

/** An assessment file, sealed. */
export function sealAssessmentFile(port: SealPort, file: AssessmentFile, passphrase: string): Promise<string> {
  return sealFile(port, "probity-assessments", v.parse(ASSESSMENT_FILE, file), passphrase);
}

/** Open a sample pack's file and hold it to its schema. Problems (returned): those of `openSealed`. */
export async function openSamplePack(port: SealPort, text: string, passphrase: string): Promise<FileRead<SamplePack>> {
  const opened = await openSealed(port, "probity-sample", text, passphrase);
  return opened.ok ? held(SAMPLE_PACK, opened.document) : opened;
}

/** Open an assessment file and hold it to its schema. Problems (returned): those of `openSealed`. */
export async function openAssessmentFile(
  port: SealPort,
  text: string,
  passphrase: string,
): Promise<FileRead<AssessmentFile>> {
  const opened = await openSealed(port, "probity-assessments", text, passphrase);
  return opened.ok ? held(ASSESSMENT_FILE, opened.document) : opened;
}

function held<T>(schema: v.GenericSchema<unknown, T>, document: unknown): FileRead<T> {
  const read = v.safeParse(schema, document);
  return read.success ? { ok: true, file: read.output } : { ok: false, fault: "file-damaged" };
}
