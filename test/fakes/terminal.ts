import { spawnSync } from "node:child_process";

/** What one run of the terminal printed, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Run the built terminal as a person would, in a folder. */
export function probity(folder: string, ...typed: readonly string[]): Run {
  const program = new URL("../../dist/terminal/probity.js", import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...typed], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}
