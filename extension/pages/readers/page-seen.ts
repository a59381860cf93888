/** A page as a reader meets it: its elements and the address it stands at. */
export interface PageSeen {
  readonly document: Document;
  readonly address: { readonly origin: string; readonly pathname: string };
}

/** A text as ids and labels are compared: composed (NFC), runs of blanks made one, none around it. */
export function asCompared(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}

/** Elements that a selector names and a person can see; none where the selector is not one. */
export function seenElements(page: PageSeen, selector: string): Element[] {
  try {
    return [...page.document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  } catch {
    return [];
  }
}
