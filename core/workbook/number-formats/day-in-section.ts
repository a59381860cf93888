import { civilDay, EPOCH_1900, EPOCH_1904 } from "../civil-day.ts";
import type { FormatToken } from "./format-sections.ts";

const MONTHS = [
  ["January", "February", "March", "April", "May", "June"],
  ["July", "August", "September", "October", "November", "December"],
].flat();
const DAYS = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** A day and time of a serial number. */
interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 for a Saturday. */
  readonly weekday: number;
  /** Since midnight, and since day 0: in the smallest part of a second that is shown. */
  readonly ticks: number;
  readonly elapsed: number;
  /** Ticks in a second. */
  readonly rate: number;
}

/**
 * The text that a section of a number format shows for a day or time.
 *
 * @param serial 0 to 2,958,465.99…
 */
export function dayInSection(tokens: readonly FormatToken[], serial: number, date1904: boolean): string {
  const moment = momentOf(serial, date1904, decimalsOfSeconds(tokens));
  const half = tokens.some((token) => token.is === "day" && token.letters.includes("/"));
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormatToken;
    if (token.is === "day" && token.letters.startsWith("m")) {
      text += isMinutes(tokens, at) ? padded(minutesOf(moment) % 60, token.letters) : monthText(moment, token.letters);
    } else if (token.is === "day") text += dayText(moment, token.letters, half);
    else if (token.is === "elapsed") text += elapsedText(moment, token.letters);
    else if (token.is === "point") {
      let end = at + 1;
      while (tokens[end]?.is === "digit") end++;
      text += end > at + 1 ? secondsFraction(moment, end - at - 1) : ".";
      at = end - 1;
    } else text += OTHERS[token.is] ?? (token.is === "literal" ? token.text : token.is === "digit" ? token.place : "");
  }
  return text.trim();
}

const OTHERS: Readonly<Partial<Record<FormatToken["is"], string>>> = {
  comma: ",",
  slash: "/",
  percent: "%",
  room: " ",
};

/** How many decimals of a second a section shows, 0 to 3. */
function decimalsOfSeconds(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex(({ is }, at) => is === "point" && tokens[at + 1]?.is === "digit");
  let count = 0;
  while (point >= 0 && tokens[point + 1 + count]?.is === "digit") count++;
  return Math.min(3, count);
}

/** Rounded to what is shown of a second before days, hours and minutes are taken, as in Excel. */
function momentOf(serial: number, date1904: boolean, decimals: number): Moment {
  const rate = 10 ** decimals;
  const elapsed = Math.round(serial * 86_400 * rate);
  const days = Math.floor(elapsed / (86_400 * rate));
  return { ...civil(days, date1904), ticks: elapsed - days * 86_400 * rate, elapsed, rate };
}

function civil(days: number, date1904: boolean): Pick<Moment, "year" | "month" | "day" | "weekday"> {
  // Excel's 1900 begins with a day 0 and has a 29 February that never was.
  const weekday = (days + (date1904 ? 6 : 0)) % 7;
  if (!date1904 && days === 0) return { year: 1900, month: 1, day: 0, weekday };
  if (!date1904 && days === 60) return { year: 1900, month: 2, day: 29, weekday };
  const since = days + (date1904 ? EPOCH_1904 : EPOCH_1900) + (!date1904 && days < 60 ? 1 : 0);
  return { ...civilDay(since), weekday };
}

/** An `m` behind hours or before seconds is minutes. */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  const letters = (token: FormatToken | undefined) =>
    token?.is === "day" || token?.is === "elapsed" ? token.letters : "";
  if (letters(tokens[at]).length > 2) return false;
  const timed = (list: readonly FormatToken[]) => list.map(letters).find((each) => each !== "" && !each.includes("/"));
  const before = timed(tokens.slice(0, at).reverse()) ?? "";
  return before.startsWith("h") || (timed(tokens.slice(at + 1)) ?? "").startsWith("s");
}

function minutesOf({ ticks, rate }: Moment): number {
  return Math.floor(ticks / (60 * rate));
}

function dayText(moment: Moment, letters: string, half: boolean): string {
  const hours = Math.floor(minutesOf(moment) / 60);
  switch (letters[0]) {
    case "y":
      return letters.length <= 2 ? String(moment.year % 100).padStart(2, "0") : String(moment.year);
    case "d": {
      const name = DAYS[moment.weekday] ?? "";
      return letters.length <= 2 ? padded(moment.day, letters) : letters.length === 3 ? name.slice(0, 3) : name;
    }
    case "h":
      return padded(half ? hours % 12 || 12 : hours, letters);
    case "s":
      return padded(Math.floor(moment.ticks / moment.rate) % 60, letters);
    default:
      return (hours < 12 ? "AM" : "PM").slice(0, letters === "a/p" ? 1 : 2);
  }
}

function monthText({ month }: Moment, letters: string): string {
  const name = MONTHS[month - 1] ?? "";
  if (letters.length <= 2) return padded(month, letters);
  if (letters.length === 3) return name.slice(0, 3);
  return letters.length === 5 ? name.slice(0, 1) : name;
}

function elapsedText({ elapsed, rate }: Moment, letters: string): string {
  const seconds = { h: 3600, m: 60, s: 1 }[letters[0] as "h" | "m" | "s"];
  return padded(Math.floor(elapsed / (seconds * rate)), letters);
}

function secondsFraction({ ticks, rate }: Moment, places: number): string {
  const digits = rate === 1 ? "" : String(ticks % rate).padStart(String(rate).length - 1, "0");
  return `.${digits.padEnd(places, "0")}`;
}

function padded(number: number, letters: string): string {
  return String(number).padStart(Math.min(letters.length, 9), "0");
}
