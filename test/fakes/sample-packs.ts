import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JudgedCase } from "../../core/exchange/assessment-file.ts";
import type { AllottedCase, SamplePack } from "../../core/exchange/sample-pack.ts";
import { sealSamplePack } from "../../core/exchange/travelling-file.ts";

export const PASSPHRASE = "tri brawd ifanc";

/** A case as a pack has it. */
export function allotted(caseId: string, more: Partial<AllottedCase> = {}): AllottedCase {
  return {
    reference: `D2-${caseId.slice(-2)}`,
    caseId,
    list: "domain-two",
    stratum: "Girls",
    slot: "",
    caseManager: "S. Wyn",
    office: "East",
    role: "first",
    ...more,
  };
}

/** A made-up pack. */
export function madeUpPack(more: Partial<SamplePack> = {}): SamplePack {
  return {
    programme: "youth-2021",
    inspection: "Ashmere 2026",
    inspector: "RE",
    made: "2026-11-22T10:00:00.000Z",
    cases: [
      allotted("X000001", { slot: "Mon 23 Nov 10:00" }),
      allotted("X000002", { slot: "Mon 23 Nov 11:00" }),
      allotted("X000003", { role: "second" }),
    ],
    others: [{ caseId: "X000009", inspector: "JT" }],
    ...more,
  };
}

/** A pack's file on disk, sealed. */
export async function packFile(pack: SamplePack, name = "a.probity-sample"): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "pack-")), name);
  writeFileSync(path, await sealSamplePack(globalThis.crypto, pack, PASSPHRASE));
  return path;
}

/** A case as it was judged, with these answers. */
export function judged(caseId: string, answers: JudgedCase["answers"], more: Partial<JudgedCase> = {}): JudgedCase {
  return {
    reference: `D2-${caseId.slice(-2)}`,
    caseId,
    list: "domain-two",
    role: "first",
    answers,
    reasons: {},
    facts: {},
    evidence: [],
    notes: [],
    alerts: [],
    excluded: null,
    additional: null,
    fileRead: false,
    interviewMinutes: null,
    connection: null,
    done: true,
    changed: "2026-11-22T10:00:00.000Z",
    ...more,
  };
}
