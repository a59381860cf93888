/** The namespaces of a workbook's own elements, transitional and strict (ECMA-376 part 1, 18; part 4). */
export const MAIN = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
] as const;

/** The namespaces of the attributes that point to a relationship. */
export const OFFICE = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
] as const;

/** The relationship namespace that goes with a workbook's main namespace. */
export function relationshipNamespace(main: string): string {
  return OFFICE[main === MAIN[1] ? 1 : 0];
}

/** The namespace of relationships parts, and that of the list of content types (ECMA-376 part 2). */
export const RELATIONSHIPS = ["http://schemas.openxmlformats.org/package/2006/relationships"] as const;
export const CONTENT_TYPES = ["http://schemas.openxmlformats.org/package/2006/content-types"] as const;
