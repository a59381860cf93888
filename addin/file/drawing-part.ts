import { blockOfRange } from "../../core/workbook/address.ts";
import { type BarChart, CHART_NAME } from "../../core/workbook/bar-chart.ts";
import { drawingNamespaces } from "./drawing-namespaces.ts";
import { relationshipNamespace } from "./namespaces.ts";
import { escapeXml } from "./xml-text.ts";

/** Kept free above the chart, in EMU (a twelfth of a line): its edge would show at the foot of the page before. */
const ABOVE = 15_875;

/**
 * The drawing that holds a sheet's chart, which the drawing's relationship `rId1` leads to.
 *
 * Source: ECMA-376 part 1, 20.5.
 */
export function drawingPart({ over, title, description }: BarChart, main: string): string {
  const { sheet, chart, art } = drawingNamespaces(main);
  const block = blockOfRange(over);
  if (block === null) throw new Error(`no block of cells: ${over}`);
  const corner = (name: string, column: number, row: number, below = 0) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${below}</xdr:rowOff></xdr:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${sheet}" xmlns:a="${art}"><xdr:twoCellAnchor>`,
    corner("from", block.left, block.top, ABOVE),
    corner("to", block.right + 1, block.bottom + 1),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="2" name="${CHART_NAME}" descr="${escapeXml(description)}" title="${escapeXml(title)}"/>`,
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationshipNamespace(main)}" r:id="rId1"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>",
  ].join("");
}
