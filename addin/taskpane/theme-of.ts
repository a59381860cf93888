/** Colours of Office's own look, as `#262626`. */
interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** Light or dark, by which of page and writing is the darker; null where Office does not say. */
export function themeOf(colours: OfficeColours | undefined): "light" | "dark" | null {
  const [page, ink] = [brightness(colours?.bodyBackgroundColor), brightness(colours?.bodyForegroundColor)];
  if (page === null || ink === null || page === ink) return null;
  return page < ink ? "dark" : "light";
}

/** How bright a colour looks, from 0 to 255; null for what is no colour. Weights of red, green and blue: ITU-R BT.601. */
function brightness(colour: string | undefined): number | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const part = (hex: string) => Number.parseInt(hex, 16);
  return 0.299 * part(red) + 0.587 * part(green) + 0.114 * part(blue);
}
