import type { Problem, Severity } from "../../core/workbook/problem.ts";
import type { BookRead } from "./read-book.ts";

/** Always true, and known for ours among a person's own rules. */
const RULE = '=N("Probity")=0';
/** Addresses in one range: what Excel takes as one text. */
const ADDRESSES_AT_ONCE = 25;
/** Beyond so many on a sheet nobody sees one from another. */
const MOST = 1000;

/** An error has a whole line around it, a warning a broken one: no mark is told by its colour alone. */
const LOOKS = {
  error: { fill: "#FBE4E6", line: "#A4262C", style: "Continuous" },
  warning: { fill: "#FFF4CE", line: "#8A6A00", style: "Dash" },
} as const satisfies Partial<Record<Severity, object>>;

/**
 * Mark cells with problems by a conditional format of ours, in place of the marks there were: a cell's own look stays as it is beneath, and
 * the marks go again without a trace. Three turns with Excel. Protected sheets are passed over.
 *
 * @param problems what to mark, worst first; none takes all marks away
 */
export async function markCells(
  context: Excel.RequestContext,
  { sheets }: BookRead,
  problems: readonly Problem[],
): Promise<void> {
  const open = sheets.filter((sheet) => !sheet.protected);
  context.runtime.enableEvents = false;
  await unmark(
    context,
    open.map(({ id }) => context.workbook.worksheets.getItem(id)),
  );
  for (const { id, snapshot } of open) {
    const sheet = context.workbook.worksheets.getItem(id);
    const own = problems.filter((one) => one.sheet === snapshot.name);
    for (const severity of ["error", "warning"] as const) mark(sheet, cellsOf(own, severity), LOOKS[severity]);
  }
  context.runtime.enableEvents = true;
  await context.sync();
}

/** Cells of the problems of a severity, each once; a cell with an error has no warning's mark. */
function cellsOf(problems: readonly Problem[], severity: Severity): string[] {
  const cells = (of: Severity) => new Set(problems.flatMap((one) => (one.severity === of ? [one.cell ?? ""] : [])));
  const worse = severity === "warning" ? cells("error") : new Set<string>();
  return [...cells(severity)].filter((cell) => cell !== "" && !worse.has(cell)).slice(0, MOST);
}

function mark(sheet: Excel.Worksheet, cells: readonly string[], look: (typeof LOOKS)["error" | "warning"]): void {
  for (let at = 0; at < cells.length; at += ADDRESSES_AT_ONCE) {
    const range = sheet.getRanges(cells.slice(at, at + ADDRESSES_AT_ONCE).join(","));
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = RULE;
    custom.format.fill.color = look.fill;
    for (const side of ["top", "bottom", "left", "right"] as const) {
      custom.format.borders[side].style = look.style;
      custom.format.borders[side].color = look.line;
    }
  }
}

async function unmark(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  // By their ids: places among the formats would move as some go.
  for (const one of formats) one.load("items/id,items/type");
  await context.sync();
  const custom = formats.flatMap(({ items }) => items.filter(({ type }) => type === "Custom"));
  if (custom.length === 0) return;
  for (const one of custom) one.custom.rule.load("formula");
  await context.sync();
  for (const one of custom) {
    if (one.custom.rule.formula === RULE) one.delete();
  }
}
