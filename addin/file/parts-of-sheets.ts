import { type Parts, readRelationships, relationshipsPath } from "./relationships.ts";

/**
 * The parts that go when sheets are written anew: their relationships, and what nothing but them leads to (drawings, charts, comments, with
 * theirs).
 *
 * @param sheets paths of the sheets' parts
 * @returns paths in lower case
 */
export function partsOfSheets(parts: Parts, sheets: readonly string[]): Set<string> {
  const linked = sheets.map((path) => path.toLowerCase()).filter((path) => parts.has(relationshipsPath(path)));
  if (linked.length === 0) return new Set();
  const elsewhere = reached(parts, [""], new Set(linked));
  const below = [...reached(parts, linked, new Set())].filter((path) => !elsewhere.has(path));
  const relations = [...linked, ...below].map(relationshipsPath).filter((path) => parts.has(path));
  return new Set([...below, ...relations]);
}

/** Every part that relationships lead to from some, without a way through others. */
function reached(parts: Parts, from: readonly string[], closed: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of readRelationships(parts, part)) {
      const path = target.toLowerCase();
      if (external || found.has(path)) continue;
      found.add(path);
      if (!closed.has(path)) waiting.push(path);
    }
  }
  return found;
}
