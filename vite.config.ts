import { defineConfig } from "vitest/config";

/** One configuration for every build and for the tests. */
export default defineConfig({
  build: {
    ssr: "addin/terminal/main.ts",
    outDir: "dist/terminal",
    target: "node20",
    minify: false,
    rollupOptions: { output: { entryFileNames: "probity.js" } },
  },
  ssr: { noExternal: true },
  test: {
    include: ["test/{unit,property,golden,architecture,e2e}/**/*.test.ts"],
  },
});
