/** A text with runs of blanks made one and none at its ends. One pattern for it all takes several times as long. */
export function asOneLine(text: string): string {
  const line = /[^ -~]/.test(text) ? text.replaceAll(/[^\S ]/g, " ") : text;
  return (line.includes("  ") ? line.replaceAll(/ {2,}/g, " ") : line).trim();
}

/** How many characters are shown of a text up to a place in it. */
export function shownBefore(text: string, offset: number): number {
  const before = text.slice(0, offset);
  const shown = asOneLine(before).length;
  // A blank between words counts once a word has followed it, and it is not the text's last.
  return shown > 0 && /\s$/u.test(before) && text.slice(offset).trim() !== "" ? shown + 1 : shown;
}

/** Where in a text a character stands, counted without the blanks that are not shown. */
export function placeOfShown(text: string, shown: number): number {
  let at = text.length - text.trimStart().length;
  if (!/\s\s/u.test(text.slice(at, at + shown + 1))) return at + shown;
  for (let left = shown; left > 0; left--) {
    at += /\s/u.test(text[at] ?? "") ? blanksAt(text, at) : 1;
  }
  return at;
}

function blanksAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/u.test(text[end] ?? "")) end++;
  return end - at;
}
