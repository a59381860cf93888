/** Names are the same inspector's whatever their letter case and the blanks around them. */
export function inspectorKey(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
