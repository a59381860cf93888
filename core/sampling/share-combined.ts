/**
 * Share one combined sample over two lists by their parts; a list that is short gives way to the other's surplus.
 *
 * @param total cases in all, a whole number of 0 or more
 * @param firstPart the first list's part in percent, 0-100
 * @param firstAvailable cases that can be taken on the first list
 * @param secondAvailable cases that can be taken on the second list
 * @returns cases from each; fewer than `total` together only when both lists are short. The first part is rounded half up
 *
 * Source: 000 §4.1 (60:40), §4.3 (the ratio is adapted; the window is not extended).
 */
export function shareCombined(
  total: number,
  firstPart: number,
  firstAvailable: number,
  secondAvailable: number,
): { first: number; second: number } {
  const wanted = Math.floor((2 * total * firstPart + 100) / 200);
  const first = Math.min(firstAvailable, Math.max(wanted, total - secondAvailable));
  return { first, second: Math.min(secondAvailable, total - first) };
}
