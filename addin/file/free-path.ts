/**
 * The first path of a row (`start1.xml`, `start2.xml`, …) that no part has yet; it counts as used from then on.
 *
 * @param used paths in lower case
 */
export function freePath(start: string, used: Set<string>): string {
  for (let number = 1; ; number++) {
    const path = `${start}${number}.xml`;
    if (used.has(path.toLowerCase())) continue;
    used.add(path.toLowerCase());
    return path;
  }
}
