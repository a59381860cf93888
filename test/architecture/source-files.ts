import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";

/** A source file of the repository, by its path from the top (`core/rating/band.ts`). */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file under some top-level folders. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((path) => /\.tsx?$/u.test(path) && !path.includes("node_modules"))
      .map((path) => ({ path, text: readFileSync(path, "utf8") })),
  );
}

/** Paths of the repository's own files that a file imports, and names of packages. */
export function importsOf({ path, text }: SourceFile): string[] {
  const names = [
    ...text.matchAll(
      /^(?:import|export)\b[^;'"]*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']/gmu,
    ),
  ];
  return names.map(([, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? "";
    return name.startsWith(".") ? normalize(join(path, "..", name)) : name;
  });
}
