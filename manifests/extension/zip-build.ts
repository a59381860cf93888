import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** The same in every zip: a file's age says nothing, and would make each build another. */
const TIME = new Date(1980, 0, 1);
/** Files that anyone may read and their owner change, as Unix writes it. */
const UNIX = 3;
const MODE = 0o644 << 16;

/** Zip a build: byte for byte the same for the same files. */
export function zipBuild(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const files = Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name)]));
  return zipSync(files, { level: 9, mtime: TIME, os: UNIX, attrs: MODE });
}
