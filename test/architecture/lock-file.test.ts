import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/** Packages for other platforms that the lock file names but does not hold: with these missing, `npm ci` refuses. */
function missingPlatforms({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
}

const text = readFileSync("package-lock.json", "utf8");

describe("the lock file", () => {
  it("holds every platform's packages", () => {
    expect(missingPlatforms(JSON.parse(text))).toEqual([]);
    const broken = { packages: { "node_modules/a": { optionalDependencies: { "a-win32": "1.0.0" } } } };
    expect(missingPlatforms(broken)).toEqual(["a-win32"]);
  });

  it("holds no address of a registry", () => {
    expect(text).not.toContain('"resolved"');
    expect(text).not.toMatch(/https?:\/\/registry\./u);
  });
});
