import { execFileSync, spawn } from "node:child_process";

/** A real screen that nobody looks at, with a keyboard: for what a browser asks outside its pages. */
export interface Screen {
  /** `:99`, as programs are told of it. */
  readonly display: string;
  /** Press keys one after another, as the keyboard of whatever has the focus: `Tab`, `alt+shift+o`. */
  press(...keys: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** A browser heeds no key for half a second after it has asked something, so that nobody answers by accident (ms). */
const SETTLED = 1000;

/** Start it on the first free number. */
export async function startScreen(): Promise<Screen> {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1200x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await new Promise<string>((ready, failed) => {
    server.stdio[3]?.once("data", (number: Buffer) => ready(`:${String(number).trim()}`));
    server.once("error", failed);
  });
  return {
    display,
    async press(...keys) {
      for (const key of keys) {
        await new Promise((waited) => setTimeout(waited, SETTLED));
        execFileSync("xdotool", ["key", key], { env: { ...process.env, DISPLAY: display } });
      }
    },
    stop: () =>
      new Promise((stopped) => {
        server.once("exit", () => stopped());
        server.kill();
      }),
  };
}
