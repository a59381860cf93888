import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sealAssessmentFile } from "../../../core/exchange/travelling-file.ts";
import { builtForChromium, ExtensionInChromium } from "../../fakes/extension-in-chromium.ts";
import { axeFaults, layoutFaults } from "../../fakes/page-faults.ts";
import { PanelPerson } from "../../fakes/panel-person.ts";
import { walkPanel } from "../../fakes/panel-screens.ts";
import { type RecordSite, startRecordSite } from "../../fakes/record-site.ts";
import { judged, madeUpPack, PASSPHRASE, packFile } from "../../fakes/sample-packs.ts";

/** Where pictures go, when they are asked for. */
const PICTURES = process.env.PROBITY_PICTURES === "yes" ? resolve("out/screenshots/panel") : null;

const RECORDS = new Map([
  [
    "X000001",
    [
      {
        date: "3 May 2026",
        heading: "Home visit",
        text: "He spoke of his plans for the summer. His mother said that he is often out late at night, and that she worries.",
      },
    ],
  ],
]);

let folder: string;
let site: RecordSite;
let pack: string;
let first: string;
beforeAll(async () => {
  if (PICTURES !== null) mkdirSync(PICTURES, { recursive: true });
  [folder, site, pack] = await Promise.all([builtForChromium(), startRecordSite(RECORDS), packFile(madeUpPack())]);
  first = join(mkdtempSync(join(tmpdir(), "first-")), "first.probity-assessments");
  const { programme, inspection, made } = madeUpPack();
  const file = { programme, inspection, inspector: "JT", made, cases: [judged("X000003", { "2.1.1": "yes" })] };
  writeFileSync(first, await sealAssessmentFile(globalThis.crypto, file, PASSPHRASE));
}, 60_000);
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

test.each(["en", "cy"] as const)(
  "every screen of the panel passes axe, fits 350 px and can be pressed, in %s",
  { timeout: 180_000 },
  async (language) => {
    const extension = await ExtensionInChromium.start(folder);
    const faults: Record<string, string[]> = {};
    try {
      const person = new PanelPerson(extension, language);
      await walkPanel({ extension, person, pack, first, site: site.origin, language }, async (name) => {
        if (PICTURES !== null)
          await extension.front.screenshot({ path: join(PICTURES, `${name}-${language}.png`), fullPage: true });
        const { front } = extension;
        const found = [
          ...(await axeFaults(front)),
          ...(await layoutFaults(front)),
          ...(await front.evaluate(remembered)),
        ];
        if (found.length > 0) faults[name] = found;
      });
      expect(faults).toEqual({});
      expect(extension.faults).toEqual([]);
    } catch (fault) {
      if (Object.keys(faults).length > 0) console.log(faults);
      throw fault;
    } finally {
      await extension.close();
    }
  },
);

/** Fields whose words a browser writes to its session file, to put them back after a crash: unsealed. */
function remembered(): string[] {
  const typed = "textarea, input:not([type=checkbox], [type=radio], [type=file])";
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)];
  return fields.filter((one) => one.autocomplete !== "off").map((one) => `remembered: ${one.outerHTML.slice(0, 120)}`);
}
