import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sealAssessmentFile } from "../../core/exchange/travelling-file.ts";
import type { Language } from "../../core/words/wording.ts";
import { ExtensionInChromium } from "./extension-in-chromium.ts";
import { PanelPerson } from "./panel-person.ts";
import { type Look, walkPanel } from "./panel-screens.ts";
import { startRecordSite } from "./record-site.ts";
import { judged, madeUpPack, PASSPHRASE, packFile } from "./sample-packs.ts";

const ENTRY = {
  date: "3 May 2026",
  heading: "Home visit",
  text: "He spoke of his plans for the summer. His mother said that he is often out late at night, and that she worries.",
};

/**
 * Visit every screen of the panel and of the settings, in a browser of one's own.
 *
 * @param folder the extension as it is built for tests
 * @returns what its pages complained of
 */
export async function visitPanel(
  folder: string,
  language: Language,
  look: (extension: ExtensionInChromium) => Look,
): Promise<readonly string[]> {
  const site = await startRecordSite(new Map([["X000001", [ENTRY]]]));
  const files = mkdtempSync(join(tmpdir(), "first-"));
  const first = join(files, "first.probity-assessments");
  const { programme, inspection, made } = madeUpPack();
  const file = { programme, inspection, inspector: "JT", made, cases: [judged("X000003", { "2.1.1": "yes" })] };
  writeFileSync(first, await sealAssessmentFile(globalThis.crypto, file, PASSPHRASE));
  const pack = await packFile(madeUpPack());
  const extension = await ExtensionInChromium.start(folder);
  try {
    const person = new PanelPerson(extension, language);
    await walkPanel({ extension, person, pack, first, site: site.origin, language }, look(extension));
    return extension.faults;
  } finally {
    await extension.close();
    await site.stop();
    rmSync(files, { recursive: true });
  }
}
