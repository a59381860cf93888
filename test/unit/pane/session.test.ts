import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Desk, Overview } from "../../../addin/pane/desk.ts";
import { programmesInfo } from "../../../addin/pane/programme-info.ts";
import { Session } from "../../../addin/pane/session.ts";
import type { Surface } from "../../../addin/pane/surface.ts";
import type { Problem } from "../../../core/workbook/problem.ts";

const OVERVIEW: Overview = {
  name: "book.xlsx",
  programme: "youth-2021",
  recognised: true,
  sheets: [],
  problems: [],
  steps: [],
  handedOut: false,
};
const PROBLEM: Problem = { kind: "sheet-protected", severity: "error", sheet: "A", cell: null, facts: { sheet: "A" } };
const LABEL = { key: "did-type", facts: { sheet: "A" } };

let overviews = 0;
let session: Session;

beforeEach(() => {
  overviews = 0;
  const desk = {
    overview: async () => {
      overviews++;
      return OVERVIEW;
    },
  } as unknown as Desk;
  const state = { undo: LABEL, redo: null, unsaved: true };
  const surface: Surface = {
    state: async () => state,
    undo: async () => null,
    redo: async () => null,
    save: async () => null,
    goTo: () => undefined,
  };
  session = new Session(desk, surface, programmesInfo(), "en");
});

/** An answer that comes when it is told to. */
function later<T>() {
  let give: (answer: T) => void = () => undefined;
  const answer = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { answer, give };
}

describe("a session", () => {
  it("takes the programme that was recognised until a person says another", async () => {
    expect(session.programme).toBeNull();
    await session.refresh();
    expect(session.settings).toMatchObject({ programme: "youth-2021", kind: "single", language: "en" });
    await session.choose({ programme: "crc-2019" });
    expect(session.programme?.id).toBe("crc-2019");
    expect(overviews).toBe(2);
  });

  it("drops the answer to what was cancelled, and says that nothing was written", async () => {
    const { answer, give } = later<() => void>();
    const told = vi.fn();
    const asking = session.ask(LABEL, () => answer);
    expect(session.state.busy).toEqual(LABEL);
    session.cancel();
    give(told);
    await asking;
    expect(told).not.toHaveBeenCalled();
    expect(session.state).toMatchObject({ busy: null, outcome: { label: { key: "cancelled" } } });
  });

  it("shows the answer to the last question, whatever order answers come in", async () => {
    const first = later<() => void>();
    const second = later<() => void>();
    const shown: string[] = [];
    const asking = [session.ask(LABEL, () => first.answer), session.ask(LABEL, () => second.answer)];
    second.give(() => shown.push("second"));
    first.give(() => shown.push("first"));
    await Promise.all(asking);
    expect(shown).toEqual(["second"]);
    expect(session.state.busy).toBeNull();
  });

  it("looks at the workbook anew after a change, and can undo it", async () => {
    expect(await session.change(LABEL, async () => null)).toBe(true);
    expect(session.state).toMatchObject({
      outcome: { label: LABEL, problem: null },
      undo: LABEL,
      unsaved: true,
      version: 1,
    });
    expect(overviews).toBe(1);
  });

  it("says why a change was refused, and leaves everything as it was", async () => {
    expect(await session.change(LABEL, async () => PROBLEM)).toBe(false);
    expect(session.state).toMatchObject({ outcome: { problem: PROBLEM }, version: 0 });
    expect(overviews).toBe(0);
  });

  it("tells a person what is safe when something of ours fails, without its inner words", async () => {
    const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => undefined);
    await session.ask(LABEL, () => Promise.reject(new TypeError("x is undefined")));
    expect(session.state.outcome).toEqual({ label: { key: "broke", facts: {} }, problem: null });
    expect(await session.change(LABEL, () => Promise.reject(new Error("y")))).toBe(false);
    expect(session.state).toMatchObject({ busy: null, outcome: { label: { key: "broke" } } });
    console.mockRestore();
  });

  it("waits for no answer once the place that holds the workbook is gone", async () => {
    const { answer, give } = later<() => void>();
    const told = vi.fn();
    const asking = session.ask(LABEL, () => answer);
    session.lost();
    expect(session.state).toMatchObject({ busy: null, outcome: { label: { key: "lost" }, problem: null } });
    give(told);
    await asking;
    expect(told).not.toHaveBeenCalled();
  });

  it("never takes an older answer of how the workbook stands after a newer one", async () => {
    const answers = [
      later<{ undo: null; redo: null; unsaved: boolean }>(),
      later<{ undo: null; redo: null; unsaved: boolean }>(),
    ];
    let asked = 0;
    session.surface.state = () => (answers[asked++] ?? answers[1])?.answer as never;
    const first = session.changeInTurn(LABEL, async () => PROBLEM);
    const second = session.changeInTurn(LABEL, async () => PROBLEM);
    answers[1]?.give({ undo: null, redo: null, unsaved: true });
    await second;
    answers[0]?.give({ undo: null, redo: null, unsaved: false });
    await first;
    expect(session.state.unsaved).toBe(true);
  });
});
