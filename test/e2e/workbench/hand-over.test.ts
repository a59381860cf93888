import { afterAll, beforeAll, expect, it } from "vitest";
import type { AssessmentFile } from "../../../core/exchange/assessment-file.ts";
import { openSamplePack, sealAssessmentFile } from "../../../core/exchange/travelling-file.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { AT, judged, ownRows } from "../../fakes/hand-over.ts";
import { drawnFile, PASSPHRASE } from "../../fakes/hand-over-files.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

it("a lead inspector hands the sample out by keyboard, and takes the assessments in", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await person.open("Ashmere 2026.xlsx", await drawnFile());
  await person.button("Hand the sample out").press("Enter");
  await page.getByText("5 cases have no inspector yet. Name who shares them.").waitFor();
  await page.getByLabel("Inspectors, with commas between").fill("RE, JT");
  await page.keyboard.press("Enter");
  await page.getByText("5 cases get an inspector and 5 cases get a reference of yours").waitFor();
  await person.button("Write to the workbook").press("Enter");
  await page.getByText("The inspectors and references are on the sample sheets.").waitFor();

  const save = person.button("Save the pack of RE");
  await save.click();
  await expect.poll(() => page.getByLabel("Passphrase", { exact: true }).getAttribute("aria-invalid")).toBe("true");
  await page.getByText("Type 12 characters or more.").waitFor();
  await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await save.click();
  await page.getByText("The two are not the same.").waitFor();
  await page.getByLabel("The same passphrase again").fill(PASSPHRASE);
  const file = await person.saveWith(save);
  expect(file.name).toBe("Ashmere 2026-RE.probity-sample");
  const opened = await openSamplePack(globalThis.crypto, new TextDecoder().decode(file.bytes), PASSPHRASE);
  if (!opened.ok) throw new Error(opened.fault);
  const pack = opened.file;
  expect(pack.cases.map(({ reference }) => reference)).toEqual(["D2-01", "D2-03", "D2-05"]);

  const cases = pack.cases.map(({ caseId, reference }) => judged(caseId, { reference }));
  const made: AssessmentFile = {
    programme: pack.programme,
    inspection: pack.inspection,
    inspector: "RE",
    made: AT,
    cases,
  };
  const sealed = await sealAssessmentFile(globalThis.crypto, made, PASSPHRASE);
  const give = async (text: string) => {
    const buffer = Buffer.from(text);
    const chosen = { name: "RE.probity-assessments", mimeType: "application/json", buffer };
    await page.getByLabel("Assessment files", { exact: true }).setInputFiles(chosen);
    await person.button("Open the files").click();
  };
  await person.button("The whole workbook").click();
  const likely = page.locator(".jobs .button--main");
  await expect.poll(() => likely.innerText()).toBe("Take assessment files in");
  await likely.click();
  await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await give(sealed.slice(0, 200));
  await page.getByText("RE.probity-assessments was damaged on its way. Ask for it again.").waitFor();
  await give(sealed);
  await page.getByText("3 new, 0 changed, 0 unchanged, 0 passed over.").waitFor();
  await person.button("Write to the workbook").click();
  await page.getByText("The assessments are taken in.").waitFor();

  const saved = await readBook((await person.save()).bytes);
  const allotted = ownRows(saved, "sample.domain-two").filter((row) => row.Inspector === "RE");
  expect(allotted.map((row) => row["Our reference"])).toEqual(["D2-01", "D2-03", "D2-05"]);
  expect(ownRows(saved, "assessments").map((row) => row["Case reference"])).toEqual(cases.map(({ caseId }) => caseId));

  await person.button("Take assessment files in").click();
  await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await give(sealed);
  await page.getByText("These files bring nothing new.").waitFor();
  expect(await page.evaluate((secret) => JSON.stringify({ ...localStorage }).includes(secret), PASSPHRASE)).toBe(false);
  expect(person.faults).toEqual([]);
  expect(person.strangers(pages.address)).toEqual([]);
  await person.leave();
}, 60_000);
