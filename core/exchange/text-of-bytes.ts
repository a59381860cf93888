/** Text from its UTF-8 bytes; null where they are none. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`);
  try {
    return decodeURIComponent(escaped.join(""));
  } catch {
    return null;
  }
}
