import type { ModelSheet } from "./book-model.ts";
import type { ModelChart, ModelSeries } from "./chart-model.ts";
import { colour, type HostObject, kept, type Members, object, oneOf } from "./member.ts";
import { ModelFault, RangeModel, rectOf } from "./range-model.ts";

interface SheetRef {
  readonly sheet: ModelSheet;
}
interface ChartRef extends SheetRef {
  readonly chart: ModelChart;
}
interface AxisRef {
  readonly store: Record<string, unknown>;
  readonly path: string;
}

const TYPES = ["BarStacked", "BarStacked100", "BarClustered", "ColumnStacked", "ColumnClustered", "Line", "Pie"];
const BY = ["Auto", "Columns", "Rows"];
const LEGENDS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

/** Charts, by the names of the wire. */
export const CHARTS: Members = {
  Worksheet: { Charts: { get: (ref: SheetRef) => object("ChartCollection", ref) } },
  ChartCollection: {
    Add: {
      call: ({ sheet }: SheetRef, type: string, source: HostObject, by: string) => {
        oneOf(TYPES, type);
        oneOf(BY, by);
        const chart: ModelChart = {
          name: `Chart ${sheet.over.charts.length + 1}`,
          type,
          title: "",
          legend: "Right",
          over: "",
          series: [madeSeries("", rangeOf(source).address)],
          axes: {},
        };
        sheet.over.charts.push(chart);
        return object("Chart", { sheet, chart });
      },
    },
    GetItemOrNullObject: {
      call: ({ sheet }: SheetRef, name: string) => {
        const chart = sheet.over.charts.find((one) => one.name.toLowerCase() === name.toLowerCase());
        return chart === undefined ? null : object("Chart", { sheet, chart });
      },
    },
  },
  Chart: {
    Name: {
      set: ({ chart }: ChartRef, name) => {
        chart.name = String(name);
      },
    },
    Title: { get: (ref: ChartRef) => object("ChartTitle", ref) },
    Legend: { get: (ref: ChartRef) => object("ChartLegend", ref) },
    Series: { get: (ref: ChartRef) => object("ChartSeriesCollection", ref) },
    Axes: { get: ({ chart }: ChartRef) => object("ChartAxes", chart.axes) },
    SetPosition: {
      call: ({ chart }: ChartRef, from: string, to: string | null) => {
        rectOf(from);
        rectOf(to ?? from);
        chart.over = `${from}:${to ?? from}`;
      },
    },
    Delete: {
      call: ({ sheet, chart }: ChartRef) => {
        sheet.over.charts = sheet.over.charts.filter((one) => one !== chart);
      },
    },
  },
  ChartTitle: {
    Text: {
      set: ({ chart }: ChartRef, text) => {
        chart.title = String(text);
      },
    },
  },
  ChartLegend: {
    Position: {
      set: ({ chart }: ChartRef, place) => {
        chart.legend = oneOf(LEGENDS, place);
      },
    },
  },
  ChartSeriesCollection: {
    GetItemAt: {
      call: ({ chart }: ChartRef, at: number) => {
        const series = chart.series[at];
        if (series === undefined) throw new ModelFault("ItemNotFound", `no series ${at}`);
        return object("ChartSeries", series);
      },
    },
    Add: {
      call: ({ chart }: ChartRef, name: string) => {
        const series = madeSeries(name, "");
        chart.series.push(series);
        return object("ChartSeries", series);
      },
    },
  },
  ChartSeries: {
    Name: {
      set: (series: ModelSeries, name) => {
        series.name = String(name);
      },
    },
    SetValues: {
      call: (series: ModelSeries, source: HostObject) => {
        series.values = lineOf(source);
      },
    },
    SetXAxisValues: {
      call: (series: ModelSeries, source: HostObject) => {
        series.categories = lineOf(source);
      },
    },
    GapWidth: {
      set: (series: ModelSeries, width) => {
        if (!(Number(width) >= 0 && Number(width) <= 500)) throw new ModelFault("InvalidArgument", `gap ${width}`);
        series.gapWidth = Number(width);
      },
    },
    Format: { get: (series: ModelSeries) => object("ChartSeriesFormat", series) },
  },
  ChartSeriesFormat: {
    Fill: { get: (series: ModelSeries) => object("ChartFill", series) },
    Line: { get: (series: ModelSeries) => object("ChartLineFormat", series) },
  },
  ChartFill: {
    SetSolidColor: {
      call: (series: ModelSeries, given: string) => {
        series.fill = colour(given);
      },
    },
  },
  ChartLineFormat: {
    Color: {
      set: (series: ModelSeries, given) => {
        series.line = colour(given);
      },
    },
  },
  ChartAxes: {
    CategoryAxis: { get: (store: Record<string, unknown>) => object("ChartAxis", { store, path: "Category" }) },
    ValueAxis: { get: (store: Record<string, unknown>) => object("ChartAxis", { store, path: "Value" }) },
  },
  ChartAxis: {
    ReversePlotOrder: kept("ReversePlotOrder", (to) => Boolean(to)),
    TickLabelSpacing: kept("TickLabelSpacing", Number),
    Minimum: kept("Minimum", Number),
    Maximum: {
      set: ({ store, path }: AxisRef, to) => {
        if (Number(to) <= Number(store[`${path}.Minimum`] ?? Number.NEGATIVE_INFINITY))
          throw new ModelFault("InvalidArgument", "the axis ends before it begins");
        store[`${path}.Maximum`] = Number(to);
      },
    },
    MajorUnit: kept("MajorUnit", Number),
  },
};

function madeSeries(name: string, values: string): ModelSeries {
  return { name, values, categories: null, fill: null, line: null, gapWidth: null };
}

function rangeOf(given: HostObject): RangeModel {
  if (!(given?.of instanceof RangeModel)) throw new ModelFault("InvalidArgument", "not a range");
  return given.of;
}

/** What a series can be drawn from: one row or one column. */
function lineOf(given: HostObject): string {
  const range = rangeOf(given);
  if (range.rowCount > 1 && range.columnCount > 1) throw new ModelFault("InvalidArgument", "a series is one line");
  return range.address;
}
