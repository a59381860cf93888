/** How text stands out in a terminal; does nothing where there is no colour. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly severity: (severity: "error" | "warning" | "notice", text: string) => string;
}

const CODES = { error: 31, warning: 33, notice: 36 } as const;

/** Ink for a terminal (`colour` true), or for a file or pipe. */
export function inkFor(colour: boolean): Ink {
  const paint = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { strong: paint(1), quiet: paint(2), severity: (severity, text) => paint(CODES[severity])(text) };
}
