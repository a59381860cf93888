/** The namespaces of drawings and charts that go with a workbook's main namespace (transitional or strict). */
export function drawingNamespaces(main: string): {
  readonly sheet: string;
  readonly chart: string;
  readonly art: string;
} {
  const root = main.includes("purl.oclc.org")
    ? "http://purl.oclc.org/ooxml/drawingml"
    : "http://schemas.openxmlformats.org/drawingml/2006";
  return { sheet: `${root}/spreadsheetDrawing`, chart: `${root}/chart`, art: `${root}/main` };
}
