import type { FormatToken } from "./format-sections.ts";

/** Digits of a denominator that is looked for. */
const MOST_DIGITS = 7;

/**
 * The text that a format with a fraction (`# ?/?`, `# ??/16`) shows for a number, without its sign.
 *
 * @param slash where its `/` stands, behind a place for digits
 * @param plain what other tokens show
 */
export function fractionInSection(
  tokens: readonly FormatToken[],
  slash: number,
  number: number,
  plain: (token: FormatToken) => string,
): string {
  let start = slash;
  while (tokens[start - 1]?.is === "digit") start--;
  let end = slash + 1;
  while (isPartOfDenominator(tokens[end])) end++;
  const before = tokens.slice(0, start);
  const hasWhole = before.some(({ is }) => is === "digit");
  const { whole, over, under } = fractionOf(number, tokens.slice(slash + 1, end), hasWhole);
  const others = (list: readonly FormatToken[]) =>
    list.map((each) => (each.is === "digit" ? "" : plain(each))).join("");
  const fraction = over === 0 && hasWhole ? "" : `${over}/${under}`;
  const wholeText = hasWhole && (whole > 0 || fraction === "") ? String(whole) : "";
  return `${wholeText}${wholeText === "" || fraction === "" ? others(before).trim() : others(before)}${fraction}${others(tokens.slice(end))}`;
}

function isPartOfDenominator(token: FormatToken | undefined): boolean {
  return token?.is === "digit" || (token?.is === "literal" && /^\d$/.test(token.text));
}

function fractionOf(number: number, denominator: readonly FormatToken[], hasWhole: boolean) {
  const fixed = denominator.some(({ is }) => is === "literal");
  const text = denominator.map((each) => (each.is === "literal" ? each.text : each.is === "digit" ? each.place : ""));
  const whole = hasWhole ? Math.floor(number) : 0;
  const rest = number - whole;
  const [over, under] = fixed
    ? overFixed(rest, Number(text.join("").replace(/\D/g, "0")))
    : nearest(rest, 10 ** Math.min(text.length, MOST_DIGITS) - 1);
  return hasWhole && over === under ? { whole: whole + 1, over: 0, under } : { whole, over, under };
}

function overFixed(number: number, under: number): [number, number] {
  return [Math.round(number * under), under];
}

/** The nearest fraction with a denominator up to `most`, by the convergents of the number's continued fraction. */
function nearest(number: number, most: number): [number, number] {
  let [over, under, overBefore, underBefore] = [1, 0, 0, 1];
  let rest = number;
  for (let step = 0; step < 64; step++) {
    const whole = Math.floor(rest);
    if (under * whole + underBefore > most) break;
    [over, overBefore] = [over * whole + overBefore, over];
    [under, underBefore] = [under * whole + underBefore, under];
    if (rest - whole < 1e-10) break;
    rest = 1 / (rest - whole);
  }
  return under === 0 ? [Math.round(number), 1] : [over, under];
}
