import { beforeEach, expect, test, vi } from "vitest";
import type { SelectedText } from "../../../extension/browser/page-messages.ts";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../fakes/extension-browser.ts")).extensionDoors(),
}));
const { hearPage } = await import("../../../extension/background/hear-page.ts");
const { obeyCommand } = await import("../../../extension/background/obey-command.ts");
const { beginBackgroundWorld, frame, ORIGIN, QUOTATION, selected } = await import("../../fakes/background-world.ts");

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
