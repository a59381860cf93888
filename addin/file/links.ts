import { relationshipNamespace } from "./patch-workbook-part.ts";
import { appendToRoot, prefixed, removeElements, rootPrefix } from "./xml-patch.ts";
import { escapeXml } from "./xml-text.ts";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The main part's relationships and the file's content types, which name every part added or removed. */
export class Links {
  relationships: string;
  contentTypes: string;
  changed = false;
  readonly #path: string;
  readonly #namespace: string;

  /** @param path where the relationships stand */
  constructor(relationships: string, path: string, contentTypes: string, namespace: string) {
    this.relationships = relationships;
    this.contentTypes = contentTypes;
    this.#path = path;
    this.#namespace = namespace;
  }

  /** Name a new part beside the main part or below it; gives the relationship's id. */
  add(part: string, mainPart: string, type: "worksheet" | "styles"): string {
    this.changed = true;
    const id = this.#freeId();
    const target = part.slice(mainPart.lastIndexOf("/") + 1);
    const full = `${relationshipNamespace(this.#namespace)}/${type}`;
    const relationship = `<Relationship Id="${id}" Type="${full}" Target="${escapeXml(target)}"/>`;
    this.relationships = appendToRoot(this.relationships, this.#path, relationship);
    const override = `<Override PartName="/${escapeXml(part)}" ContentType="${CONTENT_TYPE}.${type}+xml"/>`;
    this.contentTypes = appendToRoot(this.contentTypes, "[Content_Types].xml", override);
    return id;
  }

  /** Say what a part of any sort holds, where that is not said already. */
  declare(part: string, contentType: string): void {
    const override = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
    if (this.contentTypes.includes(prefixed(override, rootPrefix(this.contentTypes)))) return;
    this.changed = true;
    this.contentTypes = appendToRoot(this.contentTypes, "[Content_Types].xml", override);
  }

  /** Take away what is said of parts that are gone, by their paths in lower case. */
  forget(parts: ReadonlySet<string>): void {
    const kept = removeElements(
      this.contentTypes,
      "[Content_Types].xml",
      (scan) => scan.name === "Override" && parts.has((scan.attribute("PartName") ?? "").slice(1).toLowerCase()),
    );
    if (kept === this.contentTypes) return;
    this.changed = true;
    this.contentTypes = kept;
  }

  /** Take a part's names away, by its relationship's type and its path. */
  remove(type: string, part: string): void {
    this.changed = true;
    this.relationships = removeElements(
      this.relationships,
      this.#path,
      (scan) => scan.name === "Relationship" && (scan.attribute("Type") ?? "").endsWith(`/${type}`),
    );
    this.contentTypes = removeElements(
      this.contentTypes,
      "[Content_Types].xml",
      (scan) => scan.name === "Override" && scan.attribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
    );
  }

  #freeId(): string {
    for (let number = 1; ; number++) {
      const id = `probity${number}`;
      if (!new RegExp(`\\sId\\s*=\\s*["']${id}["']`, "i").test(this.relationships)) return id;
    }
  }
}
