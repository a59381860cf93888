const XML = "http://www.w3.org/XML/1998/namespace";

interface Declaration {
  readonly prefix: string;
  readonly namespace: string;
  /** How many elements were open around the one that declares it. */
  readonly depth: number;
}

/** The namespaces that are in scope while an XML text is gone through (Namespaces in XML 1.0). */
export class XmlNamespaces {
  readonly #declared: Declaration[] = [];

  /** Whether nothing below the root element has declared what is in scope now. */
  onlyRoot = true;
  #deepest = -1;

  declare(prefix: string, namespace: string, depth: number): void {
    this.#declared.push({ prefix, namespace, depth });
    this.#note();
  }

  /** An element ends: what it declared goes. */
  leave(depth: number): void {
    if (this.#deepest < depth) return;
    while ((this.#declared.at(-1)?.depth ?? -1) >= depth) this.#declared.pop();
    this.#note();
  }

  #note(): void {
    this.#deepest = this.#declared.at(-1)?.depth ?? -1;
    this.onlyRoot = this.#deepest <= 0;
  }

  /** What a prefix stands for; "" for no default namespace, null for a prefix that nothing declares. */
  of(prefix: string): string | null {
    for (let at = this.#declared.length - 1; at >= 0; at--) {
      const one = this.#declared[at] as Declaration;
      if (one.prefix === prefix) return one.namespace === "" && prefix !== "" ? null : one.namespace;
    }
    return prefix === "" ? "" : prefix === "xml" ? XML : null;
  }
}
