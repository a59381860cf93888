/** A passphrase that files are sealed under has at least so many characters. Source: ours. */
export const SHORTEST_PASSPHRASE = 12;

/** True for a passphrase that is long enough to seal a file under; blanks at its ends do not count. */
export function isLongEnough(passphrase: string): boolean {
  return [...passphrase.normalize("NFKC").trim()].length >= SHORTEST_PASSPHRASE;
}
