/** A longer text is no date. */
export const LONGEST_DAY = 48;

/** `Wed 22 Mar 2045`, `14 June 2019 at 2:01pm`, `Dydd Mawrth 3 Mai 2024`: months are taken in any language, by their place. */
const WRITTEN =
  /^(?:\p{L}+,? ){0,2}\d{1,2}(?:\p{L}{2,3})? \p{L}{3,12},? \d{4}(?:,?(?: \p{L}{1,3})? \d{1,2}[.:]\d{2}.{0,9})?$/u;
const NUMBERS = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?:[ T,]+\d{1,2}[.:]\d{2}.{0,9})?$/u;

/** Whether a text is a date, perhaps with its day of the week and a time, and nothing else. */
export function isDay(text: string): boolean {
  return text.length <= LONGEST_DAY && /\d/u.test(text) && (WRITTEN.test(text) || NUMBERS.test(text));
}
