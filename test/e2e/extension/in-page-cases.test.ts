import { afterAll, beforeAll, expect, it } from "vitest";
import { CASE_SCREENS } from "../../fakes/record-pages/case-screens.ts";
import { NOTHING_SHOWN } from "../../fakes/record-pages/person-at-record.ts";
import { type Records, startRecords } from "../../fakes/record-pages/start-records.ts";

let records: Records;
beforeAll(async () => {
  records = await startRecords(CASE_SCREENS);
}, 60_000);
afterAll(() => records.stop());

const isCase = (caseId: string, system = "manage-people-on-probation") => ({ is: "case", caseId, system });
const refused = (why: string, found: string[], system = "manage-people-on-probation") => ({
  is: "refused",
  why,
  found,
  system,
});

const POINTING = { say: "Point at the case id", again: "No id there", leave: "Cancel" };

it("tells which case each screen is about, or why not", { timeout: 60_000 }, async () => {
  const rule = { origin: records.address, selector: "td", label: "Reference", pattern: "[A-Z]{2}-[A-Z]\\d{1,2}" };
  const expected: Readonly<Record<string, object>> = {
    "/case/X000001/activity-log": isCase("X000001"),
    "/case/X000001/no-label": isCase("X000001"),
    "/case/X000001/no-label-and-another": refused("two-cases", ["X000002", "X000001"]),
    "/case/X000001/two": refused("two-cases", ["X000001", "X000002"]),
    "/case/X000001/hidden": isCase("X000001"),
    "/case": refused("list-of-cases", ["X000001", "X000002", "X000003"]),
    "/search": refused("list-of-cases", ["X000001"]),
    "/cases/X000001/contact-history": isCase("X000001", "consider-a-recall"),
    "/cases/X000001/other": refused("label-and-address-disagree", ["X000002", "X000001"], "consider-a-recall"),
    "/youth/person/YJ-A1/plan": isCase("YJ-A1", "site-rule"),
    "/youth/person/YJ-A2/plan": refused("label-and-address-disagree", ["YJ-A1", "YJ-A2"], "site-rule"),
    "/youth/both": refused("two-cases", ["YJ-A1", "YJ-B22"], "site-rule"),
    "/help": { is: "none" },
  };
  const person = await records.arrive("/help", { ...NOTHING_SHOWN, rule });
  await person.heard("reading");
  const readings: Record<string, object> = {};
  for (const path of Object.keys(expected)) {
    person.said.length = 0;
    await person.page.goto(records.address + path);
    readings[path] = (await person.heard("reading")).reading;
  }
  expect(readings).toEqual(expected);
  // A rule of another site, one that is no selector, or with another label, finds nothing.
  await person.page.goto(`${records.address}/youth/both`);
  for (const other of [
    { origin: "https://other.example" },
    { selector: "td[" },
    { label: "Officer" },
    { pattern: "(" },
  ]) {
    expect(await person.ask("try", { rule: { ...rule, ...other } })).toEqual({ is: "none" });
  }
  await person.leave();
});

it("reads each frame by itself, and answers nobody but our own extension", { timeout: 60_000 }, async () => {
  const person = await records.arrive("/framed");
  await person.heard("reading", ({ reading }) => reading.is === "case");
  expect(await person.ask("read", {}, 0)).toEqual({ is: "none" });
  expect(await person.ask("read", {}, 1)).toEqual(isCase("X000001"));
  expect(await person.ask("read", {}, 1, "somebody else")).toBe("nobody answers");
  await person.leave();
});

it("hears of every move within the page and of a screen drawn anew, and tells changes only", {
  timeout: 60_000,
}, async () => {
  const person = await records.arrive("/case/X000001/activity-log");
  await person.heard("reading");
  await person.page.evaluate(() => {
    history.pushState(null, "", "/case/X000002/activity-log");
  });
  // The address has moved on and the label has not yet.
  await person.heard("reading", ({ reading }) => reading.is === "refused");
  await person.page.evaluate(() => {
    const label = document.querySelector("[data-qa=crn]") as Element;
    label.textContent = "X000002";
    setTimeout(() => label.parentElement?.replaceWith(label.parentElement.cloneNode(true)), 50);
  });
  await person.heard("reading", ({ reading }) => reading.is === "case" && reading.caseId === "X000002");
  await person.page.evaluate(() => history.back());
  await person.heard("reading", ({ reading }) => reading.is === "refused" && reading.found[1] === "X000001");
  await person.page.evaluate(() => {
    document.body.append("more");
    location.hash = "a";
  });
  await person.page.waitForTimeout(700);
  const ids = person.said.flatMap((one) =>
    one.say !== "reading" ? [] : [one.reading.is === "case" ? one.reading.caseId : one.reading.is],
  );
  expect(ids).toEqual(["X000001", "refused", "X000002", "refused"]);
  await person.leave();
});

it("does nothing where there is nothing to do, and goes away when the extension is updated", {
  timeout: 60_000,
}, async () => {
  const quiet = await records.arrive("/case/X000001/activity-log", null);
  const before = await quiet.page.content();
  await quiet.page.evaluate(() => history.pushState(null, "", "/case/X000002/activity-log"));
  await quiet.page.waitForTimeout(600);
  expect(quiet.said).toEqual([{ say: "here" }]);
  expect(await quiet.page.content()).toBe(before);
  expect(await quiet.ask("read", {})).toMatchObject({ is: "refused", why: "label-and-address-disagree" });
  const chip = {
    lines: ["X000002"],
    tone: "ready",
    folded: false,
    at: null,
    texts: { fold: "f", unfold: "u", name: "n" },
  } as const;
  await quiet.show({ chip });
  await quiet.sees("chip");
  await quiet.inWorld("fakeUpdate()");
  await quiet.page.evaluate(() => history.pushState(null, "", "/case/X000003/activity-log"));
  await quiet.page.waitForTimeout(600);
  expect(await quiet.page.content()).toBe(before);
  expect(await quiet.ask("read", {})).toBe("nobody answers");
  await quiet.leave();
});

it("lets a person point at the case id, which gives a rule that holds on the next screen", {
  timeout: 60_000,
}, async () => {
  const person = await records.arrive("/youth/person/YJ-A1/plan");
  await person.page.evaluate(() => {
    document.querySelector("td")?.addEventListener("click", () => document.body.append("the page's own action"));
  });
  const point = async () => {
    await person.ask("point", { texts: POINTING });
    await person.sees("pointing");
  };
  await point();
  await person.press(POINTING.leave);
  expect(await person.heard("pointed")).toMatchObject({ rule: null, caseId: "" });
  await point();
  const td = await person.page.locator("td").boundingBox();
  if (td === null) throw new Error("no cell");
  await person.page.mouse.move(td.x + 5, td.y + 5);
  expect(await person.boxOf(await person.sees("outline"))).toMatchObject({ left: td.x - 2 });
  // What the page makes up is not a person's press, and keys are the page's.
  await person.page.evaluate(() =>
    document.querySelector("td")?.dispatchEvent(new MouseEvent("click", { bubbles: true })),
  );
  await person.page.keyboard.press("Escape");
  await person.page.mouse.click(20, 40);
  expect((await person.sees("pointing")).text).toContain(POINTING.again);
  await person.ask("point", { texts: null });
  expect((await person.shown()).map(({ kind }) => kind)).not.toContain("pointing");
  await point();
  await person.page.mouse.click(td.x + 5, td.y + 5);
  const { rule, caseId } = await person.heard("pointed", (one) => one.rule !== null);
  expect(caseId).toBe("YJ-A1");
  expect(rule).toEqual({
    origin: records.address,
    selector: "#ref-5",
    label: "Reference",
    pattern: "[A-Z]{2}-[A-Z]\\d",
  });
  expect(await person.page.locator("body").textContent()).toContain("the page's own action");
  expect(await person.page.evaluate(() => document.body.textContent?.split("own action").length)).toBe(2);
  await person.show({ rule });
  expect(await person.ask("read", {})).toEqual(isCase("YJ-A1", "site-rule"));
  await person.leave();
});
