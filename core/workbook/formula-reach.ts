import { type Block, MOST_COLUMNS, MOST_ROWS } from "./address.ts";
import { formulaParts, type ReferencePart } from "./formula-parts.ts";

/** The cells a formula rests on: blocks of sheets (null: its own), or anything at all where that cannot be told. */
export type FormulaReach = "anything" | readonly { readonly sheet: string | null; readonly block: Block }[];

/** Functions whose arguments name cells in ways that only working them out would tell. */
const REACHES_ANYWHERE = /^(?:INDIRECT|OFFSET)$/iu;
const TRUTH = /^(?:TRUE|FALSE)$/iu;

/**
 * The cells a formula rests on. A name, a table's column, a range with a worked-out end and another cell's formula ("") could be anything.
 */
export function reachOf(formula: string): FormulaReach {
  if (formula === "") return "anything";
  const parts = formulaParts(formula);
  const reach: { sheet: string | null; block: Block }[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.is === "bracket" || (part.is === "word" && !TRUTH.test(part.text))) return "anything";
    if (part.is === "function" && REACHES_ANYWHERE.test(part.text)) return "anything";
    if (part.is !== "reference") continue;
    if (parts[at - 1]?.text === ":" || part.sheet?.includes("[")) return "anything";
    reach.push({ sheet: part.sheet, block: blockOf(part) });
  }
  return reach;
}

function blockOf({ from, to }: ReferencePart): Block {
  const rows = [from.row ?? 0, to.row ?? MOST_ROWS - 1] as const;
  const columns = [from.column ?? 0, to.column ?? MOST_COLUMNS - 1] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
