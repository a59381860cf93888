import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipBuild } from "./zip-build.ts";

const OUT = "dist/packages";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
mkdirSync(OUT, { recursive: true });
for (const browser of ["chromium", "firefox"]) {
  const zip = zipBuild(`dist/${browser}`);
  const path = join(OUT, `probity-${browser}-${version}.zip`);
  writeFileSync(path, zip);
  process.stdout.write(`${path} ${zip.length} bytes\n`);
}
