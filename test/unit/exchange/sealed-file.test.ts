import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AssessmentFile, JudgedCase } from "../../../core/exchange/assessment-file.ts";
import type { SamplePack } from "../../../core/exchange/sample-pack.ts";
import { openSealed, sealFile } from "../../../core/exchange/sealed-file.ts";
import { textOfBytes } from "../../../core/exchange/text-of-bytes.ts";
import {
  openAssessmentFile,
  openSamplePack,
  sealAssessmentFile,
  sealSamplePack,
} from "../../../core/exchange/travelling-file.ts";

const PORT = globalThis.crypto;
const PASS = "tri brawd ifanc";

const PACK: SamplePack = {
  programme: "youth-2021",
  inspection: "Ashmere 2026",
  inspector: "RE",
  made: "2026-11-22T10:00:00.000Z",
  cases: [
    {
      reference: "D2-01",
      caseId: "Y-0001",
      list: "domain-two",
      stratum: "Girls",
      slot: "Monday 10:00",
      caseManager: "Sïan Ŵyn",
      office: "",
      role: "first",
    },
  ],
  others: [{ caseId: "Y-0002", inspector: "JT" }],
};

const JUDGED: JudgedCase = {
  reference: "D2-01",
  caseId: "Y-0001",
  list: "domain-two",
  role: "first",
  answers: { "2.1.1": "yes", "2.1.1 a": "no" },
  reasons: { "2.1.1": "Analysed in the interview" },
  facts: { "safety-factors": "no" },
  evidence: [
    {
      id: "e1",
      questions: ["2.1.1"],
      supports: "yes",
      quotation: {
        exact: "saw him",
        before: "I ",
        after: " on",
        position: 12,
        entry: { date: "1 May", heading: "Visit" },
      },
      note: "",
    },
  ],
  notes: [],
  alerts: [],
  excluded: null,
  additional: null,
  fileRead: false,
  interviewMinutes: 41,
  connection: null,
  done: true,
  changed: "2026-11-22T10:00:00.000Z",
};

const sealed = await sealSamplePack(PORT, PACK, PASS);
const parts = JSON.parse(sealed);
const withPart = (name: string, value: unknown) => JSON.stringify({ ...parts, [name]: value });

describe("a sealed file", () => {
  test("opens with its passphrase, however its letters are composed", async () => {
    expect(await openSamplePack(PORT, sealed, PASS)).toEqual({ ok: true, file: PACK });
    const typed = await sealFile(PORT, "probity-sample", PACK, "\u00E9t\u00E9");
    expect(await openSealed(PORT, "probity-sample", typed, " e\u0301te\u0301 ")).toMatchObject({ ok: true });
  });

  test("of assessments comes back as it went", async () => {
    const { programme, inspection, inspector, made } = PACK;
    const file: AssessmentFile = { programme, inspection, inspector, made, cases: [JUDGED] };
    const text = await sealAssessmentFile(PORT, file, PASS);
    expect(await openAssessmentFile(PORT, text, PASS)).toEqual({ ok: true, file });
    expect(await openSamplePack(PORT, text, PASS)).toEqual({ ok: false, fault: "other-format" });
  });

  test("shows nothing of what is in it, and is never the same twice", async () => {
    for (const text of ["Y-0001", "Ashmere", "Sïan", "D2-01"]) expect(sealed).not.toContain(text);
    const again = JSON.parse(await sealSamplePack(PORT, PACK, PASS));
    expect(again.salt).not.toBe(parts.salt);
    expect(again.nonce).not.toBe(parts.nonce);
    expect(again.sealed).not.toBe(parts.sealed);
  });

  test.each([
    ["wrong-passphrase", sealed, "another"],
    ["newer-version", withPart("version", 2), PASS],
    ["newer-version", JSON.stringify({ format: "probity-sample", version: 9, other: true }), PASS],
    ["file-damaged", sealed.slice(0, -40), PASS],
    ["file-damaged", withPart("sealed", `00${parts.sealed.slice(2)}`), PASS],
    ["file-damaged", withPart("rounds", 1000), PASS],
    ["file-damaged", withPart("nonce", "0".repeat(24)), PASS],
    ["other-format", withPart("format", "probity-assessments"), PASS],
    ["not-a-sealed-file", "PK\u0003\u0004", PASS],
    ["not-a-sealed-file", '{"format":"other","version":1}', PASS],
    ["not-a-sealed-file", "", PASS],
  ])("says %s", async (fault, text, passphrase) => {
    expect(await openSamplePack(PORT, text, passphrase)).toEqual({ ok: false, fault });
  });

  test("that holds something else than a pack is damaged", async () => {
    const other = await sealFile(PORT, "probity-sample", { ...PACK, cases: [{ name: "Somebody" }] }, PASS);
    expect(await openSamplePack(PORT, other, PASS)).toEqual({ ok: false, fault: "file-damaged" });
  });
});

test("bytes that are text are read as it, others are not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(textOfBytes(new TextEncoder().encode(text))).toBe(text);
    }),
  );
  expect(textOfBytes(new Uint8Array([0xff, 0xfe]))).toBe(null);
});
