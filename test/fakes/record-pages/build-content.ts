import { build } from "vite";

/** The content script as it ships: one script that makes nothing global. */
export function buildContent(): Promise<string> {
  return buildScript("extension/overlay/content.ts");
}

/** One script for a page out of what a file needs, as the content script is built. */
export async function buildScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry, formats: ["iife"], name: "script", fileName: () => "script.js" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error(`${entry} was not built`);
  const [script] = output.output;
  if (output.output.length !== 1) throw new Error(`${entry} is more than one file`);
  return script.code;
}
