/** A stretch of a number format. */
export type FormatToken =
  /** Shown as it stands. */
  | { readonly is: "literal"; readonly text: string }
  /** `_x`: room as wide as a character, which is a blank in the text; none at its ends. */
  | { readonly is: "room" }
  /** A place for a digit: `0`, `#` or `?`. */
  | { readonly is: "digit"; readonly place: string }
  | { readonly is: "point" | "comma" | "percent" | "slash" | "general" | "text" }
  /** `E+` or `E-`: whether a plus sign is shown. */
  | { readonly is: "exponent"; readonly plus: boolean }
  /** Letters of a day or time in lower case (`yyyy`, `mm`), also `am/pm` and `a/p`. */
  | { readonly is: "day"; readonly letters: string }
  /** `[h]`, `[mm]`: hours, minutes or seconds that go on beyond a day, an hour or a minute. */
  | { readonly is: "elapsed"; readonly letters: string };

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** When the section is for some numbers only: `[>=100]`. */
  readonly condition: { readonly sign: string; readonly than: number } | null;
  /** Whether it shows a day or a time. */
  readonly showsDay: boolean;
  /** Whether it is for texts alone, so that a number is shown as in General. */
  readonly isForTexts: boolean;
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d{1,15}(?:\.\d{1,15})?)$/;

/**
 * A number format's sections, at least one. Characters that mean nothing in a format stand for themselves, as programs show them.
 *
 * Source: ECMA-376 part 1, 18.8.31.
 */
export function formatSections(format: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  let condition: FormatSection["condition"] = null;
  for (let at = 0; at < format.length; ) {
    const first = format[at] as string;
    if (first === ";") {
      sections.push(section(tokens, condition));
      [tokens, condition] = [[], null];
      at++;
    } else if (first === "[") {
      const end = closing(format, "]", at + 1);
      const inside = format.slice(at + 1, end - 1);
      const [, sign, than] = CONDITION.exec(inside) ?? [];
      if (sign !== undefined) condition = { sign, than: Number(than) };
      else tokens.push(...bracketed(inside));
      at = end;
    } else {
      const [token, length] = tokenAt(format, at, first);
      tokens.push(token);
      at += length;
    }
  }
  sections.push(section(tokens, condition));
  return sections;
}

function section(tokens: readonly FormatToken[], condition: FormatSection["condition"]): FormatSection {
  return {
    tokens,
    condition,
    showsDay: tokens.some(({ is }) => is === "day" || is === "elapsed"),
    isForTexts: tokens.length > 0 && tokens.every(({ is }) => is === "text"),
  };
}

function tokenAt(format: string, at: number, first: string): readonly [FormatToken, number] {
  if (first === '"') {
    const end = closing(format, '"', at + 1);
    const closed = end - at > 1 && format[end - 1] === '"';
    return [{ is: "literal", text: format.slice(at + 1, closed ? end - 1 : end) }, end - at];
  }
  if (first === "\\") return [{ is: "literal", text: format[at + 1] ?? "" }, 2];
  if (first === "_") return [{ is: "room" }, 2];
  // `*x` fills the column up, whose width is not part of the text.
  if (first === "*") return [{ is: "literal", text: "" }, 2];
  if (first === "0" || first === "#" || first === "?") return [{ is: "digit", place: first }, 1];
  const sign = SIGNS[first];
  if (sign !== undefined) return [{ is: sign }, 1];
  return wordAt(format, at, first.toLowerCase());
}

const SIGNS: Readonly<Record<string, "point" | "comma" | "percent" | "slash" | "text">> = {
  ".": "point",
  ",": "comma",
  "%": "percent",
  "/": "slash",
  "@": "text",
};

function wordAt(format: string, at: number, first: string): readonly [FormatToken, number] {
  const next = format.slice(at, at + 7).toLowerCase();
  if (next === "general") return [{ is: "general" }, 7];
  if (next.startsWith("am/pm")) return [{ is: "day", letters: "am/pm" }, 5];
  if (next.startsWith("a/p")) return [{ is: "day", letters: "a/p" }, 3];
  if (next.startsWith("e+") || next.startsWith("e-")) return [{ is: "exponent", plus: next[1] === "+" }, 2];
  if (!"dmyhs".includes(first)) return [{ is: "literal", text: format[at] as string }, 1];
  let end = at + 1;
  while (format[end]?.toLowerCase() === first) end++;
  return [{ is: "day", letters: first.repeat(end - at) }, end - at];
}

/** What stands in brackets: a currency's sign is shown, elapsed time counted; colours, languages and numerals are passed over. */
function bracketed(inside: string): FormatToken[] {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [{ is: "elapsed", letters: inside.toLowerCase() }];
  if (!inside.startsWith("$")) return [];
  const text = inside.slice(1).split("-")[0] ?? "";
  return text === "" ? [] : [{ is: "literal", text }];
}

/** Where the format goes on after the next such mark. */
function closing(format: string, mark: string, from: number): number {
  const found = format.indexOf(mark, from);
  return found < 0 ? format.length : found + 1;
}
