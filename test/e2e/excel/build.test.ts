import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RIBBON_ACTIONS } from "../../../addin/ribbon/ribbon-actions.ts";
import { cy } from "../../../core/words/cy.ts";
import { en } from "../../../core/words/en.ts";
import { faultsOfManifest } from "../../../manifests/addin/check-manifest.ts";
import { DEVELOPMENT_BASE } from "../../../manifests/addin/excel-files.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { callFunction } from "../../fakes/excel-host/call-function.ts";
import { openPane } from "../../fakes/excel-host/open-pane.ts";
import { pressButton } from "../../fakes/excel-host/press-button.ts";
import { PUBLISHED, publishedLibrary } from "../../fakes/excel-host/published-library.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { axeFaults } from "../../fakes/page-faults.ts";
import { readBook } from "../../golden/read-book.ts";

/** What the pane may load of ours before it can be seen, in bytes as packed for the way. */
const FIRST_PAINT = 60 * 1024;

const BASE = "https://inspection.example/probity/";

let pages: Pages;
beforeAll(async () => {
  process.env.PROBITY_BASE = BASE;
  pages = await startPages("addin");
  delete process.env.PROBITY_BASE;
}, 120_000);
afterAll(() => pages.stop());

const read = (path: string) => readFileSync(join(pages.folder, path), "utf8");
const files = () =>
  readdirSync(pages.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(pages.folder.length + 1));
const packed = (path: string) => gzipSync(readFileSync(join(pages.folder, path))).length;

/** The files that the page loads before any of it can be seen: its own scripts and styles, and what those name at their top. */
function firstFiles(page: string): string[] {
  const named = [...read(page).matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map(([, path = ""]) => path);
  const all = new Set([page, ...named]);
  for (const path of all) {
    if (!path.endsWith(".js")) continue;
    for (const [, name] of read(path).matchAll(/(?:import|from)\s*"\.\/([^"]+)"/gu)) all.add(`assets/${name}`);
  }
  return [...all];
}

describe("the pane for Excel as built", () => {
  it("paints its first screen from 60 KB or less, its words with it, and nothing that works on workbooks", () => {
    const words = files().filter((path) => /^assets\/cy-/u.test(path));
    const first = [...firstFiles("taskpane.html"), ...words];
    expect(words).toHaveLength(1);
    expect(first.length).toBeGreaterThan(4);
    expect(first.reduce((sum, path) => sum + packed(path), 0)).toBeLessThanOrEqual(FIRST_PAINT);
    expect(first.filter((path) => /work-out|programmes|draw-key|desk/u.test(path))).toEqual([]);
  });

  it.each([
    ["en-GB", en],
    ["cy-GB", cy],
  ])(
    "says so in %s where what works on workbooks never comes, and its buttons still end",
    async (locale, words) => {
      const list = await readBook(longlistFile("Male"));
      const held = await openPane(pages, list, { locale }, /^\/assets\/live-pane/u);
      await held.addin.getByText(words.ribbon["not-loaded"]).waitFor();
      expect(await pressButton(held, "check", "1")).toBe(0);
      await held.close();
    },
    60_000,
  );

  it("loads what works functions out with the first call, and not before", async () => {
    const excel = await openPane(pages, await readBook(longlistFile("Male")));
    const loaded = () =>
      excel.addin.evaluate<string[]>("performance.getEntriesByType('resource').map((one) => one.name)");
    await excel.addin.getByText("longlist, domain two, 48 cases").first().waitFor({ state: "attached" });
    expect((await loaded()).filter((name) => name.includes("work-out"))).toEqual([]);
    await callFunction(excel, "BAND", [1, 0, null], 1);
    expect((await loaded()).filter((name) => name.includes("work-out"))).toHaveLength(1);
    await excel.close();
  }, 60_000);
});

describe("the pane's page as built", () => {
  const policy = () => /Content-Security-Policy"\s+content="([^"]*)"/u.exec(read("taskpane.html"))?.[1] ?? "";

  it("lets in scripts of its own and Microsoft's library, and nothing else", () => {
    expect(policy().split("; ").toSorted()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self' https://appsforoffice.microsoft.com",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ].toSorted(),
    );
  });

  it("has the policy that docs/deploy.md tells a server to send", () => {
    expect(readFileSync("docs/deploy.md", "utf8")).toContain(policy());
  });

  it("has no script, style or act written into it, and asks for no other place", () => {
    const page = read("taskpane.html");
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|X-Frame-Options|Cross-Origin-Opener/iu);
    const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address = ""]) => address);
    expect(asked.filter((one) => !one.startsWith("./"))).toEqual([`${PUBLISHED}office.js`]);
    for (const path of files().filter((one) => /\.(js|css)$/u.test(one))) {
      expect([path, /\beval\(|new Function\(|importScripts\(/u.test(read(path))]).toEqual([path, false]);
    }
  });

  it("breaks none of its own rules at work, and asks nobody but Microsoft for the library", async () => {
    const excel = await openPane(pages, await readBook(longlistFile("Male")));
    const complaints: string[] = [];
    excel.page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await excel.addin.getByRole("button", { name: "Draw the sample: domain two" }).click();
    await excel.addin.getByLabel("Cases to take").waitFor();
    const asked = await excel.addin.evaluate<string[]>(
      "performance.getEntriesByType('resource').map((one) => one.name).filter((name) => !name.startsWith(location.origin))",
    );
    expect(asked.filter((one) => !one.startsWith(PUBLISHED))).toEqual([]);
    expect(complaints).toEqual([]);
    await excel.close();
  }, 60_000);
});

describe("the pane's page without Excel", () => {
  it.each([
    ["en-GB", true, en.ribbon["outside-excel"]],
    ["cy-GB", true, cy.ribbon["outside-excel"]],
    ["en-GB", false, en.ribbon["without-office"]],
    ["cy-GB", false, cy.ribbon["without-office"]],
  ])("says so in %s, the library there or not (%s)", async (locale, there, said) => {
    const context = await pages.browser.newContext({ locale, viewport: { width: 350, height: 378 } });
    await context.route(`${PUBLISHED}**`, (route) => (there ? publishedLibrary(route) : route.abort()));
    const page = await context.newPage();
    await page.goto(`${pages.address}taskpane.html`);
    await page.getByText(said).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  });
});

describe("the manifests as built", () => {
  it.each([
    ["manifest.xml", BASE],
    ["manifest-dev.xml", DEVELOPMENT_BASE],
  ])("%s has nothing wrong, and every file it names", (manifest, base) => {
    expect(faultsOfManifest(read(manifest), { base, files: files(), functions: RIBBON_ACTIONS })).toEqual([]);
  });
});
