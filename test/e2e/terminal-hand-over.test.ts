import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssessmentFile } from "../../core/exchange/assessment-file.ts";
import type { SamplePack } from "../../core/exchange/sample-pack.ts";
import { openSamplePack, sealAssessmentFile } from "../../core/exchange/travelling-file.ts";
import { assessments, FULL, judged } from "../fakes/hand-over.ts";
import { longlistFile } from "../fakes/inspection-files.ts";
import { probity, probityAsked, probityUnder } from "../fakes/terminal.ts";

const YOUTH = ["--programme", "youth-2021"];
const PASS = "three tall made-up herons";
let folder = "";
let selected: string[] = [];
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "probity-hand-over-"));
  const draw = ["--list", "domain-two", "--size", "5", "--reserves", "1", "--seed", "Ashmere 2026"];
  writeFileSync(path("list.xlsx"), longlistFile("Male"));
  const drawn = probity(folder, "sample", "list.xlsx", ...YOUTH, ...draw, "--out", "drawn.xlsx", "--json");
  expect([drawn.code, drawn.err]).toEqual([0, ""]);
  selected = JSON.parse(drawn.out).selected.map((one: { caseId: string }) => one.caseId);
  await sealed("re.probity-assessments", assessments("RE", { ...FULL, caseId: selected[0] ?? "" }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function sealed(name: string, file: AssessmentFile): Promise<void> {
  writeFileSync(path(name), await sealAssessmentFile(globalThis.crypto, file, PASS));
}

async function packAt(name: string): Promise<SamplePack> {
  const opened = await openSamplePack(globalThis.crypto, readFileSync(path(name), "utf8"), PASS);
  if (!opened.ok) throw new Error(opened.fault);
  return opened.file;
}

describe("pack", { timeout: 30_000 }, () => {
  const PACK = ["pack", "drawn.xlsx", ...YOUTH, "--inspectors", "RE, J/T ", "--packs", "."];

  it("writes a sealed pack for each inspector and the workbook that keeps who has what", async () => {
    const { code, out, err } = probityUnder(
      PASS,
      folder,
      ...PACK,
      "--inspection",
      "Ashmere 2026",
      "--out",
      "packed.xlsx",
      "--json",
    );
    expect([code, err]).toEqual([0, ""]);
    const packs = [
      { inspector: "RE", cases: 3, second: 0, file: "Ashmere 2026-RE.probity-sample" },
      { inspector: "J/T", cases: 2, second: 0, file: "Ashmere 2026-J-T.probity-sample" },
    ];
    const head = { job: "pack", version: 1, programme: "youth-2021", problems: [], inspection: "Ashmere 2026" };
    expect(JSON.parse(out)).toEqual({ ...head, allotted: 5, referenced: 5, packs });
    const pack = await packAt("Ashmere 2026-RE.probity-sample");
    expect(pack).toMatchObject({ inspector: "RE", inspection: "Ashmere 2026" });
    expect(pack.cases.map(({ reference }) => reference)).toEqual(["D2-01", "D2-03", "D2-05"]);
    expect(out).not.toContain(pack.cases[0]?.caseId);
    const again = probityUnder(
      PASS,
      folder,
      "pack",
      "packed.xlsx",
      ...YOUTH,
      "--inspection",
      "Ashmere 2026",
      "--packs",
      ".",
    );
    expect([again.code, again.err]).toEqual([0, ""]);
    expect((await packAt("Ashmere 2026-RE.probity-sample")).cases).toEqual(pack.cases);
  });

  it("says so when nothing keeps the allotment", () => {
    const { out } = probityUnder(PASS, folder, ...PACK, "--json");
    expect(JSON.parse(out).problems).toMatchObject([
      { kind: "allotment-not-kept", severity: "warning", facts: { cases: 5 } },
    ]);
  });

  it("asks for the passphrase where it can be typed, twice, and does not show it", () => {
    const { code, out } = probityAsked([PASS, PASS], folder, ...PACK, "--inspection", "Typed");
    expect([code, out.includes(PASS), out.includes("Typed-RE.probity-sample")]).toEqual([0, false, true]);
    const other = probityAsked([PASS, "something else"], folder, ...PACK, "--inspection", "Typed");
    expect([other.code, other.out]).toEqual([2, expect.stringContaining("The two passphrases are not the same.")]);
  });

  it.each([
    ["", PACK, "A passphrase is needed: set PROBITY_PASSPHRASE, or run this where it can be typed."],
    ["too short", PACK, "A passphrase has 12 characters or more."],
    [PASS, PACK.slice(0, -2), "pack needs --packs FOLDER, where the sample packs go."],
    [PASS, [...PACK.slice(0, -1), "nowhere"], "There is no folder nowhere."],
    [
      PASS,
      [...PACK, "--inspection", "mine"],
      "mine-RE.probity-sample is already there and was not made by this job. Choose another place.",
    ],
    [
      PASS,
      ["pack", "drawn.xlsx", ...YOUTH, "--packs", "."],
      "has no inspector. Type one in the sample's Inspector column",
    ],
  ])("refused: passphrase “%s”, %j", (passphrase, typed, said) => {
    writeFileSync(path("mine-RE.probity-sample"), "my own notes");
    const before = readdirSync(folder);
    const { code, out, err } = probityUnder(passphrase, folder, ...typed, "--out", "refused.xlsx");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
    expect(err.trim()).not.toContain("\n");
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(path("mine-RE.probity-sample"), "utf8")).toBe("my own notes");
  });
});

describe("import", { timeout: 30_000 }, () => {
  it("takes files into a workbook, and writes every answer for other programs", async () => {
    await sealed("jt.probity-assessments", assessments("=JT()", judged(selected[1] ?? "", { reference: "D2-02" })));
    const files = ["re.probity-assessments", "jt.probity-assessments"];
    const written = ["--out", "taken.xlsx", "--tidy", "taken.csv"];
    const { code, out, err } = probityUnder(
      PASS,
      folder,
      "import",
      "drawn.xlsx",
      ...files,
      ...YOUTH,
      ...written,
      "--json",
    );
    expect([code, err]).toEqual([0, ""]);
    const json = JSON.parse(out);
    expect(json).toMatchObject({
      job: "import",
      unchanged: false,
      first: 2,
      second: 0,
      readings: [{ change: "new" }, {}],
    });
    expect(json.problems.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      "alert-recorded",
      "case-not-finished",
      "connection-declared",
    ]);
    const rows = readFileSync(path("taken.csv"), "utf8").split("\r\n");
    expect(rows[1]).toMatch(
      /^2,youth-2021,Ashmere 2026,domain-two,D2-01,RE,first,key-question,2\.1\.1,2\.1\.1,key-question,judged-yes,1,1,yes,/u,
    );
    expect(rows[5]).toContain(`,"'=JT()",first,key-question,2.1.1,2.1.1,key-question,judged-yes,0,0,`);
    const before = "programme,inspection,list,reference,inspector,reading,question,prompt,answer,evidence_yes\r\n";
    writeFileSync(path("taken.csv"), before);
    const all = ["import", "taken.xlsx", ...files, ...YOUTH];
    expect(JSON.parse(probityUnder(PASS, folder, ...all, ...written, "--json").out).unchanged).toBe(true);
    expect(readFileSync(path("taken.csv"), "utf8").split("\r\n")).toEqual(rows);
    const rated = probity(folder, "tables", "taken.xlsx", ...YOUTH, "--json");
    const first = JSON.parse(rated.out).tallies.find((one: { keyQuestion: string }) => one.keyQuestion === "2.1.1");
    expect(first).toMatchObject({ yes: 2, no: 0 });
  });

  it("begins a workbook where none is given", () => {
    const typed = ["import", "re.probity-assessments", ...YOUTH, "--out", "new.xlsx"];
    const { code, out } = probityUnder(PASS, folder, ...typed);
    expect(code).toBe(0);
    expect(out).toContain("1 new, 0 changed, 0 unchanged, 0 passed over.");
    const { recognised } = JSON.parse(probity(folder, "check", "new.xlsx", ...YOUTH, "--json").out);
    expect(recognised).toMatchObject([{ sheet: "Imported assessments", is: "assessments", size: 1 }]);
    expect(probityUnder(PASS, folder, ...typed).err).toContain("a new workbook would replace it");
  });

  it("tells a wrong passphrase, damage, a newer version and another kind of file apart, and writes nothing", () => {
    const whole = readFileSync(path("re.probity-assessments"), "utf8");
    writeFileSync(path("cut.probity-assessments"), whole.slice(0, 900));
    writeFileSync(path("newer.probity-assessments"), whole.replace('"version":1', '"version":2'));
    writeFileSync(path("pack.probity-assessments"), whole.replace("probity-assessments", "probity-sample"));
    writeFileSync(path("notes.txt"), "notes");
    const refused = (passphrase: string, ...files: readonly string[]) => {
      const { code, err } = probityUnder(
        passphrase,
        folder,
        "import",
        ...files,
        ...YOUTH,
        "--out",
        "none.xlsx",
        "--tidy",
        "none.csv",
      );
      return `${code} ${err.trim()}`;
    };
    const ends = [
      refused("another passphrase", "re.probity-assessments"),
      refused(PASS, "re.probity-assessments", "cut.probity-assessments"),
      refused(PASS, "newer.probity-assessments"),
      refused(PASS, "pack.probity-assessments"),
      refused(PASS, "notes.txt"),
      refused(PASS, "drawn.xlsx"),
      refused(PASS, "drawn.xlsx", "drawn.xlsx", "re.probity-assessments"),
      refused(PASS, "gone.probity-assessments"),
    ];
    expect(ends).toEqual([
      "2 The passphrase does not open re.probity-assessments. Type it as the person who made the file did.",
      "2 cut.probity-assessments was damaged on its way. Ask for it again.",
      "2 newer.probity-assessments was made by a newer Probity. Use that version, or have the file made by this one.",
      "2 pack.probity-assessments is the other kind of file: sample packs go to inspectors, and assessment files come back from them.",
      "2 notes.txt is neither a sample pack nor an assessment file. Choose the file as it was handed over.",
      "2 import needs one or more .probity-assessments files.",
      "2 import takes one workbook, not 2.",
      "2 There is no file gone.probity-assessments.",
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith("none"))).toEqual([]);
  });
});
