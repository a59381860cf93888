import { RELATIONSHIPS } from "./namespaces.ts";
import { partText, refuseDoctype } from "./part-text.ts";
import { unpackEntry } from "./unpack-entry.ts";
import { XmlScan } from "./xml-scan.ts";
import type { ZipEntry } from "./zip-entry.ts";

export type Parts = ReadonlyMap<string, ZipEntry>;

/** How one part of a workbook file points to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `sharedStrings`; the same in transitional and strict files. */
  readonly type: string;
  /** The part pointed to as a path inside the file, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

/** The text of a part by its path in any case, or null when the file has no such part. A document type is refused. */
export function textOfPart(parts: Parts, path: string): string | null {
  const entry = parts.get(path.toLowerCase());
  if (!entry) return null;
  const bytes = unpackEntry(entry);
  refuseDoctype(bytes, entry.name);
  return partText(bytes, entry.name);
}

/** Where a part's relationships stand: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`; the file's own are `_rels/.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part's relationships in order; none when it has no such part. The empty path means the file's own. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const path = relationshipsPath(part);
  const text = textOfPart(parts, path);
  if (text === null) return [];
  const scan = new XmlScan(text, path).root("Relationships", RELATIONSHIPS);
  const found: Relationship[] = [];
  while (scan.next()) {
    if (scan.closing || scan.name !== "Relationship" || scan.depth !== 1) continue;
    const external = scan.attribute("TargetMode") === "External";
    const target = scan.attribute("Target") ?? "";
    found.push({
      id: scan.attribute("Id") ?? "",
      type: (scan.attribute("Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : targetPath(part, target),
      external,
    });
  }
  return found;
}

/** The path inside the file that a part means by a relationship's target. */
export function targetPath(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
