import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin, type UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import { excelFiles } from "./manifests/addin/excel-files.ts";
import { extensionFiles } from "./manifests/extension/extension-files.ts";
import type { BrowserKind } from "./manifests/extension/manifest.ts";

/** What each mode builds for Node: an entry and where its bundle goes. */
const PROGRAMS: Readonly<Record<string, { entry: string; out: string; name: string }>> = {
  terminal: { entry: "addin/terminal/main.ts", out: "dist/terminal", name: "probity.js" },
  examples: { entry: "examples/make-examples.ts", out: "dist/examples", name: "make-examples.js" },
  package: { entry: "manifests/extension/package.ts", out: "dist/package-extension", name: "package.js" },
  bench: { entry: "test/bench/bench.ts", out: "dist/bench", name: "bench.js" },
};

interface PageBuild {
  readonly root: string;
  readonly out: string;
  readonly input: Record<string, string>;
  readonly plugins: Plugin[];
}

/** What each mode builds for a browser: static files that any server can give, or none. */
const PAGES: Readonly<Record<string, PageBuild>> = {
  addin: {
    root: "addin",
    out: "dist/addin",
    input: {
      taskpane: "addin/taskpane.html",
      workbench: "addin/workbench.html",
      offline: "addin/workbench/offline.ts",
      functions: "addin/taskpane/functions.ts",
    },
    plugins: [exampleFile(), filesForExcel(), offlineFiles()],
  },
  gallery: { root: "test/gallery", out: "dist/gallery", input: { index: "test/gallery/index.html" }, plugins: [] },
  chromium: extensionBuild("chromium"),
  firefox: extensionBuild("firefox"),
  // The workbench as a page of the extension, placed inside its build: addin and extension never meet but here.
  "extension-workbench": {
    root: "addin",
    out: "dist/extension-workbench",
    input: { workbench: "addin/workbench.html" },
    plugins: [exampleInScript(), strictestPages(), neverMarkup()],
  },
};

/** Scripts of the extension that a browser runs as they are, without modules: each a build of its own. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "extension-background": "extension/background/main.ts",
  "extension-content": "extension/overlay/content.ts",
};

/** Scripts that are asked for by name, from a manifest or from one visit to the next. */
const OWN_NAMES = ["offline", "functions"];

/** One configuration for every build and for the tests. */
export default defineConfig(({ mode }) => ({
  ...pageBuild(mode),
  ...programBuild(mode),
  ...scriptBuild(mode),
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  test: {
    include: ["test/{unit,property,golden,architecture,e2e,screens}/**/*.test.ts"],
    // The tests share nothing that changes, so their files can share a module graph: twice as fast.
    isolate: false,
    pool: "threads",
    maxWorkers: 2,
    globalSetup: "test/builds.ts",
    // Only against tests that hang: two cores may be busy with browsers beside a test that derives keys.
    testTimeout: 30_000,
  },
}));

function programBuild(mode: string): UserConfig {
  const program = PROGRAMS[mode];
  if (program === undefined) return {};
  return {
    // A browser's driver and the builder itself stay outside what they drive and build.
    ssr: { noExternal: true, external: ["playwright-core", "vite"] },
    build: {
      ssr: program.entry,
      outDir: program.out,
      target: "node20",
      minify: false,
      rollupOptions: { output: { entryFileNames: program.name } },
    },
  };
}

/** Nothing is inlined as a data address: the pages' security policy asks for files of their own. */
function pageBuild(mode: string): UserConfig {
  const page = PAGES[mode];
  if (page === undefined) return {};
  const entryFileNames = ({ name }: { name: string }) =>
    OWN_NAMES.includes(name) ? `${name}.js` : "assets/[name]-[hash].js";
  return {
    root: page.root,
    base: "./",
    define: mode === "chromium" || mode === "firefox" ? kindOfBrowser(mode) : {},
    plugins: page.plugins,
    worker: { format: "es" },
    build: {
      outDir: resolve(page.out),
      emptyOutDir: true,
      target: "es2023",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: page.input, output: { entryFileNames } },
    },
  };
}

/** The pages of one browser's extension, with what the browser reads beside them. */
function extensionBuild(browser: BrowserKind): PageBuild {
  return {
    root: "extension",
    out: `dist/${browser}`,
    input: { panel: "extension/panel.html", options: "extension/options.html" },
    plugins: [filesForBrowser(browser), neverMarkup(), insideExtension(browser)],
  };
}

function scriptBuild(mode: string): UserConfig {
  const entry = SCRIPTS[mode];
  if (entry === undefined) return {};
  const name = mode.replace("extension-", "");
  return {
    build: {
      outDir: resolve("dist/extension-scripts"),
      emptyOutDir: false,
      target: "es2023",
      rollupOptions: { input: entry, output: { format: "iife", entryFileNames: `${name}.js` } },
    },
  };
}

/** The manifest of a browser's extension and what goes with it. */
function filesForBrowser(browser: BrowserKind): Plugin {
  return {
    name: "files-for-browser",
    generateBundle() {
      const { version } = JSON.parse(readFileSync("package.json", "utf8"));
      for (const file of extensionFiles(browser, version)) this.emitFile({ type: "asset", ...file });
    },
  };
}

/** Tells scripts which browser they are built for: what only the other one has is left out. */
function kindOfBrowser(browser: BrowserKind): Record<string, string> {
  return { "import.meta.env.VITE_BROWSER": JSON.stringify(browser) };
}

/**
 * Take out of Preact the one place where a text would become markup. We never use it, and so nobody can: not by mistake, and not by a
 * name with markup in it. A Preact that puts it otherwise stops the build.
 */
function neverMarkup(): Plugin {
  const markup = /\|\|\((\w+)\.innerHTML=(\w+)\.__html\)/u;
  return {
    name: "never-markup",
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/u.test(id)) return null;
      if (!markup.test(code))
        throw new Error("Preact makes markup of texts in another way than before: look at it anew");
      return { code: code.replace(markup, ""), map: null };
    },
  };
}

/** Build the extension's scripts, and the workbench in a folder of its own, into the same place. */
function insideExtension(browser: BrowserKind): Plugin {
  let outDir = "";
  return {
    name: "inside-extension",
    configResolved(config) {
      outDir = resolve(config.build.outDir);
    },
    async closeBundle() {
      const into = { emptyOutDir: false, outDir };
      for (const mode of Object.keys(SCRIPTS))
        await build({ mode, logLevel: "error", build: into, define: kindOfBrowser(browser) });
      const workbench = { emptyOutDir: false, outDir: join(outDir, "workbench") };
      await build({ mode: "extension-workbench", logLevel: "error", build: workbench });
    },
  };
}

/** The example inspection beside the pages. */
function exampleFile(): Plugin {
  return {
    name: "example-file",
    generateBundle() {
      const fileName = "examples/youth-inspection.xlsx";
      this.emitFile({ type: "asset", fileName, source: readFileSync(fileName) });
    },
  };
}

/** The example inspection in a script of its own, for pages that may ask for nothing. */
function exampleInScript(): Plugin {
  const source = () => readFileSync("examples/youth-inspection.xlsx", "base64");
  return {
    name: "example-in-script",
    load: (id) => (id.endsWith("/example-in-script.ts") ? `export const example = ${JSON.stringify(source())};` : null),
  };
}

/** A page of the extension has the extension's own security policy; one of its own that allows more would only mislead. */
function strictestPages(): Plugin {
  return {
    name: "strictest-pages",
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>\s*/u, ""),
  };
}

/** What Excel reads of the add-in, for the place where its files will stand (`PROBITY_BASE`). */
function filesForExcel(): Plugin {
  return {
    name: "files-for-excel",
    generateBundle() {
      const { version } = JSON.parse(readFileSync("package.json", "utf8"));
      const files = excelFiles(process.env.PROBITY_BASE ?? null, version);
      for (const file of files) this.emitFile({ type: "asset", ...file });
    },
  };
}

/** What the workbench never asks for: maps, and what Excel alone reads. */
const OTHERS = /\.map$|^(icons\/|manifest|functions|taskpane)/u;

/** Give the offline worker the names of every file of the workbench, and a version that changes with any of them. */
function offlineFiles(): Plugin {
  return {
    name: "offline-files",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const offline = bundle["offline.js"];
        if (offline?.type !== "chunk") throw new Error("the build has no offline worker");
        const files = Object.keys(bundle).filter((name) => name !== offline.fileName && !OTHERS.test(name));
        const hash = createHash("sha256");
        for (const name of files.toSorted()) {
          const part = bundle[name];
          hash.update(name).update(part?.type === "chunk" ? part.code : (part?.source ?? ""));
        }
        const build = { version: hash.digest("hex").slice(0, 12), files: files.map((name) => `./${name}`) };
        offline.code = offline.code.replaceAll("PROBITY_BUILD", JSON.stringify(build));
      },
    },
  };
}
