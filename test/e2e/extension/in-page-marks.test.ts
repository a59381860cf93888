import { afterAll, beforeAll, expect, it } from "vitest";
import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { PageView, SelectedText } from "../../../extension/browser/page-messages.ts";
import { contactLog } from "../../fakes/record-pages/contact-log.ts";
import type { PersonAtRecord } from "../../fakes/record-pages/person-at-record.ts";
import { type Records, startRecords } from "../../fakes/record-pages/start-records.ts";

const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'; frame-ancestors 'none'";
const CONTACTS = [
  {
    date: "Wed 22 May 2024",
    heading: "Phone call",
    notes:
      "Called <b>Si</b>\u00e2n Ll\u0175yd,\n   who said: \u00abdw i\u2019n\u00a0iawn\u00bb \ud83d\udc4d\ud83c\udffd. No answer after that.",
    open: true,
  },
  {
    date: "Fri 17 May 2024",
    heading: "Office appointment",
    notes:
      "<bdo dir=rtl>\u05e4\u05d2\u05d9\u05e9\u05d4 \u05e2\u05dd \u05d3\u05e0\u05d9</bdo> about the licence.<span hidden> Unseen.</span> It was explained once more.",
    rows: 2,
  },
  {
    date: "Fri 17 May 2024",
    heading: "Phone call",
    notes: "Rang back to say that the bus had been late again.",
    rows: 0,
  },
];
const PAGES = {
  "/case/X000001/activity-log": { html: contactLog({ contacts: CONTACTS }), policy: STRICT },
  "/case/X000001/fields": {
    html: `<b data-qa="crn">X000001</b><article><h2>Note</h2><p>First line.</p><p>Second.</p></article><textarea>typed text</textarea>
<input value="typed"><img alt="" width="9" height="9"><article><h2>Other</h2><p>${"long ".repeat(1200)}</p></article>`,
  },
  "/case/X000001/inside": { html: contactLog({ contacts: CONTACTS }) },
  "/framed": { html: `<iframe src="/case/X000001/inside" width="900" height="600"></iframe>` },
  "/case/X000001/notes": {
    html: `<b data-qa="crn">X000001</b>${["1", "2"].map((day) => `<div class="note"><h3>${day} May 2024</h3><p>Seen at home.</p></div>`).join("")}`,
  },
};

let records: Records;
beforeAll(async () => {
  records = await startRecords(PAGES);
}, 60_000);
afterAll(() => records.stop());

let person: PersonAtRecord;
const arrive = async (path: string) => {
  person = await records.arrive(path);
};
const quoted = async (from: string, to = from): Promise<Quotation> => {
  await person.select(from, to);
  const taken = (await person.ask("selection", {})) as SelectedText;
  expect(taken.reading).toMatchObject({ is: "case", caseId: "X000001" });
  return taken.quotation;
};
const kept = (...quotations: Quotation[]): PageView["marks"] =>
  quotations.map((quotation, at) => ({ id: `e${at}`, quotation }));

it("quotes what is selected in the record's own words, bound to its entry", { timeout: 60_000 }, async () => {
  await arrive("/case/X000001/activity-log");
  const first = { date: "Wed 22 May 2024", heading: "Phone call" };
  expect(await quoted("Si", "\u00e2n Ll\u0175yd")).toMatchObject({
    exact: "Si\u00e2n Ll\u0175yd",
    before: "hone call Latest update: Called ",
    after: ", who said: \u00abdw i\u2019n iawn\u00bb \ud83d\udc4d\ud83c\udffd. ",
    entry: first,
    distinct: "even-changed",
  });
  expect(await quoted("who said", "\ud83d\udc4d\ud83c\udffd")).toMatchObject({
    exact: "who said: \u00abdw i\u2019n iawn\u00bb \ud83d\udc4d\ud83c\udffd",
  });
  // Inside folded details, over text that is not shown, right to left; and under a day that an earlier row's cell shows.
  expect(await quoted("\u05e4\u05d2\u05d9\u05e9\u05d4", "explained")).toMatchObject({
    exact: "\u05e4\u05d2\u05d9\u05e9\u05d4 \u05e2\u05dd \u05d3\u05e0\u05d9 about the licence. It was explained",
    entry: { date: "Fri 17 May 2024", heading: "Office appointment" },
  });
  expect(await quoted("Rang back")).toMatchObject({ entry: { date: "Fri 17 May 2024", heading: "Phone call" } });
  await person.select("No answer", "explained");
  expect(await person.ask("selection", {})).toBe("across-entries");
  // Selected backwards.
  await person.select("No answer");
  await person.page.evaluate(() => {
    const chosen = getSelection() as Selection;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = chosen;
    chosen.setBaseAndExtent(focusNode as Node, focusOffset, anchorNode as Node, anchorOffset);
  });
  expect(await person.ask("selection", {})).toMatchObject({ quotation: { exact: "No answer" } });
  await person.leave();
});

it("says why there is nothing to quote", { timeout: 60_000 }, async () => {
  await arrive("/case/X000001/fields");
  const { page } = person;
  expect(await person.ask("selection", {})).toBe("nothing-selected");
  // Three clicks select to the start of the next block.
  await page.getByText("First line.").click({ clickCount: 3 });
  expect(await person.ask("selection", {})).toMatchObject({
    quotation: { exact: "First line.", before: "Note ", after: " Second.", entry: { date: "", heading: "Note" } },
  });
  await page.locator("textarea").click();
  await page.keyboard.press("Control+A");
  expect(await person.ask("selection", {})).toBe("not-text");
  await page.locator("input").click({ clickCount: 3 });
  expect(await person.ask("selection", {})).toBe("not-text");
  await page.locator("h2").first().click();
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNode(document.querySelector("img") as Node);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  expect(await person.ask("selection", {})).toBe("not-text");
  await person.page
    .locator("article p")
    .last()
    .click({ clickCount: 3, position: { x: 5, y: 5 } });
  expect(await person.ask("selection", {})).toBe("too-long");
  await person.leave();
});

it("marks what is kept without a change to the page, finds it again when the page is drawn anew, and hides", {
  timeout: 60_000,
}, async () => {
  await arrive("/case/X000001/activity-log");
  const early = await quoted("No answer after that");
  const late = await quoted("Rang back to say that the bus had been late again");
  const gone = { ...early, exact: "never written here at all" };
  const before = await person.page.content();
  await person.show({ marks: kept(early, late, gone) });
  const placed = { exact: "exact", gone: "not-found" };
  expect((await person.heard("placed")).placed.map(({ how }) => how)).toEqual([
    placed.exact,
    placed.exact,
    placed.gone,
  ]);
  expect(await person.marked()).toEqual(["No answer after that", "Rang back to say that the bus had been late again"]);
  expect(await person.page.content()).toBe(before);
  // The page draws its table anew: the old ranges are gone without a word.
  await person.page.evaluate(() => {
    const table = document.querySelector("table") as Element;
    table.innerHTML = table.innerHTML.replace(
      "<tbody>",
      "<tbody><tr><td>Thu 23 May 2024</td><td><b>Letter</b> No answer after that.</td></tr>",
    );
  });
  await person.page.waitForTimeout(900);
  expect(await person.marked()).toEqual(["No answer after that", "Rang back to say that the bus had been late again"]);
  // Words change: told so. A day's entry goes: its words are on nobody else's.
  await person.page.evaluate(() => {
    for (const cell of document.querySelectorAll("details p span")) {
      for (const node of cell.childNodes)
        node.textContent = (node.textContent ?? "").replace("had been late again", "was late again");
    }
    document.querySelectorAll("tbody tr")[1]?.remove();
  });
  await person.heard("placed", (one) => one.placed[1]?.how === "changed");
  expect(await person.marked()).toEqual(["Rang back to say that the bus was late again"]);
  expect(await person.ask("show", { id: "e0" })).toBe("not-found");
  expect(await person.ask("show", { id: "nobody's" })).toBe("not-found");
  expect(await person.ask("show", { id: "e1" })).toBe("changed");
  const details = person.page.locator("details", { hasText: "Rang back" });
  expect(await details.getAttribute("open")).not.toBeNull();
  const flash = await person.boxOf(await person.sees("flash"));
  expect(flash.top).toBeGreaterThanOrEqual(0);
  expect(flash.bottom).toBeLessThanOrEqual(700);
  await person.page.waitForTimeout(1300);
  expect(await person.shown()).toEqual([]);
  await person.show({ marks: kept(early, late), marksShown: false });
  expect(await person.marked()).toEqual([]);
  await person.leave();
});

it("marks within a frame, again when that loads anew, and nothing on a page without the entry", {
  timeout: 60_000,
}, async () => {
  await arrive("/framed");
  await person.heard("reading", ({ reading }) => reading.is === "case");
  await person.page.frames()[1]?.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as unknown as Text;
      const at = node.data.indexOf("Rang back");
      if (at >= 0) getSelection()?.setBaseAndExtent(node as never, at, node as never, at + 12);
    }
    window.focus();
  });
  const { quotation } = (await person.ask("selection", {}, 1)) as SelectedText;
  expect(quotation).toMatchObject({ exact: "Rang back to", entry: { date: "Fri 17 May 2024" } });
  await person.show({ marks: kept(quotation) });
  for (const [path, marked] of [
    ["/case/X000001/inside", ["Rang back to"]],
    ["/case/X000001/notes", []],
    ["/case/X000001/inside", ["Rang back to"]],
  ] as const) {
    const before = person.frameCount;
    await person.page.evaluate((path) => {
      (document.querySelector("iframe") as HTMLIFrameElement).src = path;
    }, path);
    await expect.poll(() => person.frameCount).toBe(before + 1);
    await expect.poll(() => person.marked(before)).toEqual(marked);
  }
  await person.leave();
});

it("reads a record again once the page has given its parts another meaning", { timeout: 60_000 }, async () => {
  await arrive("/case/X000001/notes");
  await person.show({ marks: kept(await quoted("Seen at home")) });
  expect(await person.ask("show", { id: "e0" })).toBe("exact");
  const setClass = (name: string) =>
    person.page.evaluate((name) => {
      (document.querySelector("div") as Element).className = name;
    }, name);
  await setClass("other");
  expect(await person.ask("show", { id: "e0" })).toBe("not-found");
  await setClass("note");
  expect(await person.ask("show", { id: "e0" })).toBe("exact");
  await person.leave();
});

it("finds 500 quotations in a record of 5,000 entries, each in its own", { timeout: 60_000 }, async () => {
  await arrive("/case/X000001/fields");
  await person.page.evaluate(() => {
    const entries = Array.from(
      { length: 5000 },
      (
        _,
        at,
      ) => `<article><h3>Contact ${at % 7}</h3><p><time>${1 + (at % 28)}/${1 + (at % 12)}/${1990 + (at % 31)}</time></p>
<p>Seen for the ${at}th time. ${"Spoke of work, home and the weeks to come. ".repeat(5)}</p></article>`,
    );
    document.body.insertAdjacentHTML("beforeend", entries.join(""));
  });
  const quotations = Array.from({ length: 500 }, (_, one): Quotation => {
    const at = one * 10;
    const day = `${1 + (at % 28)}/${1 + (at % 12)}/${1990 + (at % 31)}`;
    const heading = `Contact ${at % 7}`;
    const before = `${heading} ${day} `;
    return {
      exact: `Seen for the ${at}th time.`,
      before,
      after: " Spoke of work, home and the wee",
      position: 0,
      entry: { date: day, heading },
    };
  });
  await person.show({ marks: kept(...quotations) });
  const { placed } = await person.heard("placed", (one) => one.placed.length === 500);
  expect(placed.filter(({ how }) => how !== "exact")).toEqual([]);
  expect(await person.marked()).toEqual(quotations.map(({ exact }) => exact));
  await person.leave();
});
