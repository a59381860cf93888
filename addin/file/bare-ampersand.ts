/** An `&` that begins no entity that XML defines by itself. */
const BARE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/g;

/** Where the first bare `&` from a place on stands; -1 without one. A comment or CDATA section may hold one. */
export function bareAmpersand(xml: string, from: number): number {
  BARE.lastIndex = from;
  return BARE.exec(xml)?.index ?? -1;
}
