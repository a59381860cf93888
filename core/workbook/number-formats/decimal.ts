/** A number of 0 or more in decimal digits: `digits` (no leading zeros; "" for 0) times ten to `exponent`. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/**
 * A number's decimal digits as spreadsheets show them: whole numbers exactly, others to 15 digits, so that 1.005 is just that.
 *
 * @param number 0 or more, finite
 */
export function decimalOf(number: number): Decimal {
  if (Number.isSafeInteger(number)) return { digits: number === 0 ? "" : String(number), exponent: 0 };
  const [mantissa = "", power = "0"] = number.toExponential(14).split("e");
  return { digits: mantissa.replace(".", ""), exponent: Number(power) - 14 };
}

/** The power of ten of the first digit: 0 for 7, 1 for 70, -1 for 0.7; 0 for 0. */
export function powerOf({ digits, exponent }: Decimal): number {
  return digits === "" ? 0 : digits.length - 1 + exponent;
}

/** More decimals than this no spreadsheet shows. */
const MOST_DECIMALS = 30;
/** The largest and smallest powers of ten that doubles have, with room for percent signs and commas. */
const MOST_ZEROS = 1_200;

/**
 * A number rounded to some decimals, half away from zero.
 *
 * @returns its digits before the point without leading zeros, and exactly so many after it
 */
export function rounded(
  { digits, exponent }: Decimal,
  decimals: number,
): { readonly whole: string; readonly fraction: string } {
  const kept = Math.min(decimals, MOST_DECIMALS);
  const drop = -exponent - kept;
  const exact = drop <= 0 ? digits + "0".repeat(digits === "" ? 0 : Math.min(-drop, MOST_ZEROS)) : cut(digits, drop);
  const all = exact.padStart(kept, "0");
  const whole = all.slice(0, all.length - kept).replace(/^0+/, "");
  return { whole, fraction: all.slice(all.length - kept).padEnd(decimals, "0") };
}

/** Digits without their last ones, rounded. */
function cut(digits: string, drop: number): string {
  const left = digits.length - drop;
  const up = left >= 0 && (digits[left] ?? "0") >= "5";
  const kept = digits.slice(0, Math.max(0, left));
  return up ? String(BigInt(kept === "" ? "0" : kept) + 1n) : kept;
}
