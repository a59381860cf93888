import { visibleText } from "../../core/words/visible-text.ts";

/** The codes that our own ink uses. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are told by them how to show text
const INK = /(\u001b\[(?:0|1|2|31|33|36)m)/u;

/** A text as it is printed: what other people's words could make the terminal do stands as escapes; our own ink stays. */
export function terminalText(text: string): string {
  return text
    .split(INK)
    .map((part, at) => (at % 2 === 1 ? part : visibleText(part)))
    .join("");
}
