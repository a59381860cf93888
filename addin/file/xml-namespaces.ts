const XML = "http://www.w3.org/XML/1998/namespace";

interface Declaration {
  readonly prefix: string;
  readonly namespace: string;
  /** How many elements were open around the one that declares it. */
  readonly depth: number;
  /** What the prefix stood for outside. */
  readonly outer: Declaration | undefined;
}

/** The namespaces that are in scope while an XML text is gone through (Namespaces in XML 1.0). */
export class XmlNamespaces {
  readonly #declared: Declaration[] = [];
  /** What is in scope, by prefix: a file may declare thousands. */
  readonly #byPrefix = new Map<string, Declaration>();

  /** Whether nothing below the root element has declared what is in scope now. */
  onlyRoot = true;
  #deepest = -1;

  declare(prefix: string, namespace: string, depth: number): void {
    const declaration = { prefix, namespace, depth, outer: this.#byPrefix.get(prefix) };
    this.#declared.push(declaration);
    this.#byPrefix.set(prefix, declaration);
    this.#note();
  }

  /** An element ends: what it declared goes. */
  leave(depth: number): void {
    if (this.#deepest < depth) return;
    for (let last = this.#declared.at(-1); last !== undefined && last.depth >= depth; last = this.#declared.at(-1)) {
      if (last.outer === undefined) this.#byPrefix.delete(last.prefix);
      else this.#byPrefix.set(last.prefix, last.outer);
      this.#declared.pop();
    }
    this.#note();
  }

  #note(): void {
    this.#deepest = this.#declared.at(-1)?.depth ?? -1;
    this.onlyRoot = this.#deepest <= 0;
  }

  /** What a prefix stands for; "" for no default namespace, null for a prefix that nothing declares. */
  of(prefix: string): string | null {
    const one = this.#byPrefix.get(prefix);
    if (one !== undefined) return one.namespace === "" && prefix !== "" ? null : one.namespace;
    return prefix === "" ? "" : prefix === "xml" ? XML : null;
  }
}
