import { describe, expect, it } from "vitest";
import {
  columnEdges,
  columnsInView,
  isPast,
  rowsAbove,
  rowsAPage,
  rowsInView,
  scrolledHeight,
  scrollLeftFor,
  scrollTopFor,
  TALLEST,
  upwardShift,
  type View,
} from "../../../addin/workbench/sheet-view/visible-window.ts";

const VIEW: View = { scrollTop: 0, scrollLeft: 0, width: 660, height: 480, rowHeight: 24, gutter: 60 };

describe("rows in view", () => {
  it("are those below the letters, with some to spare within the sheet", () => {
    expect(rowsInView(VIEW, 1000, 0)).toEqual({ from: 0, to: 19 });
    expect(rowsInView({ ...VIEW, scrollTop: 2400 }, 1000, 6)).toEqual({ from: 94, to: 125 });
    expect(rowsInView({ ...VIEW, scrollTop: 24_000 - 456 }, 1000, 6)).toEqual({ from: 975, to: 1000 });
    expect(rowsInView(VIEW, 3, 6)).toEqual({ from: 0, to: 3 });
  });

  it("make a page, at least one", () => {
    expect([rowsAPage(VIEW), rowsAPage({ ...VIEW, height: 30 })]).toEqual([18, 1]);
  });
});

describe("a sheet taller than a browser draws", () => {
  const rows = 1_000_000;
  const large = { ...VIEW, rowHeight: 48 };
  const lowest = { ...large, scrollTop: scrolledHeight(rows, 48) + 48 - large.height };

  it("is drawn no taller, and its scroll bar still reaches the first and the last row", () => {
    expect(scrolledHeight(rows, 48)).toBe(TALLEST);
    expect(scrolledHeight(1000, 48)).toBe(48_000);
    expect(rowsInView(large, rows, 0).from).toBe(0);
    expect(rowsInView(lowest, rows, 0).to).toBe(rows);
  });

  it("draws its rows where they are seen", () => {
    const last = (rows - 1 + 1) * 48 - upwardShift(lowest, rows);
    expect(last + 48 - lowest.scrollTop).toBeCloseTo(large.height, 3);
    expect(upwardShift({ ...VIEW, scrollTop: 5000 }, 1000)).toBe(0);
  });

  it.each([0, 17, 499_999, 500_000, 999_999])("brings row %i into view", (row) => {
    const view = { ...large, scrollTop: scrollTopFor({ ...large, scrollTop: 3_000_000 }, rows, row, 1) };
    const top = row * 48 - rowsAbove(view, rows);
    expect(top).toBeGreaterThanOrEqual(-0.001);
    expect(top + 48).toBeLessThanOrEqual(large.height - 48 + 0.001);
  });
});

describe("bringing a cell into view", () => {
  it("moves no more than it must", () => {
    expect(scrollTopFor({ ...VIEW, scrollTop: 240 }, 1000, 15, 0)).toBe(240);
    expect(scrollTopFor({ ...VIEW, scrollTop: 240 }, 1000, 10, 1)).toBe(216);
    expect(scrollTopFor({ ...VIEW, scrollTop: 240 }, 1000, 0, 0)).toBe(0);
    expect(scrollTopFor(VIEW, 1000, 19, 0)).toBe(24);
  });

  it("shows a wide column from its beginning", () => {
    const edges = [0, 100, 1000, 1100];
    expect(scrollLeftFor(VIEW, edges, 0)).toBe(0);
    expect(scrollLeftFor(VIEW, edges, 1)).toBe(100);
    expect(scrollLeftFor(VIEW, edges, 2)).toBe(500);
    expect(scrollLeftFor({ ...VIEW, scrollLeft: 500 }, edges, 0)).toBe(0);
  });

  it("knows when the headings are scrolled past", () => {
    expect([isPast(VIEW, 1000, 0), isPast({ ...VIEW, scrollTop: 1 }, 1000, 0)]).toEqual([false, true]);
    expect(isPast({ ...VIEW, scrollTop: 48 }, 1000, 2)).toBe(false);
  });
});

describe("columns", () => {
  it("grow with their width in characters and the text's size, within bounds", () => {
    expect(columnEdges([10, 1, 200], 4, 16)).toEqual([0, 88, 136, 488, 576]);
    expect(columnEdges([10], 1, 32)).toEqual([0, 176]);
  });

  it("in view are those between the row numbers and the right edge", () => {
    const edges = Array.from({ length: 31 }, (_, at) => at * 100);
    expect(columnsInView(VIEW, edges, 0)).toEqual({ from: 0, to: 6 });
    expect(columnsInView({ ...VIEW, scrollLeft: 150 }, edges, 1)).toEqual({ from: 0, to: 9 });
    expect(columnsInView({ ...VIEW, scrollLeft: 2400 }, edges, 1)).toEqual({ from: 23, to: 30 });
    expect(columnsInView(VIEW, [0, 50], 1)).toEqual({ from: 0, to: 1 });
  });
});
