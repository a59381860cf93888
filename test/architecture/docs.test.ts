import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const SKIPPED = new Set(["node_modules", "dist", "out", "coverage"]);

/** Every file below a folder with one of these endings, by its path from the root. */
function filesIn(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) || entry.name.startsWith(".") ? [] : filesIn(path, endings);
    return endings.some((ending) => entry.name.endsWith(ending)) ? [relative(ROOT, path)] : [];
  });
}

/** Pages of docs/ that a text names, in a comment or as a decision. */
function pagesNamed(text: string): string[] {
  const named = [...text.matchAll(/docs\/[\w/-]+\.md/gu)].map(([page]) => page);
  const decisions = [...text.matchAll(/\bdecision\("([\w-]+)"/gu)].map(([, page]) => `docs/decisions/${page}.md`);
  return [...new Set([...named, ...decisions])];
}

/** A heading as the end of a link names it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replaceAll(/\s/gu, "-");
}

/** Links within the repository that lead nowhere: to a file that is not there, or a heading that its page has not. */
function deadLinks(path: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/gu)].flatMap(([, to = "", anchor]) => {
    const target = to === "" ? join(ROOT, path) : resolve(ROOT, dirname(path), to);
    if (!existsSync(target)) return [to];
    if (anchor === undefined || !target.endsWith(".md")) return [];
    const page = to === "" ? text : readFileSync(target, "utf8");
    const headings = [...page.matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) => anchorOf(heading));
    return headings.includes(anchor) ? [] : [`${to}#${anchor}`];
  });
}

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe("documentation", () => {
  it("has every page that code names", () => {
    const code = filesIn(ROOT, [".ts", ".tsx", ".js", ".css", ".html"]).filter((path) => !path.startsWith("test"));
    const named = new Set(code.flatMap((path) => pagesNamed(read(path))));
    expect([...named].filter((page) => !existsSync(join(ROOT, page)))).toEqual([]);
    expect(named.size).toBeGreaterThan(10);
    expect(pagesNamed('(docs/decisions/no.md), decision("none"')).toEqual([
      "docs/decisions/no.md",
      "docs/decisions/none.md",
    ]);
  });

  it("has no link that leads nowhere", () => {
    const pages = filesIn(ROOT, [".md"]);
    expect(pages.flatMap((path) => deadLinks(path, read(path)).map((link) => `${path}: ${link}`))).toEqual([]);
    expect(pages.length).toBeGreaterThan(15);
    const broken =
      "# A heading\n[a](no.md) [b](#a-heading) [c](#b-heading) [d](method.md#nothing) [e](https://no.example)";
    expect(deadLinks("docs/guide.md", broken)).toEqual(["no.md", "#b-heading", "method.md#nothing"]);
  });
});
