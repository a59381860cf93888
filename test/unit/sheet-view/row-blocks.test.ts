import { describe, expect, it } from "vitest";
import type { GridRow } from "../../../addin/workbench/sheet-view/grid-row.ts";
import { marksAt, marksByRow } from "../../../addin/workbench/sheet-view/marks-by-row.ts";
import { RowBlocks } from "../../../addin/workbench/sheet-view/row-blocks.ts";

/** A sheet whose reads are answered when a test says so. */
function slowSheet() {
  const asked: { from: number; answer: (text?: string) => Promise<void>; fail: () => Promise<void> }[] = [];
  const settle = () => new Promise<void>((done) => setTimeout(done));
  const read = (from: number, to: number) =>
    new Promise<GridRow[]>((resolve, reject) => {
      const rows = (text: string) =>
        Array.from({ length: to - from }, (_, at) => ({
          cells: [{ text: `${text}${from + at}`, kind: "text" as const }],
        }));
      asked.push({
        from,
        answer(text = "") {
          resolve(rows(text));
          return settle();
        },
        fail() {
          reject(new Error("gone"));
          return settle();
        },
      });
    });
  return { read, asked };
}

const textAt = (blocks: RowBlocks, row: number) => blocks.rowAt(row)?.cells[0]?.text;

describe("rows read in blocks", () => {
  it("are not there until they are read, and say so when they are", async () => {
    let changes = 0;
    const { read, asked } = slowSheet();
    const blocks = new RowBlocks(() => (changes += 1));
    blocks.want(read, [{ from: 120, to: 140 }], 1);
    expect([textAt(blocks, 120), asked.map((one) => one.from), changes]).toEqual([undefined, [0, 128], 0]);
    await asked[0]?.answer();
    expect([textAt(blocks, 127), textAt(blocks, 128), changes]).toEqual(["127", undefined, 1]);
    blocks.want(read, [{ from: 0, to: 140 }], 1);
    expect(asked).toHaveLength(2);
  });

  it("leave no queue behind: after a few, only what is wanted last is asked for", async () => {
    const { read, asked } = slowSheet();
    const blocks = new RowBlocks(() => {});
    for (let at = 0; at < 50; at += 1) blocks.want(read, [{ from: at * 1000, to: at * 1000 + 20 }], 1);
    expect(asked).toHaveLength(3);
    await asked[0]?.answer();
    expect(asked.map((one) => one.from).slice(3)).toEqual([48_896]);
  });

  it("stay as they were until those of a new version come", async () => {
    const { read, asked } = slowSheet();
    const blocks = new RowBlocks(() => {});
    blocks.want(read, [{ from: 0, to: 20 }], 1);
    await asked[0]?.answer("old");
    blocks.want(read, [{ from: 0, to: 20 }], 2);
    expect(textAt(blocks, 3)).toBe("old3");
    await asked[1]?.answer("new");
    expect(textAt(blocks, 3)).toBe("new3");
    expect(asked).toHaveLength(2);
  });

  it("that were asked for before a change are asked for again", async () => {
    const { read, asked } = slowSheet();
    const blocks = new RowBlocks(() => {});
    blocks.want(read, [{ from: 0, to: 20 }], 1);
    blocks.want(read, [{ from: 0, to: 20 }], 2);
    await asked[0]?.answer("old");
    await asked[1]?.answer("new");
    expect([asked.length, textAt(blocks, 0)]).toEqual([2, "new0"]);
  });

  it("can be patched, and patched back", async () => {
    const { read, asked } = slowSheet();
    const blocks = new RowBlocks(() => {});
    expect(blocks.patch(5, 0, { text: "x", kind: "text" }).kind).toBe("empty");
    blocks.want(read, [{ from: 0, to: 20 }], 1);
    await asked[0]?.answer();
    const old = blocks.patch(5, 2, { text: "x", kind: "text" });
    expect([old.kind, blocks.rowAt(5)?.cells.map((cell) => cell.text)]).toEqual(["empty", ["5", "", "x"]]);
    blocks.patch(5, 2, old);
    expect(blocks.rowAt(5)?.cells[2]?.text).toBe("");
  });

  it("that cannot be read are asked for again only when they are wanted again", async () => {
    const { read, asked } = slowSheet();
    const blocks = new RowBlocks(() => {});
    blocks.want(read, [{ from: 0, to: 20 }], 1);
    await asked[0]?.fail();
    expect(asked).toHaveLength(1);
    blocks.want(read, [{ from: 0, to: 21 }], 1);
    expect(asked).toHaveLength(2);
  });
});

describe("marks", () => {
  const marks = [
    { row: 4, column: 1, severity: "warning", text: "a" },
    { row: 4, column: 1, severity: "error", text: "b" },
    { row: 4, column: 2, severity: "notice", text: "c" },
  ] as const;
  it("are by row and column the worst there is", () => {
    expect(Object.fromEntries(marksByRow(marks).get(4) ?? [])).toEqual({ 1: "error", 2: "notice" });
    expect(marksAt(marks, { row: 4, column: 1 }).map((mark) => mark.text)).toEqual(["b", "a"]);
  });
});
