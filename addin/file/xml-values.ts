/** Digits that a whole number of JavaScript holds for certain. */
const MOST_DIGITS = 15;
/** What decimal numbers are written with: `Number` would also read `0x1A`, `0b1` and `Infinity`. */
const DECIMAL = /^[\d.eE+\- \t\r\n]*$/;

/** A whole number of 0 or more, written in digits alone; null for anything else. */
export function wholeNumber(written: string): number | null {
  if (written === "" || written.length > MOST_DIGITS) return null;
  let number = 0;
  for (let at = 0; at < written.length; at++) {
    const digit = written.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    number = number * 10 + digit;
  }
  return number;
}

/** A number as XML writes it (`12`, `-0.5`, `1e5`); undefined for anything else. */
export function decimalNumber(written: string): number | undefined {
  const number = DECIMAL.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A logical value as XML writes it; undefined for anything else, `TRUE` included. Source: XML Schema part 2, 3.2.2. */
export function xmlBoolean(written: string): boolean | undefined {
  const text = written.trim();
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : undefined;
}
