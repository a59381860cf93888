import type { HeadingMeaning, SaidColumns } from "../longlist/match-headings.ts";
import { FIELD_IDS, type ListRules } from "../programmes/sample-rules.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";

/** What a person said a sheet's columns are, by position in its rows. What the list does not know is taken as nothing. */
export function saidColumns(sheet: SheetSnapshot, list: ListRules): SaidColumns {
  const said = Object.entries(sheet.said?.columns ?? {});
  return new Map(said.map(([column, text]) => [Number(column) - sheet.left, meaningOf(text, list)]));
}

function meaningOf(text: string, list: ListRules): HeadingMeaning | null {
  const rule = text.startsWith("rule:") ? text.slice("rule:".length) : null;
  if (rule !== null) return list.leavingOut.some(({ id }) => id === rule) ? { is: "leaving-out", rule } : null;
  const field = FIELD_IDS.find((id) => id === text);
  return field === undefined ? null : { is: "field", field };
}
