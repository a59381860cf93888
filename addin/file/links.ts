import { CONTENT_TYPES, RELATIONSHIPS, relationshipNamespace } from "./namespaces.ts";
import { targetPath } from "./relationships.ts";
import { appendToRoot, removeElements, type Splice, splice } from "./xml-patch.ts";
import { XmlScan } from "./xml-scan.ts";
import { escapeXml } from "./xml-text.ts";

const CONTENT_TYPES_PATH = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What the main part points to. */
export type LinkedType = "worksheet" | "styles" | "sharedStrings";

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

  /** Name a part beside the main part or below it, as far as it is not named already; gives the new relationship's id. */
  add(part: string, mainPart: string, type: LinkedType): string {
    this.changed = true;
    this.declare(part, `${SPREADSHEET}.${type}+xml`);
    const id = this.#freeId();
    const target = part.slice(mainPart.lastIndexOf("/") + 1);
    const full = `${relationshipNamespace(this.#namespace)}/${type}`;
    const relationship = `<Relationship Id="${id}" Type="${full}" Target="${escapeXml(target)}"/>`;
    this.relationships = appendToRoot(this.relationships, this.#path, relationship);
    return id;
  }

  /** Name a part by another path, where it is pointed to. */
  move(from: string, to: string, mainPart: string): void {
    const scan = new XmlScan(this.relationships, this.#path).root("Relationships", RELATIONSHIPS);
    const changes: Splice[] = [];
    while (scan.next()) {
      if (scan.closing || scan.depth !== 1 || scan.name !== "Relationship") continue;
      const target = targetPath(mainPart, scan.attribute("Target") ?? "");
      if (scan.attribute("TargetMode") === "External" || target.toLowerCase() !== from.toLowerCase()) continue;
      const tag = this.relationships.slice(scan.start, scan.end);
      const text = tag.replace(/(\sTarget\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before) => `${before}"/${escapeXml(to)}"`);
      changes.push({ start: scan.start, end: scan.end, text });
    }
    this.changed = true;
    this.relationships = splice(this.relationships, changes);
    this.forget(new Set([from.toLowerCase()]));
    this.declare(to, `${SPREADSHEET}.worksheet+xml`);
  }

  /** Say what a part of any sort holds, once, whatever was said of it before. */
  declare(part: string, contentType: string): void {
    const said = this.#overrides(part);
    if (said.length === 1 && said[0] === contentType) return;
    if (said.length > 0) this.forget(new Set([part.toLowerCase()]));
    this.changed = true;
    const override = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
    this.contentTypes = appendToRoot(this.contentTypes, CONTENT_TYPES_PATH, override);
  }

  /** Take away what is said of parts that are gone, by their paths in lower case. */
  forget(parts: ReadonlySet<string>): void {
    const kept = removeElements(
      this.contentTypes,
      CONTENT_TYPES_PATH,
      (scan) => scan.name === "Override" && parts.has(partName(scan)),
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
    this.forget(new Set([part.toLowerCase()]));
  }

  /** What the content types say of a part by its name. */
  #overrides(part: string): string[] {
    const scan = new XmlScan(this.contentTypes, CONTENT_TYPES_PATH).root("Types", CONTENT_TYPES);
    const found: string[] = [];
    while (scan.next()) {
      if (scan.closing || scan.depth !== 1 || scan.name !== "Override") continue;
      if (partName(scan) === part.toLowerCase()) found.push(scan.attribute("ContentType") ?? "");
    }
    return found;
  }

  #freeId(): string {
    const scan = new XmlScan(this.relationships, this.#path).root("Relationships", RELATIONSHIPS);
    const used = new Set<string>();
    while (scan.next()) used.add((scan.attribute("Id") ?? "").toLowerCase());
    for (let number = 1; ; number++) if (!used.has(`probity${number}`)) return `probity${number}`;
  }
}

/** The path in lower case that an element of the content types speaks of. */
function partName(scan: XmlScan): string {
  return (scan.attribute("PartName") ?? "").replace(/^\//, "").toLowerCase();
}
