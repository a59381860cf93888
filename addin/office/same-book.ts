import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";

/** Whether two readings of a workbook hold the same: plain data, compared part by part. */
export function sameBook(one: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  return same(one, other);
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ones, others] = [Object.keys(a), Object.keys(b)];
  return ones.length === others.length && ones.every((key) => same(a[key as never], b[key as never]));
}
