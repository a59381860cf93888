import { type Decimal, decimalOf, powerOf, rounded } from "./decimal.ts";
import type { FormatToken } from "./format-sections.ts";
import { fractionInSection } from "./fraction-in-section.ts";
import { type NumberPlaces, numberPlaces, type WholePlaces } from "./number-places.ts";

/** Room in a text until it is known whether it stands at its ends. */
const ROOM = "\ufdd0";

/**
 * The text that a section of a number format shows for a number, without its sign.
 *
 * @param number 0 or more, finite
 */
export function numberInSection(tokens: readonly FormatToken[], number: number): string {
  const places = placesOf(tokens);
  const { digits, exponent } = decimalOf(number);
  const scaled = { digits, exponent: exponent + places.shift };
  const text =
    places.power !== null
      ? inPowers(places, places.power, scaled)
      : places.slash !== null
        ? fractionInSection(tokens, places.slash, number, plain)
        : inPlaces(places, scaled, number);
  return text.includes(ROOM) ? withoutRoom(text) : text;
}

const READ = new WeakMap<readonly FormatToken[], NumberPlaces>();

/** Every section is gone through once for all its numbers. */
function placesOf(tokens: readonly FormatToken[]): NumberPlaces {
  const places = READ.get(tokens) ?? numberPlaces(tokens);
  READ.set(tokens, places);
  return places;
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

/** Places filled with digits; what stands between them is shown where it stands. */
function inPlaces({ before, after, decimals }: NumberPlaces, scaled: Decimal, number: number): string {
  const { whole, fraction } = rounded(scaled, decimals);
  return wholeText(before, whole, number) + (after === null ? "" : `.${decimalText(after, fraction)}`);
}

function wholeText({ tokens, first, grouped }: WholePlaces, whole: string, number: number): string {
  let [text, left, placed] = ["", whole.length, 0];
  const put = (digit: string) => {
    if (grouped && placed > 0 && placed % 3 === 0 && digit !== " ") text = `,${text}`;
    text = digit + text;
    placed++;
  };
  // From the right: the last place takes the last digit, the first all that are left.
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as FormatToken;
    if (token.is === "general" || token.is === "text") text = String(number) + text;
    else if (token.is !== "digit") text = plain(token) + text;
    else if (left > 0) put(whole[--left] as string);
    else if (token.place !== "#") put(EMPTY_PLACE[token.place] as string);
    if (at === first) while (left > 0) put(whole[--left] as string);
  }
  return text;
}

const EMPTY_PLACE: Readonly<Record<string, string>> = { "0": "0", "?": " ", "#": "" };

function decimalText(tokens: readonly FormatToken[], fraction: string): string {
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

/** `0.00E+00`: of several places before the point, the power is a multiple of their number. */
function inPowers(places: NumberPlaces, { plus, after }: NonNullable<NumberPlaces["power"]>, scaled: Decimal): string {
  const step = Math.max(1, places.before.count);
  let power = Math.floor(powerOf(scaled) / step) * step;
  const by = (): Decimal => ({ digits: scaled.digits, exponent: scaled.exponent - power });
  // Rounding may carry the number into the next power.
  if (rounded(by(), places.decimals).whole.length > step) power += step;
  const sign = power < 0 ? "-" : plus ? "+" : "";
  const digits = power === 0 ? "" : String(Math.abs(power));
  return `${inPlaces(places, by(), 0)}E${sign}${wholeText(after, digits, 0)}`;
}
