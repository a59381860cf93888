import { describe, expect, it } from "vitest";
import type { Desk, DeskSettings, Overview } from "../../addin/pane/desk.ts";
import { programmesInfo } from "../../addin/pane/programme-info.ts";
import { Session } from "../../addin/pane/session.ts";
import type { ProgrammeId } from "../../core/programmes/programme.ts";
import type { Problem } from "../../core/workbook/problem.ts";

/** A desk that answers only when it is told to, so that answers can come in any order. */
function slowDesk() {
  const asked: { settings: DeskSettings; answer: (overview: Partial<Overview>) => Promise<void> }[] = [];
  const stands = { undo: null, redo: null, unsaved: false };
  const overview = (settings: DeskSettings) =>
    new Promise<Overview>((resolve) => {
      const bare = {
        name: "a.xlsx",
        programme: settings.programme,
        recognised: false,
        sheets: [],
        problems: [],
        steps: [],
        handedOut: false,
      };
      const answer = async (more: Partial<Overview>) => {
        resolve({ ...bare, ...more });
        await settled();
      };
      asked.push({ settings, answer });
    });
  const surface = {
    state: async () => ({ ...stands }),
    undo: async () => null,
    redo: async () => null,
    save: async () => null,
    goTo: () => undefined,
  };
  const session = new Session({ overview } as unknown as Desk, surface, programmesInfo(), "en");
  return { session, asked, stands };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const LABEL = { key: "did-type", facts: {} };
const sheet = (name: string, hidden = false) => ({ name, own: null, hidden, held: [], said: null });

describe("a session", () => {
  it("takes the answer to its last look at the workbook, though a screen asked something meanwhile", async () => {
    const { session, asked } = slowDesk();
    session.refresh();
    session.refresh();
    await session.ask({ key: "rating", facts: {} }, async () => () => undefined);
    expect(session.state.busy?.key).toBe("checking");
    await asked[1]?.answer({ name: "new" });
    await asked[0]?.answer({ name: "old" });
    expect([session.state.overview?.name, session.state.version, session.state.busy]).toEqual(["new", 1, null]);
  });

  it("counts a book as unsaved from the moment a change begins until it is known better", async () => {
    const { session, stands } = slowDesk();
    let done: (problem: Problem | null) => void = () => undefined;
    const changing = session.change(LABEL, () => new Promise((resolve) => (done = resolve)));
    expect(session.state.unsaved).toBe(true);
    const refused: Problem = { kind: "formula-typed", severity: "error", sheet: null, cell: null, facts: {} };
    done(refused);
    expect(await changing).toBe(false);
    expect([session.state.unsaved, session.state.outcome?.problem]).toEqual([false, refused]);
    stands.unsaved = true;
    session.change(LABEL, async () => null);
    await settled();
    // Known before the workbook has been looked at anew
    expect([session.state.unsaved, session.state.busy?.key]).toEqual([true, "checking"]);
  });

  it("leaves what a screen asked for alone when a change is refused, and drops it when one is made", async () => {
    const { session } = slowDesk();
    for (const made of [false, true]) {
      let answer: () => void = () => undefined;
      let told = false;
      const asking = session.ask(
        { key: "rating", facts: {} },
        () => new Promise((resolve) => (answer = () => resolve(() => (told = true)))),
      );
      const problem: Problem = { kind: "formula-typed", severity: "error", sheet: null, cell: null, facts: {} };
      session.change(LABEL, async () => (made ? null : problem));
      await settled();
      answer();
      await asking;
      expect(told).toBe(!made);
    }
  });

  it("goes home when a screen's question is stopped, but keeps the choices of a draw", async () => {
    const { session } = slowDesk();
    for (const [key, screen] of [
      ["rating", "home"],
      ["drawing", "sample"],
    ] as const) {
      session.show("sample", "domain-two");
      session.ask({ key, facts: {} }, () => new Promise(() => undefined));
      session.cancel();
      expect([session.state.screen, session.state.busy]).toEqual([screen, null]);
    }
  });

  it("keeps to the programme it recognised, until a person says another", async () => {
    const { session, asked } = slowDesk();
    const look = async (found: ProgrammeId) => {
      const at = asked.length - 1;
      await asked[at]?.answer(asked[at]?.settings.programme === null ? { programme: found } : {});
      return [asked[at]?.settings.programme, session.state.overview?.programme, session.state.overview?.recognised];
    };
    session.refresh();
    expect(await look("youth-2021")).toEqual([null, "youth-2021", true]);
    session.refresh();
    expect(await look("nps-2019")).toEqual(["youth-2021", "youth-2021", true]);
    session.choose({ programme: "crc-2019" });
    expect(await look("nps-2019")).toEqual(["crc-2019", "crc-2019", false]);
    session.choose({ programme: null });
    expect(await look("nps-2019")).toEqual([null, "nps-2019", true]);
  });

  it("shows another sheet when the one in view is gone, never a hidden one", async () => {
    const { session, asked } = slowDesk();
    session.look("Gone");
    session.refresh();
    await asked[0]?.answer({ sheets: [sheet("Hidden", true), sheet("One"), sheet("Two")] });
    expect(session.state.sheet).toBe("One");
    session.look("Two");
    session.refresh();
    await asked[1]?.answer({ sheets: [sheet("One"), sheet("Two")] });
    expect(session.state.sheet).toBe("Two");
  });
});
