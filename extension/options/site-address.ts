/** The site of an address as a person typed or pasted it; null where it is none. */
export function siteOfAddress(typed: string): string | null {
  const address = /^https?:\/\//iu.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { origin, hostname } = new URL(address);
  return hostname.includes(".") || hostname === "localhost" ? origin : null;
}
