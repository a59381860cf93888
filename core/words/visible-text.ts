/**
 * Characters that a person cannot see and that make text read otherwise than it is: control characters (but for tab and line feed), those
 * that turn the direction of text, and those without width.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A text as it is to be shown: what cannot be seen in it stands as its escape, `\u202E`. The one door for texts that are not ours. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}

/** A text without what cannot be seen in it, for names of files. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, "");
}
