/** An element of XML with its attributes and what it holds; texts are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (string | null)[]
): string {
  const opening = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.filter((child) => child !== null).join("");
  return inside === "" ? `<${name}${opening.join("")}/>` : `<${name}${opening.join("")}>${inside}</${name}>`;
}

/** A text inside an element. */
export function text(content: string): string {
  return escaped(content);
}

function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
