import { build } from "vite";

/** Before any test: the terminal as people get it, from the sources as they are. */
export default async function buildTerminal(): Promise<void> {
  await build({ mode: "terminal", logLevel: "error" });
}
