import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RIBBON_ACTIONS } from "../../../addin/ribbon/ribbon-actions.ts";
import { faultsOfManifest } from "../../../manifests/addin/check-manifest.ts";
import { DEVELOPMENT_BASE } from "../../../manifests/addin/excel-files.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { callFunction } from "../../fakes/excel-host/call-function.ts";
import { paneInExcel } from "../../fakes/excel-host/pane-in-excel.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
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
  it("paints its first screen from 60 KB or less, its words with it, and nothing that works out functions", () => {
    const words = files().filter((path) => /^assets\/cy-/u.test(path));
    const first = [...firstFiles("taskpane.html"), ...words];
    expect(words).toHaveLength(1);
    expect(first.length).toBeGreaterThan(4);
    expect(first.reduce((sum, path) => sum + packed(path), 0)).toBeLessThanOrEqual(FIRST_PAINT);
    expect(first.filter((path) => /work-out|programmes|draw-key|desk/u.test(path))).toEqual([]);
  });

  it("loads what works functions out with the first call, and not before", async () => {
    const excel = await paneInExcel(pages, await readBook(longlistFile("Male")));
    const loaded = () =>
      excel.addin.evaluate<string[]>("performance.getEntriesByType('resource').map((one) => one.name)");
    await excel.addin.getByText("longlist, domain two, 48 cases").first().waitFor({ state: "attached" });
    expect((await loaded()).filter((name) => name.includes("work-out"))).toEqual([]);
    await callFunction(excel, "BAND", [1, 0, null], 1);
    expect((await loaded()).filter((name) => name.includes("work-out"))).toHaveLength(1);
    await excel.close();
  }, 60_000);
});

describe("the manifests as built", () => {
  it.each([
    ["manifest.xml", BASE],
    ["manifest-dev.xml", DEVELOPMENT_BASE],
  ])("%s has nothing wrong, and every file it names", (manifest, base) => {
    expect(faultsOfManifest(read(manifest), { base, files: files(), functions: RIBBON_ACTIONS })).toEqual([]);
  });
});
