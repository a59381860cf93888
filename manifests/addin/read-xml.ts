/** What an element was found to hold: its name without prefix, its attributes, its children, its text. */
export interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Found[];
  text: string;
}

/** The root element of a manifest; enough of XML for what we write ourselves. Null when elements are not closed as they were opened. */
export function readXml(xml: string): Found | null {
  const top: Found = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  for (const [, closing, name = "", inside = "", empty, content] of xml.matchAll(
    /<(?!\?)(\/?)([\w:.]+)([^>]*?)(\/?)>|([^<]+)/gu,
  )) {
    const parent = open.at(-1) as Found;
    const bare = name.replace(/^\w+:/u, "");
    if (content !== undefined) parent.text += content.trim();
    else if (closing === "/") {
      if (open.pop()?.name !== bare) return null;
    } else {
      const found: Found = { name: bare, attributes: attributesIn(inside), children: [], text: "" };
      parent.children.push(found);
      if (empty !== "/") open.push(found);
    }
  }
  return open.length === 1 ? (top.children[0] ?? null) : null;
}

/** An element and all that it holds, at any depth. */
export function everyElement(root: Found): Found[] {
  return [root, ...root.children.flatMap(everyElement)];
}

function attributesIn(inside: string): Record<string, string> {
  const pairs = [...inside.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [key, value] as const);
  return Object.fromEntries(pairs);
}
