import type { FormatToken } from "./format-sections.ts";

/** What a section of a number format does with every number. */
export interface NumberPlaces {
  /** Powers of ten that percent signs and commas behind the places multiply by. */
  readonly shift: number;
  /** Before the point, or all of it; in `0.00E+00` of what stands before the power. */
  readonly before: WholePlaces;
  /** Behind the point; null where there is none. */
  readonly after: readonly FormatToken[] | null;
  readonly decimals: number;
  /** `E+00`: whether a plus sign is shown, and the places of the power. */
  readonly power: { readonly plus: boolean; readonly after: WholePlaces } | null;
  /** Where the `/` of a fraction stands. */
  readonly slash: number | null;
}

export interface WholePlaces {
  readonly tokens: readonly FormatToken[];
  /** Where the first place is; -1 for none. */
  readonly first: number;
  /** How many places there are. */
  readonly count: number;
  /** Whether thousands are parted by commas. */
  readonly grouped: boolean;
}

/** The places for digits in a section's tokens. */
export function numberPlaces(tokens: readonly FormatToken[]): NumberPlaces {
  const at = tokens.findIndex(({ is }) => is === "exponent");
  const sign = tokens[at];
  const mantissa = at < 0 ? tokens : tokens.slice(0, at);
  const point = mantissa.findIndex(({ is }) => is === "point");
  const after = point < 0 ? null : mantissa.slice(point + 1);
  const slash = tokens.findIndex(({ is }) => is === "slash");
  return {
    shift: 2 * tokens.filter(({ is }) => is === "percent").length - 3 * scalingCommas(tokens),
    before: placesIn(point < 0 ? mantissa : mantissa.slice(0, point)),
    after,
    decimals: (after ?? []).filter(isDigit).length,
    power: sign?.is === "exponent" ? { plus: sign.plus, after: placesIn(tokens.slice(at + 1)) } : null,
    slash: slash > 0 && tokens[slash - 1]?.is === "digit" ? slash : null,
  };
}

function placesIn(tokens: readonly FormatToken[]): WholePlaces {
  const [first, last] = [tokens.findIndex(isDigit), tokens.findLastIndex(isDigit)];
  const grouped = tokens.some(({ is }, at) => is === "comma" && at > first && at < last);
  return { tokens, first, count: tokens.filter(isDigit).length, grouped };
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

function isDigit({ is }: FormatToken): boolean {
  return is === "digit";
}
