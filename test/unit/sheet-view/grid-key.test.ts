import { describe, expect, it } from "vitest";
import { actOfKey, type KeyPress } from "../../../addin/workbench/sheet-view/grid-key.ts";

const PLAIN: KeyPress = { key: "", control: false, shift: false, alt: false, altGraph: false };
const CONTROL = { control: true };
const AT = { row: 10, column: 3 };
const LIMITS = { rows: 100, columns: 8, page: 20 };
const act = (key: string, held: Partial<KeyPress> = {}, at = AT) => actOfKey({ ...PLAIN, ...held, key }, at, LIMITS);

describe("a key in the grid moves", () => {
  it.each([
    ["ArrowUp", {}, [9, 3]],
    ["ArrowDown", {}, [11, 3]],
    ["ArrowLeft", {}, [10, 2]],
    ["ArrowRight", {}, [10, 4]],
    ["ArrowDown", CONTROL, [99, 3]],
    ["ArrowLeft", CONTROL, [10, 0]],
    ["Home", {}, [10, 0]],
    ["End", {}, [10, 7]],
    ["Home", CONTROL, [0, 0]],
    ["End", CONTROL, [99, 7]],
    ["PageUp", {}, [0, 3]],
    ["PageDown", {}, [30, 3]],
  ])("%s %o to %j", (key, held, [row, column]) => {
    expect(act(key, held)).toEqual({ kind: "move", to: { row, column } });
  });

  it("no further than the sheet", () => {
    expect(act("ArrowUp", {}, { row: 0, column: 0 })).toEqual({ kind: "move", to: { row: 0, column: 0 } });
    expect(act("PageDown", {}, { row: 95, column: 7 })).toEqual({ kind: "move", to: { row: 99, column: 7 } });
  });
});

describe("a key in the grid acts", () => {
  it.each([
    ["Enter", {}, { kind: "edit", start: null }],
    ["F2", {}, { kind: "edit", start: null }],
    ["a", {}, { kind: "edit", start: "a" }],
    ["A", { shift: true }, { kind: "edit", start: "A" }],
    ["ŵ", { control: true, alt: true, altGraph: true }, { kind: "edit", start: "ŵ" }],
    ["Delete", {}, { kind: "clear" }],
    ["Backspace", {}, { kind: "clear" }],
    ["z", CONTROL, { kind: "undo" }],
    ["y", CONTROL, { kind: "redo" }],
    ["Z", { control: true, shift: true }, { kind: "redo" }],
  ])("%s %o", (key, held, expected) => expect(act(key, held)).toEqual(expected));

  it.each([
    ["Tab", {}],
    ["Tab", { shift: true }],
    ["Escape", {}],
    ["Shift", { shift: true }],
    ["c", CONTROL],
    ["f", CONTROL],
    ["ArrowLeft", { alt: true }],
    ["d", { alt: true }],
    ["Dead", {}],
    ["toString", {}],
  ])("but %s %o is left alone", (key, held) => expect(act(key, held)).toBeNull());
});
