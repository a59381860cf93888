import { type Decimal, decimalOf, powerOf, rounded } from "./decimal.ts";
import type { FormatToken } from "./format-sections.ts";
import { fractionInSection } from "./fraction-in-section.ts";

/** Room in a text until it is known whether it stands at its ends. */
const ROOM = "\ufdd0";

/**
 * The text that a section of a number format shows for a number, without its sign.
 *
 * @param number 0 or more, finite
 */
export function numberInSection(tokens: readonly FormatToken[], number: number): string {
  const percents = tokens.filter(({ is }) => is === "percent").length;
  const { digits, exponent } = decimalOf(number);
  const scaled = { digits, exponent: exponent + 2 * percents - 3 * scalingCommas(tokens) };
  const slash = tokens.findIndex(({ is }) => is === "slash");
  const power = tokens.findIndex(({ is }) => is === "exponent");
  if (power >= 0) return withoutRoom(inPowers(tokens, power, scaled));
  const isFraction = slash > 0 && tokens[slash - 1]?.is === "digit";
  if (isFraction) return withoutRoom(fractionInSection(tokens, slash, number, plain));
  return withoutRoom(inPlaces(tokens, scaled, number));
}

function withoutRoom(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && text[from] === ROOM) from++;
  while (to > from && text[to - 1] === ROOM) to--;
  return text.slice(from, to).replaceAll(ROOM, " ");
}

/** What a token that is no place for digits shows. */
function plain(token: FormatToken): string {
  if (token.is === "literal") return token.text;
  if (token.is === "room") return ROOM;
  if (token.is === "percent") return "%";
  return token.is === "slash" ? "/" : "";
}

/** Commas right behind the last place, or the last before the point: each leaves out three digits. */
function scalingCommas(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex(({ is }) => is === "point");
  const behind = (last: number) => {
    let count = 0;
    while (last >= 0 && tokens[last + 1 + count]?.is === "comma") count++;
    return count;
  };
  const last = tokens.findLastIndex(isDigit);
  const before = point < 0 ? -1 : tokens.slice(0, point).findLastIndex(isDigit);
  return behind(last) + (before === last ? 0 : behind(before));
}

/** Places filled with digits; what stands between them is shown where it stands. */
function inPlaces(tokens: readonly FormatToken[], scaled: Decimal, number: number): string {
  const point = tokens.findIndex(({ is }) => is === "point");
  const [before, after] = point < 0 ? [tokens, []] : [tokens.slice(0, point), tokens.slice(point + 1)];
  const decimals = after.filter(({ is }) => is === "digit").length;
  const { whole, fraction } = rounded(scaled, decimals);
  return wholePlaces(before, whole, number) + (point < 0 ? "" : `.${decimalPlaces(after, fraction)}`);
}

function wholePlaces(tokens: readonly FormatToken[], whole: string, number: number): string {
  const [first, last] = [tokens.findIndex(isDigit), tokens.findLastIndex(isDigit)];
  const grouped = tokens.some(({ is }, at) => is === "comma" && at > first && at < last);
  const shown: string[] = [];
  let [left, placed] = [whole, 0];
  const put = (digit: string) => {
    if (grouped && placed > 0 && placed % 3 === 0 && digit !== " ") shown.push(",");
    shown.push(digit);
    placed++;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as FormatToken;
    if (token.is === "general" || token.is === "text") shown.push(...[...String(number)].reverse());
    else if (token.is !== "digit") shown.push(...[...plain(token)].reverse());
    else {
      const digit = left === "" ? EMPTY_PLACE[token.place] : left.at(-1);
      if (digit !== undefined && digit !== "") put(digit);
      left = left.slice(0, -1);
      if (at !== first) continue;
      for (const rest of [...left].reverse()) put(rest);
      left = "";
    }
  }
  return shown.reverse().join("");
}

const EMPTY_PLACE: Readonly<Record<string, string>> = { "0": "0", "?": " ", "#": "" };

function decimalPlaces(tokens: readonly FormatToken[], fraction: string): string {
  const needed = fraction.replace(/0+$/, "").length;
  let [text, at] = ["", 0];
  for (const token of tokens) {
    if (token.is !== "digit") text += plain(token);
    else {
      text += at < needed ? fraction[at] : EMPTY_PLACE[token.place];
      at++;
    }
  }
  return text;
}

function isDigit({ is }: FormatToken): boolean {
  return is === "digit";
}

/** `0.00E+00`: of several places before the point, the power is a multiple of their number. */
function inPowers(tokens: readonly FormatToken[], at: number, scaled: Decimal): string {
  const [mantissa, rest] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const point = mantissa.findIndex(({ is }) => is === "point");
  const places = (point < 0 ? mantissa : mantissa.slice(0, point)).filter(isDigit).length;
  const decimals = point < 0 ? 0 : mantissa.slice(point).filter(isDigit).length;
  const step = Math.max(1, places);
  const powerFor = (power: number) => Math.floor(power / step) * step;
  let power = powerFor(powerOf(scaled));
  const by = (): Decimal => ({ digits: scaled.digits, exponent: scaled.exponent - power });
  // Rounding may carry the number into the next power.
  if (rounded(by(), decimals).whole.length > step) power += step;
  const token = tokens[at];
  const sign = power < 0 ? "-" : token?.is === "exponent" && token.plus ? "+" : "";
  return `${inPlaces(mantissa, by(), 0)}E${sign}${wholePlaces(rest, String(Math.abs(power)).replace(/^0$/, ""), 0)}`;
}
