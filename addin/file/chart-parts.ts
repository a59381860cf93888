import type { BarChart } from "../../core/workbook/bar-chart.ts";
import { chartPart } from "./chart-part.ts";
import { drawingPart } from "./drawing-part.ts";
import { freePath } from "./free-path.ts";
import { relationshipNamespace } from "./namespaces.ts";
import { relationshipsPath } from "./relationships.ts";
import { escapeXml } from "./xml-text.ts";

/** A part to write; `type` is what the content types say of it, null for relationships, which need no word. */
export interface NewPart {
  readonly path: string;
  readonly xml: string;
  readonly type: string | null;
}

const TYPE = "application/vnd.openxmlformats-officedocument";

/**
 * The parts of a sheet's chart: the sheet's relationships, the drawing with its own, and the chart. The sheet's `rId1` leads to it.
 *
 * @param path the sheet's part
 * @param used paths in lower case that other parts have
 * @param main the workbook's main namespace
 */
export function chartParts(chart: BarChart, sheet: string, path: string, used: Set<string>, main: string): NewPart[] {
  const folder = path.slice(0, path.lastIndexOf("/", path.lastIndexOf("/") - 1) + 1);
  const drawing = freePath(`${folder}drawings/drawing`, used);
  const picture = freePath(`${folder}charts/chart`, used);
  return [
    relationTo(path, "drawing", drawing, main),
    { path: drawing, xml: drawingPart(chart, main), type: `${TYPE}.drawing+xml` },
    relationTo(drawing, "chart", picture, main),
    { path: picture, xml: chartPart(chart, sheet, main), type: `${TYPE}.drawingml.chart+xml` },
  ];
}

function relationTo(from: string, type: string, to: string, main: string): NewPart {
  const full = `${relationshipNamespace(main)}/${type}`;
  const relationship = `<Relationship Id="rId1" Type="${full}" Target="/${escapeXml(to)}"/>`;
  return {
    path: relationshipsPath(from),
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`,
    type: null,
  };
}
