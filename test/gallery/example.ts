import type { ComponentChildren } from "preact";
import type { Words } from "../../core/words/en.ts";
import type { Language } from "../../core/words/wording.ts";

/** One component in one state. */
export interface Example {
  readonly id: string;
  render(words: Words, language: Language): ComponentChildren;
}

/** A name of 80 characters. */
export const LONG_NAME = "Implementation, delivery and review of work with children and families elsewhere";
