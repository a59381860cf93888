import { quotedSheet } from "../../core/workbook/address.ts";
import type { BarChart, BarSeries } from "../../core/workbook/bar-chart.ts";
import { LINE } from "../../core/workbook/cell-looks.ts";
import { drawingNamespaces } from "./drawing-namespaces.ts";
import { escapeXml } from "./xml-text.ts";

/** Any two numbers: each axis names itself and the other. */
const [CATEGORIES, PERCENTS] = [500_000_001, 500_000_002];
const TEXT = '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr/></a:p></c:txPr>';
const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

/**
 * A chart of a sheet's own cells. It holds no values itself: programs read the cells.
 *
 * @param sheet the name of the sheet it stands on
 *
 * Source: ECMA-376 part 1, 21.2; the order of elements is the format's.
 */
export function chartPart({ title, categories, series }: BarChart, sheet: string, main: string): string {
  const { chart, art } = drawingNamespaces(main);
  const cells = (range: string) => escapeXml(`${quotedSheet(sheet)}!${absolute(range)}`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="${art}"><c:roundedCorners val="0"/><c:chart>`,
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>',
    `<a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...series.map((one, at) => seriesXml(one, at, cells(categories), cells(one.values))),
    `<c:gapWidth val="40"/><c:overlap val="100"/><c:axId val="${CATEGORIES}"/><c:axId val="${PERCENTS}"/></c:barChart>`,
    categoryAxis(),
    percentAxis(),
    '</c:plotArea><c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function seriesXml({ name, fill }: BarSeries, at: number, categories: string, values: string): string {
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>${outline(LINE)}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`,
  ].join("");
}

/** The first category on top, and every one of them named, however many there are. */
function categoryAxis(): string {
  return [
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>${NO_TICKS}<c:spPr>${outline(LINE)}</c:spPr>${TEXT}`,
    `<c:crossAx val="${PERCENTS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>`,
    '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join("");
}

function percentAxis(): string {
  return [
    `<c:valAx><c:axId val="${PERCENTS}"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/></c:scaling>`,
    '<c:delete val="0"/><c:axPos val="t"/>',
    `<c:majorGridlines><c:spPr>${outline("D9DCE0")}</c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="0&quot;%&quot;" sourceLinked="0"/>${NO_TICKS}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${TEXT}`,
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="20"/></c:valAx>`,
  ].join("");
}

function outline(colour: string): string {
  return `<a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

/** `E28:E50` as `$E$28:$E$50`. */
function absolute(range: string): string {
  return range.replaceAll(/([A-Z]+)(\d+)/g, (_, column, row) => `$${column}$${row}`);
}
