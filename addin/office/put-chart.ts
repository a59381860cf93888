import { type BarChart, CHART_NAME } from "../../core/workbook/bar-chart.ts";
import { LINE } from "../../core/workbook/cell-looks.ts";

/**
 * Put a sheet's chart, where it has one. The changes wait in the context. Excel tells add-ins no way to describe a chart in words: its title
 * and the figures in the cells do.
 */
export function putChart(sheet: Excel.Worksheet, chart: BarChart | null): void {
  const [first] = chart?.series ?? [];
  if (chart === null || first === undefined) return;
  const made = sheet.charts.add("BarStacked", sheet.getRange(first.values), "Columns");
  made.name = CHART_NAME;
  made.title.text = chart.title;
  made.legend.position = "Top";
  const [from, to] = chart.over.split(":");
  made.setPosition(from ?? chart.over, to);
  chart.series.forEach(({ name, values, fill }, at) => {
    const series = at === 0 ? made.series.getItemAt(0) : made.series.add(name);
    series.name = name;
    // Given anew: Excel takes a first cell of empty text for the series' name.
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(chart.categories));
    series.format.fill.setSolidColor(`#${fill}`);
    series.format.line.color = `#${LINE}`;
    series.gapWidth = 40;
  });
  const { categoryAxis, valueAxis } = made.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.minimum = 0;
  valueAxis.maximum = 100;
  valueAxis.majorUnit = 20;
}

/** Take away the chart that stands; nothing where there is none. */
export function removeChart(sheet: Excel.Worksheet): void {
  sheet.charts.getItemOrNullObject(CHART_NAME).delete();
}
