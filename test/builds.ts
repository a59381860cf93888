import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/** Before any test: the terminal as people get it, from the sources as they are, and a place for the pages that test files share. */
export default async function prepareBuilds(): Promise<() => void> {
  const place = mkdtempSync(join(tmpdir(), "probity-builds-"));
  process.env.PROBITY_TEST_BUILDS = place;
  await build({ mode: "terminal", logLevel: "error" });
  return () => rmSync(place, { recursive: true });
}
