import type { AllottedCase, SamplePack } from "./sample-pack.ts";

/** Where a case id stands among the packs an inspector has. */
export type WhoseCase =
  | { readonly is: "mine"; readonly pack: SamplePack; readonly case: AllottedCase }
  | { readonly is: "anothers"; readonly pack: SamplePack; readonly inspector: string }
  | { readonly is: "not-in-sample" };

/**
 * Whose case a record is.
 *
 * @param caseId as the record's screen shows it; letter case, blanks around it and how letters are composed do not matter
 * @returns the first pack in which it is allotted to the inspector, else the first in which it is another's
 *
 * Source: 004 §6.4 (only cases of the sample, or additional ones by arrangement, may be inspected).
 */
export function whoseCase(packs: readonly SamplePack[], caseId: string): WhoseCase {
  for (const pack of packs) {
    const mine = pack.cases.find((one) => sameCase(one.caseId, caseId));
    if (mine !== undefined) return { is: "mine", pack, case: mine };
  }
  for (const pack of packs) {
    const other = pack.others.find((one) => sameCase(one.caseId, caseId));
    if (other !== undefined) return { is: "anothers", pack, inspector: other.inspector };
  }
  return { is: "not-in-sample" };
}

/** True for two spellings of one case id. */
export function sameCase(one: string, other: string): boolean {
  return plainId(one) === plainId(other);
}

function plainId(id: string): string {
  return id.normalize("NFC").trim().toUpperCase();
}
