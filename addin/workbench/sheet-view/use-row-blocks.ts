import { useEffect, useMemo, useReducer } from "preact/hooks";
import type { GridRow } from "./grid-row.ts";
import { RowBlocks } from "./row-blocks.ts";
import type { Span } from "./visible-window.ts";

/** The rows of a sheet as they come: asks for those in view, and draws anew when they are there. */
export function useRowBlocks(
  read: (from: number, to: number) => Promise<readonly GridRow[]>,
  version: number,
  span: Span,
  headingRow: number | null,
): RowBlocks {
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const blocks = useMemo(() => new RowBlocks(() => drawAnew(undefined)), []);
  const { from, to } = span;
  useEffect(() => {
    const heading = headingRow === null ? [] : [{ from: headingRow, to: headingRow + 1 }];
    blocks.want(read, [{ from, to }, ...heading], version);
  }, [blocks, read, from, to, version, headingRow]);
  return blocks;
}
