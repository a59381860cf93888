/** An entity that XML defines by itself, at a place. */
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/y;

/** Where the first `&` from a place on stands that begins no entity; -1 without one. A comment or CDATA section may hold one. */
export function bareAmpersand(xml: string, from: number): number {
  let at = xml.indexOf("&", from);
  while (at >= 0) {
    ENTITY.lastIndex = at;
    if (!ENTITY.test(xml)) return at;
    at = xml.indexOf("&", at + 1);
  }
  return -1;
}
