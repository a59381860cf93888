import type { CaseReading } from "../../browser/page-messages.ts";

/** What a page says of the case it is about, each id as it is compared. */
export interface IdsFound {
  readonly system: string;
  /** In elements that are labelled as the case's id. */
  readonly labelled: readonly string[];
  /** In the page's address; null where it names no case. */
  readonly address: string | null;
  /** Anywhere else on the screen, where the page has no labelled id and its address may not be enough. */
  readonly elsewhere: readonly string[];
}

/**
 * Settle which case a screen is about, or refuse: a labelled id comes first, then the address, and both must agree.
 *
 * Evidence put to the wrong person's case is the failure this guards against, so whatever is in doubt is refused
 * with every id that was found.
 */
export function settleReading({ system, labelled, address, elsewhere }: IdsFound): CaseReading {
  const shown = [...new Set([...labelled, ...elsewhere])];
  const found = [...new Set([...shown, ...(address === null ? [] : [address])])];
  const refused = (why: "two-cases" | "label-and-address-disagree" | "list-of-cases"): CaseReading => ({
    is: "refused",
    why,
    found,
    system,
  });
  const [caseId] = found;
  if (caseId === undefined) return { is: "none" };
  if (shown.length > 2) return refused("list-of-cases");
  if (shown.length === 2) return refused(address === null && labelled.length === 0 ? "list-of-cases" : "two-cases");
  if (found.length === 2) return refused(labelled.length > 0 ? "label-and-address-disagree" : "two-cases");
  // One id that only stands in the text, like one result of a search, does not make the screen that case's.
  if (labelled.length === 0 && address === null) return refused("list-of-cases");
  return { is: "case", caseId, system };
}
