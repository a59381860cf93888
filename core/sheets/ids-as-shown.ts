import type { LonglistCase } from "../longlist/longlist-case.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { problemAbout } from "./cell.ts";

/**
 * That ids of a list are read otherwise than by earlier versions: their draws of it are other draws.
 *
 * Problems (returned): `ids-as-shown`, at most one.
 */
export function idsAsShown(sheet: SheetSnapshot | null, cases: readonly LonglistCase[]): Problem[] {
  const changed = cases.filter(({ earlierId }) => earlierId !== undefined);
  const [first] = changed;
  if (first === undefined) return [];
  const facts = { count: changed.length, shown: first.caseId, digits: first.earlierId ?? "" };
  return [problemAbout(sheet, "ids-as-shown", facts)];
}
