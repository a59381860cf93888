import type { Decision, Source } from "./citation.ts";

/**
 * A decision of ours, to cite where the sources conflict or say nothing.
 *
 * @param page the name of its page in docs/decisions, without `.md`
 * @param about the section it concerns, or null where there is none
 * @returns the citation
 */
export function decision(page: string, about: Source | null): Decision {
  return { decision: page, about };
}
