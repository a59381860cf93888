import { defineConfig } from "vitest/config";

/** What each mode builds for Node: an entry and where its bundle goes. */
const PROGRAMS: Readonly<Record<string, { entry: string; out: string; name: string }>> = {
  terminal: { entry: "addin/terminal/main.ts", out: "dist/terminal", name: "probity.js" },
  examples: { entry: "examples/make-examples.ts", out: "dist/examples", name: "make-examples.js" },
  bench: { entry: "test/bench/bench.ts", out: "dist/bench", name: "bench.js" },
};

/** One configuration for every build and for the tests. */
export default defineConfig(({ mode }) => {
  const program = PROGRAMS[mode];
  return {
    build:
      program === undefined
        ? {}
        : {
            ssr: program.entry,
            outDir: program.out,
            target: "node20",
            minify: false,
            rollupOptions: { output: { entryFileNames: program.name } },
          },
    ssr: { noExternal: true },
    test: {
      include: ["test/{unit,property,golden,architecture,e2e}/**/*.test.ts"],
      // The tests share nothing that changes, so their files can share a module graph: twice as fast.
      isolate: false,
      pool: "threads",
      globalSetup: "test/build-terminal.ts",
    },
  };
});
