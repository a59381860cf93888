import { existsSync, mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, extname, join, normalize, sep } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build, type Plugin } from "vite";

/** How Chromium is started without a screen, and with no errands of its own. */
export const CHROMIUM_FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** A folder served on the loopback. */
export interface Served {
  /** `http://127.0.0.1:PORT/` */
  readonly address: string;
  stop(): Promise<void>;
}

/** A built page on the loopback and a browser. */
export interface Pages extends Served {
  readonly browser: Browser;
  /** Where the build is. */
  readonly folder: string;
}

/** The Chromium on the path. Start one a test file, and close it. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumOnPath(), args: CHROMIUM_FLAGS });
}

/** Where Chromium is. */
export function chromiumOnPath(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const program = folders.map((folder) => join(folder, "chromium")).find((path) => existsSync(path));
  if (program === undefined) throw new Error("Chromium is not on the path: npm test installs it or says how.");
  return program;
}

/** Serve a folder's files on a free port of 127.0.0.1, as they are. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = normalize(join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    const bytes = path.startsWith(normalize(folder) + sep) ? await readFile(path).catch(() => null) : null;
    response.writeHead(bytes === null ? 404 : 200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    });
    response.end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** A page of `vite.config.ts`, built into a folder of its own, with what a test does to it on the way. */
export function buildPages(mode: string, plugins: readonly Plugin[] = []): Promise<string> {
  return buildUnder(tmpdir(), mode, plugins);
}

async function buildUnder(place: string, mode: string, plugins: readonly Plugin[]): Promise<string> {
  const folder = mkdtempSync(join(place, `${mode}-`));
  await build({ mode, logLevel: "error", plugins: [...plugins], build: { outDir: folder } });
  return folder;
}

/** What was built already, by its mode and the place it is built for. */
const built = new Map<string, Promise<string>>();

/** A page of `vite.config.ts`, built once for all the test files of a worker. They read it and leave it as it is; test/builds.ts removes it. */
export function builtPages(mode: string): Promise<string> {
  const { PROBITY_BASE: base = "", PROBITY_TEST_BUILDS: place = tmpdir() } = process.env;
  const kind = `${mode} ${base}`;
  const folder = built.get(kind) ?? buildUnder(place, mode, []);
  built.set(kind, folder);
  return folder;
}

/** A page of `vite.config.ts`, built and served, with a browser to open it in. */
export async function startPages(mode: string): Promise<Pages> {
  const folder = await builtPages(mode);
  const [browser, { address, stop }] = await Promise.all([startBrowser(), serveFolder(folder)]);
  return {
    browser,
    address,
    folder,
    async stop() {
      await browser.close();
      await stop();
    },
  };
}
