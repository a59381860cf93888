import { beforeEach, describe, expect, test, vi } from "vitest";
import type { CaseReading, SelectedText } from "../../../extension/browser/page-messages.ts";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../fakes/extension-browser.ts")).extensionDoors(),
}));
const { hearPage } = await import("../../../extension/background/hear-page.ts");
const { obeyCommand } = await import("../../../extension/background/obey-command.ts");
const { beginBackgroundWorld, frame, isCase, ORIGIN, QUOTATION, selected } = await import(
  "../../fakes/background-world.ts"
);

let world: Awaited<ReturnType<typeof beginBackgroundWorld>>;
beforeEach(async () => {
  world = await beginBackgroundWorld();
});

test("a key that cannot attach says why, whatever is in hand", async () => {
  const press = async (name: string, tab: number | null = 7) => {
    await obeyCommand(world.background, name, tab);
    const { heard, pending } = await world.ask<"state">({ panel: "state" });
    expect(pending).toBe(null);
    return heard.key;
  };
  expect(await press("evidence-choose")).toBe("heard-no-question");
  const { cases } = await world.open();
  const key = cases[0]?.key ?? "";
  expect(await press("evidence-choose")).toBe("told-case-not-recognised");
  await world.shows(7, "X000001");
  let text: SelectedText | "nothing-selected" = "nothing-selected";
  world.browser.answer = (_tab, _frame, asked) => (asked.ask === "selection" ? text : null);
  expect(await press("evidence-yes")).toBe("told-nothing-selected");
  text = selected("X000001");
  expect(await press("evidence-yes")).toBe("heard-no-question");
  await world.ask<"work-on">({ panel: "work-on", key, question: "2.1.1" });
  text = { ...text, reading: { is: "none" } };
  expect(await press("evidence-yes")).toBe("told-part-without-case");
  expect(await press("evidence-choose")).toBe("told-part-without-case");
  text = selected("X000002");
  expect(await press("evidence-no")).toBe("told-record-of-another-case");
  await hearPage(world.background, { say: "reading", reading: { is: "none" } }, frame(7));
  expect(await press("evidence-no")).toBe("told-case-not-recognised");
  await world.shows(7, "X000099");
  expect(await press("evidence-no")).toBe("told-record-of-another-case");
  await world.background.lock();
  expect(await press("evidence-choose")).toBe("told-locked");
  expect(await press("evidence-choose", null)).toBe("told-locked");
});

describe("words of a part that names no case", () => {
  const OTHER = "https://other.example";
  const words: SelectedText = { quotation: QUOTATION, reading: { is: "none" } };
  let key: string;
  /** What the part that names the case says at this moment. */
  let banner: CaseReading;

  /** A page in two frames: the first names the case, words are selected in the second. */
  async function arrive(origin: string) {
    const { cases } = await world.open();
    key = cases[0]?.key ?? "";
    world.browser.allowed.add(`${OTHER}/*`);
    const sites = [ORIGIN, OTHER].map((site) => ({ origin: site, rule: null }));
    Object.assign(world.browser.held("local"), { sites });
    await world.background.settingsChanged();
    await world.shows(7, "X000001");
    await hearPage(world.background, { say: "here" }, frame(7, origin, 3));
    await hearPage(world.background, { say: "reading", reading: { is: "none" } }, frame(7, origin, 3));
    banner = isCase("X000001");
    world.browser.answer = (_tab, at, asked) => {
      if (asked.ask === "read") return at === 0 ? banner : { is: "none" };
      if (asked.ask === "selection") return at === 3 ? words : "nothing-selected";
      return null;
    };
    await world.ask<"work-on">({ panel: "work-on", key, question: "2.1.1" });
  }

  /** Attach them by key, by the toolbar and in the panel; what each said. */
  async function attachInEveryWay() {
    const heard = async () => (await world.ask<"state">({ panel: "state" })).heard.key;
    await obeyCommand(world.background, "evidence-yes", 7);
    const byKey = await heard();
    const says = { say: "attach", selected: words, question: "2.1.1", supports: "no" } as const;
    await hearPage(world.background, says, frame(7, ORIGIN, 3));
    const byToolbar = await heard();
    const inPanel = await world.ask<"capture">({ panel: "capture", key }).then(
      () => "captured",
      (hindered: Error) => hindered.message,
    );
    const { events } = await world.ask<"case">({ panel: "case", key });
    return { byKey, byToolbar, inPanel, kept: events.length };
  }

  test("are of the case that a part of the same site names beside it", async () => {
    await arrive(ORIGIN);
    const said = { byKey: "heard-attached", byToolbar: "heard-attached", inPanel: "captured", kept: 2 };
    expect(await attachInEveryWay()).toEqual(said);
    await world.ask<"attach">({ panel: "attach", key, questions: ["2.1.1"], supports: "yes", note: "" });
    expect((await world.ask<"case">({ panel: "case", key })).events).toHaveLength(3);
  });

  test("are of no case any more once that part names another", async () => {
    await arrive(ORIGIN);
    banner = isCase("X000002");
    const another = "record-of-another-case";
    const said = { byKey: `told-${another}`, byToolbar: `told-${another}`, inPanel: another, kept: 0 };
    expect(await attachInEveryWay()).toEqual(said);
  });

  test("are of no case where only another site names one", async () => {
    await arrive(OTHER);
    await obeyCommand(world.background, "evidence-yes", 7);
    expect((await world.ask<"state">({ panel: "state" })).heard.key).toBe("told-part-without-case");
    await expect(world.ask<"capture">({ panel: "capture", key })).rejects.toThrow("part-without-case");
  });
});

test("a page that does not answer is waited for no longer than a person would", async () => {
  const { cases } = await world.open();
  const key = cases[0]?.key ?? "";
  await world.shows(7, "X000001");
  const evidence = { questions: ["2.1.1"], supports: "yes", quotation: QUOTATION, note: "" } as const;
  const { events } = await world.ask<"record">({ panel: "record", key, happenings: [{ type: "evidence", evidence }] });
  world.browser.answer = () => new Promise(() => undefined);
  vi.useFakeTimers();
  const late = [
    world.ask<"capture">({ panel: "capture", key }),
    world.ask<"show">({ panel: "show", evidence: events[0]?.id ?? "" }),
    world.ask<"try-rule">({ panel: "try-rule", rule: { origin: ORIGIN, selector: "p", label: "", pattern: "x" } }),
  ].map((one) => expect(one).rejects.toThrow("page-not-answering"));
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  await Promise.all(late);
});
