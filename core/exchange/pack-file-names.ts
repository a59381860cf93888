const LONGEST_PART = 60;

/**
 * Names for inspectors' packs: `Ashmere 2026-RE.probity-sample`. Safe on every system, and no two alike.
 *
 * @param inspectors one a pack, as written
 * @returns a file name for each, in their order
 */
export function packFileNames(inspection: string, inspectors: readonly string[]): string[] {
  const taken = new Set<string>();
  return inspectors.map((inspector) => {
    const base = `${safePart(inspection)}-${safePart(inspector)}`;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} ${number}`;
    taken.add(name.toLowerCase());
    return `${name}.probity-sample`;
  });
}

/** Letters, digits, spaces and underscores; anything else becomes a dash. */
function safePart(text: string): string {
  const plain = text
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}\p{N}_ ]+/gu, "-")
    .replaceAll(/ +/gu, " ");
  return (
    [...plain]
      .slice(0, LONGEST_PART)
      .join("")
      .replaceAll(/^[ -]+|[ -]+$/gu, "") || "pack"
  );
}
