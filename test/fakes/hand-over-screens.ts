import { drawnFile, PASSPHRASE, sealedFiles } from "./hand-over-files.ts";
import type { Visit } from "./visit.ts";

/** Handing a sample out, and taking assessments in, where there is little room. */
export const HAND_OVER: Visit = {
  arrive: { width: 350, height: 900 },
  steps: {
    "home-drawn": async (person) => person.open("Ashmere 2026.xlsx", await drawnFile()),
    "pack-nobody": async (person) => {
      await person.button(person.words.pane.jobPack).click();
      await person.page.getByLabel(person.words.pane.inspectors).waitFor();
    },
    "pack-allotment": async (person) => {
      await person.page.getByLabel(person.words.pane.inspectors).fill("RE, Siân Prydderch-Hughes");
      await person.button(person.words.pane.seeAllotment).click();
      await person.button(person.words.pane.write).waitFor();
    },
    "pack-wanting": async (person) => {
      await person.button(person.words.pane.write).click();
      await person.told("did-pack");
      await person.button(person.say("pane", "savePack", { inspector: "RE" })).click();
    },
    "pack-saved": async (person) => {
      await person.page.getByLabel(person.words.pane.passphrase, { exact: true }).fill(PASSPHRASE);
      await person.page.getByLabel(person.words.pane.passphraseAgain).fill(PASSPHRASE);
      await person.saveWith(person.button(person.say("pane", "savePack", { inspector: "RE" })));
      await person.page.getByText(person.words.pane.packSaved).waitFor();
    },
    "home-handed-out": async (person) => {
      await person.button(person.words.pane.back).click();
      await person.button(person.words.pane.jobImport).waitFor();
    },
    "import-wanting": async (person) => {
      await person.button(person.words.pane.jobImport).click();
      await person.button(person.words.pane.openFiles).click();
    },
    "import-refused": async (person) => {
      await person.page
        .getByLabel(person.words.pane.assessmentFiles, { exact: true })
        .setInputFiles(await sealedFiles());
      await person.page.getByLabel(person.words.pane.passphrase, { exact: true }).fill("another one");
      await person.button(person.words.pane.openFiles).click();
      await person.page.getByRole("alert").getByText(/RE/u).waitFor();
    },
    "import-preview": async (person) => {
      await person.page.getByLabel(person.words.pane.passphrase, { exact: true }).fill(PASSPHRASE);
      await person.button(person.words.pane.openFiles).click();
      await person.button(person.words.pane.write).waitFor();
    },
  },
};
