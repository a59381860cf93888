import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { probity } from "../fakes/terminal.ts";

it("ten lines of Python repeat the example's draws from their logs alone", () => {
  for (const list of ["domain-two", "domain-three"]) {
    const typed = [
      "sample",
      "examples/youth-inspection.xlsx",
      "--programme",
      "youth-2021",
      "--list",
      list,
      "--seed",
      "Ashmere 2026",
      "--json",
    ];
    const drawn = JSON.parse(probity(".", ...typed).out);
    const { stdout } = spawnSync("python3", ["test/golden/repeat_draw.py"], {
      input: JSON.stringify(drawn.log),
      encoding: "utf8",
    });
    const flat = (cases: { stratum: string; order: number; caseId: string }[]) =>
      cases.map((one) => [one.stratum, one.order, one.caseId]);
    expect(JSON.parse(stdout)).toEqual({ selected: flat(drawn.selected), reserves: flat(drawn.reserves) });
    expect(drawn.selected.length).toBeGreaterThan(10);
  }
});
