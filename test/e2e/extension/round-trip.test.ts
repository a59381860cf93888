import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtForChromium, ExtensionInChromium } from "../../fakes/extension-in-chromium.ts";
import { PanelPerson } from "../../fakes/panel-person.ts";
import { probityUnder } from "../../fakes/terminal.ts";

const PASSPHRASE = "three tall made-up herons";
const YOUTH = ["--programme", "youth-2021"];
/** How each of the twelve key questions is answered in the first case and in the others. */
const FIRST = "ynynyyyyyyya";
const OTHERS = "yyyyynyyyyya";

let folder: string;
let built: string;
let extension: ExtensionInChromium;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "round-"));
  copyFileSync("examples/youth-inspection.xlsx", join(folder, "longlist.xlsx"));
  built = await builtForChromium();
  extension = await ExtensionInChromium.start(built);
}, 60_000);
afterAll(async () => {
  await extension.close();
  for (const each of [folder, built]) rmSync(each, { recursive: true });
});

/** Run a job and read what it gives. */
function job<T>(...typed: readonly string[]): T {
  const { code, out, err } = probityUnder(PASSPHRASE, folder, ...typed, ...YOUTH, "--json");
  if (code === 2) throw new Error(err);
  return JSON.parse(out) as T;
}

interface Sampled {
  readonly selected: readonly { readonly caseId: string }[];
}
interface Rated {
  readonly standards: readonly {
    readonly id: string;
    readonly keyQuestions: readonly { readonly id: string; readonly yes: number; readonly no: number }[];
  }[];
}

test("a longlist becomes ratings by way of an inspector's browser", { timeout: 120_000 }, async () => {
  const list = ["--list", "domain-two", "--size", "3", "--seed", "round", "--out", "sampled.xlsx"];
  const { selected } = job<Sampled>("sample", "longlist.xlsx", ...list);
  expect(selected).toHaveLength(3);
  job("pack", "sampled.xlsx", "--inspectors", "RE", "--inspection", "Ashmere", "--packs", ".", "--out", "packed.xlsx");

  const person = new PanelPerson(extension);
  await extension.openOwn("panel.html");
  await person.openPack(join(folder, "Ashmere-RE.probity-sample"), PASSPHRASE);
  for (const [at, reference] of ["D2-01", "D2-02", "D2-03"].entries()) {
    await person.openCase(reference);
    await person.reads("question", { at: 1, of: 12 });
    for (const [question, key] of [...(at === 0 ? FIRST : OTHERS)].entries()) {
      await person.reads("question", { at: question + 1, of: 12 });
      await extension.keys(key);
      await extension.until("return document.querySelector('.question .answers [aria-pressed=true]') !== null");
      await extension.keys("j");
    }
    await person.press("markDone");
    await person.reads("doneNote");
    await person.press("back");
  }
  await person.press("handOver");
  await extension.front.getByLabel(person.say("passphrase"), { exact: true }).fill(PASSPHRASE);
  await extension.front.getByLabel(person.say("passphraseTwice")).fill(PASSPHRASE);
  const { name, text } = await extension.download(() => person.press("handOverMake"));
  expect(name).toMatch(/^Ashmere RE \d{4}-\d\d-\d\d\.probity-assessments$/u);
  writeFileSync(join(folder, "judged.probity-assessments"), text);

  job("import", "judged.probity-assessments", "--out", "judged.xlsx");
  job("tables", "judged.xlsx", "--out", "tabled.xlsx");
  const { standards } = job<Rated>("rate", "tabled.xlsx", "--out", "rated.xlsx");
  const counts = standards
    .filter(({ id }) => id.startsWith("2."))
    .flatMap(({ keyQuestions }) => keyQuestions.map(({ yes, no }) => [yes, no]));
  const expected = [...FIRST].map((first, at) => {
    const answers = [first, OTHERS[at], OTHERS[at]];
    return ["y", "n"].map((key) => answers.filter((answer) => answer === key).length);
  });
  expect(counts).toEqual(expected);
  expect(extension.faults).toEqual([]);
});
