/**
 * Sheets of ours that people type in: templates, samples (who inspects which case, and when) and imported assessments. All others are
 * written anew each time.
 *
 * @param own which of our own sheets it is; null for a person's
 */
export function isTypedIn(own: string | null): boolean {
  return own === null || /^(?:(?:template|sample)\.|assessments$)/u.test(own);
}
