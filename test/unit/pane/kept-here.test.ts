import { describe, expect, it } from "vitest";
import type { KeptSettings } from "../../../addin/office/workbook-settings.ts";
import { rememberKept, type Store, wasKeptHere } from "../../../addin/taskpane/kept-here.ts";

const settings = (more: Partial<KeptSettings["chosen"]> = {}, said: KeptSettings["said"] = {}): KeptSettings => ({
  chosen: { programme: "youth-2021", kind: "single", rounding: "exact", ...more },
  said,
});

function storeWith(first: string | null = null): Store & { kept: string | null } {
  return {
    kept: first,
    getItem() {
      return this.kept;
    },
    setItem(_, value) {
      this.kept = value;
    },
  };
}

describe("settings in a workbook", () => {
  it("are known where they were put there on this machine", async () => {
    const store = storeWith();
    expect(await wasKeptHere(settings(), store)).toBe(false);
    await rememberKept(settings(), store);
    expect(await wasKeptHere(settings(), store)).toBe(true);
    expect(await wasKeptHere(settings({ rounding: "whole" }), store)).toBe(false);
    expect(await wasKeptHere(settings({ kind: "small" }), store)).toBe(false);
    expect(await wasKeptHere(settings({}, { Notes: { is: "nothing", columns: {} } }), store)).toBe(false);
    expect(store.kept).not.toContain("youth");
  });

  it("are the same in whatever order a workbook gives them back", async () => {
    const store = storeWith();
    const one = { is: null, columns: { 2: "case-id", 10: "gender" } };
    const two = { is: "nothing", columns: {} };
    await rememberKept(settings({}, { A: one, B: two }), store);
    expect(
      await wasKeptHere(settings({}, { B: two, A: { is: null, columns: { 10: "gender", 2: "case-id" } } }), store),
    ).toBe(true);
    expect(await wasKeptHere(settings({}, { B: one, A: two }), store)).toBe(false);
  });

  it.each(["", "{", "7", '{"a":1}'])("are not known where what is kept is %j", async (kept) => {
    const store = storeWith(kept);
    expect(await wasKeptHere(settings(), store)).toBe(false);
    await rememberKept(settings(), store);
    expect(await wasKeptHere(settings(), store)).toBe(true);
  });

  it("are offered where the browser keeps nothing", async () => {
    const store: Store = {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    };
    await rememberKept(settings(), store);
    expect(await wasKeptHere(settings(), store)).toBe(false);
  });
});
