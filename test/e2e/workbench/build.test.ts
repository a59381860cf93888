import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";

/** What the first screen may load before a job is chosen, in bytes as packed for the way (performance: pane, first paint). */
const FIRST_PAINT = 60 * 1024;

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

/** Every file of the build by its path, and how large it is packed. */
function packed(): Map<string, number> {
  const files = readdirSync(pages.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map((one) => {
      const path = join(one.parentPath, one.name);
      return [path.slice(pages.folder.length + 1), gzipSync(readFileSync(path)).length];
    }),
  );
}

describe("the workbench as built", () => {
  it("paints its first screen from 60 KB or less, without anything that reads workbooks", async () => {
    const sizes = packed();
    const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
    const loaded = person.ownFiles(pages.address);
    const total = loaded.reduce((sum, path) => sum + (sizes.get(path) ?? Number.NaN), 0);
    expect(loaded.length).toBeGreaterThan(2);
    expect(total).toBeLessThanOrEqual(FIRST_PAINT);
    expect(loaded.filter((path) => path.includes("book-worker"))).toEqual([]);
    await person.leave();
  });

  it("opens a workbook without making what is on the screen any larger", async () => {
    const sizes = packed();
    const person = await WorkbenchPerson.arrive(pages.browser, pages.address, { example: true });
    const loaded = person.ownFiles(pages.address).filter((path) => !/book-worker|\.xlsx$/u.test(path));
    const total = loaded.reduce((sum, path) => sum + (sizes.get(path) ?? Number.NaN), 0);
    expect(total).toBeLessThanOrEqual(FIRST_PAINT);
    await person.leave();
  });

  it("has a strict security policy, no inline script or style, and no address but its own", () => {
    const page = readFileSync(join(pages.folder, "workbench.html"), "utf8");
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/u.exec(page)?.[1] ?? "";
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/u);
    for (const path of packed().keys()) {
      // The pane in Excel loads Office.js from where Microsoft publishes it, as every add-in must.
      if (!/\.(js|css|html)$/u.test(path) || path === "taskpane.html") continue;
      const text = readFileSync(join(pages.folder, path), "utf8");
      const addresses = text.match(/https?:\/\/[^\s"'`)<>\\]+/gu) ?? [];
      expect([path, addresses.filter((one) => !NAMES.some((name) => one.startsWith(name)))]).toEqual([path, []]);
      expect([path, /\beval\(|new Function\(|importScripts\(/u.test(text)]).toEqual([path, false]);
    }
  });

  it("works without a network once it was opened: reloaded, it opens a file and rates it", async () => {
    const person = await WorkbenchPerson.arrive(pages.browser, pages.address, { example: true });
    const { page } = person;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await person.context.setOffline(true);
    await page.reload();
    await person.checked();
    await person.button("Ratings").click();
    await page.getByText("23 of 36").first().waitFor();
    await person.button("Cymraeg").click();
    await page.getByText("23 o 36").first().waitFor();
    expect(person.faults).toEqual([]);
    expect(person.strangers(pages.address)).toEqual([]);
    await person.leave();
  }, 60_000);
});

/** Names of XML vocabularies, which look like addresses and are never asked for. */
const NAMES = [
  "http://www.w3.org/",
  "http://schemas.openxmlformats.org/",
  "http://purl.oclc.org/ooxml/",
  "http://schemas.microsoft.com/",
  // A licence notice names where its package is kept.
  "https://github.com/mholt/PapaParse",
];
