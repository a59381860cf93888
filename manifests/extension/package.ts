import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

const BROWSERS = ["chromium", "firefox"] as const;
const OUT = "dist/packages";
/** The same in every zip: a file's age says nothing, and would make each build another. */
const TIME = new Date(1980, 0, 1);

/** Zip each browser's build, byte for byte the same for the same files. */
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
mkdirSync(OUT, { recursive: true });
for (const browser of BROWSERS) {
  const zip = zipSync(filesOf(`dist/${browser}`), { level: 9, mtime: TIME, os: 3, attrs: 0o644 << 16 });
  const path = join(OUT, `probity-${browser}-${version}.zip`);
  writeFileSync(path, zip);
  process.stdout.write(`${path} ${zip.length} bytes\n`);
}

function filesOf(folder: string): Zippable {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name)]));
}
