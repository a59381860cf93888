import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { zipBuild } from "../../../manifests/extension/zip-build.ts";
import { buildPages, builtPages } from "../../fakes/browser.ts";
import { builtForChromium, TEST_HOSTS } from "../../fakes/extension-in-chromium.ts";

/** Ways out of the machine, and ways to make code or markup of a text. The pages' own policy does not bind a script in a page. */
const WAYS_OUT: readonly (readonly [string, RegExp])[] = [
  ["a request", /\bfetch\s*\(|\bXMLHttpRequest\b/u],
  ["a connection", /\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|\bWebTransport\b/u],
  ["a beacon", /\bsendBeacon\b/u],
  ["a picture from elsewhere", /\bnew Image\b|\.src\s*=[^=]/u],
  ["a script from elsewhere", /\bimport\s*\(|\bimportScripts\b/u],
  ["a window", /\bwindow\.open\b/u],
  ["code made of a text", /\beval\s*\(|\bnew Function\b/u],
  ["markup made of a text", /\.(inner|outer)HTML\s*=[^=]|\binsertAdjacentHTML\b|\bdocument\.write\b/u],
];

/** Pages of our own load their parts from beside them; their policy allows nothing else. */
const ONLY_IN_PAGES = new Set(["a script from elsewhere", "a request", "a picture from elsewhere"]);

function waysOut(code: string): string[] {
  return WAYS_OUT.filter(([, pattern]) => pattern.test(code)).map(([name]) => name);
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let chromium: string;
let firefox: string;
beforeAll(async () => {
  chromium = await builtPages("chromium");
  firefox = await builtPages("firefox");
}, 120_000);

describe("the scripts that ship", () => {
  it("have no way out of the machine, and make nothing of a text but text", () => {
    for (const folder of [chromium, firefox]) {
      for (const name of ["content.js", "background.js"]) {
        expect([name, waysOut(readFileSync(join(folder, name), "utf8"))]).toEqual([name, []]);
      }
      const pages = filesOf(folder).filter((path) => /\.(js|html)$/u.test(path));
      const found = pages.flatMap((path) => {
        const ways = waysOut(readFileSync(path, "utf8")).filter((way) => !ONLY_IN_PAGES.has(way));
        return ways.map((way) => `${path}: ${way}`);
      });
      expect(found).toEqual([]);
    }
  });

  it.each([
    'fetch("x")',
    "new XMLHttpRequest()",
    "new WebSocket(a)",
    "navigator.sendBeacon(a)",
    "new Image().src=a",
    "import(a)",
    "window.open(a)",
    "e.innerHTML=t",
    "new Function(t)",
  ])("would be caught with %s in them", (code) => expect(waysOut(code).length).toBeGreaterThan(0));

  it("hold the content script to 15 KB, gzipped, and bring no modules to it", () => {
    const content = readFileSync(join(chromium, "content.js"));
    expect(gzipSync(content).length).toBeLessThanOrEqual(15 * 1024);
    expect(content.toString()).not.toMatch(/^\s*(import|export)\b/mu);
  });

  it("come without maps, without a place of a machine, and without an inspector's name", () => {
    for (const path of [...filesOf(chromium), ...filesOf(firefox)]) {
      expect(path).not.toMatch(/\.map$/u);
      expect(readFileSync(path, "latin1")).not.toMatch(/\/(home|root|work|Users)\//u);
    }
  });
});

describe("the packages", () => {
  it("are the same, byte for byte, from the same sources", { timeout: 60_000 }, async () => {
    const again = await buildPages("firefox");
    expect(digest(zipBuild(again))).toBe(digest(zipBuild(firefox)));
    expect(digest(zipBuild(chromium))).not.toBe(digest(zipBuild(firefox)));
    rmSync(again, { recursive: true });
  });

  it("of Firefox pass Mozilla's own linter without a word", { timeout: 120_000 }, () => {
    const typed = ["lint", "--source-dir", firefox, "--no-config-discovery", "--output", "json"];
    const { stdout } = spawnSync("node_modules/.bin/web-ext", typed, { encoding: "utf8" });
    const { errors, notices, warnings } = JSON.parse(stdout);
    expect([...errors, ...notices, ...warnings]).toEqual([]);
  });

  it("that other tests load have leave to read the test's own pages, and differ in nothing else", {
    timeout: 60_000,
  }, async () => {
    const tested = await builtForChromium();
    const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    expect(manifest(tested)).toEqual({ ...manifest(chromium), host_permissions: TEST_HOSTS });
    const others = (folder: string) =>
      filesOf(folder)
        .filter((path) => path !== join(folder, "manifest.json"))
        .map((path) => `${path.slice(folder.length)} ${digest(readFileSync(path))}`)
        .toSorted();
    expect(others(tested)).toEqual(others(chromium));
    rmSync(tested, { recursive: true });
  });
});
