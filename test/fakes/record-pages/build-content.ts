import { build } from "vite";

/** The content script as it ships: one script that makes nothing global, and its size. */
export async function buildContent(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: "extension/overlay/content.ts", formats: ["iife"], name: "content", fileName: () => "content.js" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("no content script was built");
  const [script] = output.output;
  if (output.output.length !== 1) throw new Error("the content script is more than one file");
  return script.code;
}
