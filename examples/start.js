// Takes the example inspection through: draws its samples, rates it, writes the workbooks, prints both results.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";

const PROBITY = new URL("../dist/terminal/probity.js", import.meta.url).pathname;
const EXAMPLE = "examples/youth-inspection.xlsx";
const PROGRAMME = ["--programme", "youth-2021"];

function probity(...typed) {
  process.stdout.write(`\n$ probity ${typed.map((one) => (one.includes(" ") ? `"${one}"` : one)).join(" ")}\n\n`);
  const { status } = spawnSync(process.execPath, [PROBITY, ...typed], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 2);
}

mkdirSync("out", { recursive: true });
const seed = ["--seed", "Ashmere 2026"];
probity("sample", EXAMPLE, ...PROGRAMME, "--list", "domain-two", "--size", "23", ...seed, "--out", "out/ashmere.xlsx");
probity(
  "sample",
  "out/ashmere.xlsx",
  ...PROGRAMME,
  "--list",
  "domain-three",
  "--size",
  "15",
  ...seed,
  "--out",
  "out/ashmere.xlsx",
);
probity("rate", "out/ashmere.xlsx", ...PROGRAMME, "--out", "out/ashmere.xlsx");
process.stdout.write(
  "\nOpen out/ashmere.xlsx in Excel or LibreOffice: the samples, the strata, the draw logs and the ratings are in it.\n",
);
