import type { Language } from "../../core/words/wording.ts";

export type Theme = "system" | "light" | "dark";

/** How a person likes the workbench: kept in the browser, and nothing about any case. */
export interface ChosenLook {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = "probity-look";
const EXAMPLE = "probity-example-closed";

/** The look chosen before; at first the browser's language where it is Welsh, and its theme. */
export function chosenLook(): ChosenLook {
  const kept = parsed(read(KEY));
  const language = kept.language ?? (navigator.language.startsWith("cy") ? "cy" : "en");
  return { language, theme: kept.theme ?? "system" };
}

/** Keep a look, and show it. */
export function chooseLook(look: ChosenLook): void {
  write(KEY, JSON.stringify(look));
  showLook(look);
}

/** Put the language and the theme on the page itself. */
export function showLook({ language, theme }: ChosenLook): void {
  document.documentElement.lang = language;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** True once a person has closed the example; until then it opens by itself. */
export function exampleClosed(): boolean {
  return read(EXAMPLE) !== null;
}

export function closeExample(): void {
  write(EXAMPLE, "yes");
}

function parsed(text: string | null): Partial<ChosenLook> {
  try {
    const { language, theme } = JSON.parse(text ?? "{}");
    return {
      ...(language === "en" || language === "cy" ? { language } : {}),
      ...(["system", "light", "dark"].includes(theme) ? { theme } : {}),
    };
  } catch {
    return {};
  }
}

/** A browser may refuse to keep anything; then nothing is kept. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Not kept: the look lasts as long as the page.
  }
}
