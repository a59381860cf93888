import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Pages, startPages } from "../fakes/browser.ts";

const MOST_NODES = 1500;

let gallery: Pages;

beforeAll(async () => {
  gallery = await startPages("gallery");
}, 120_000);

afterAll(() => gallery.stop());

/** One of the gallery's sheets, the grid in focus. */
async function withSheet(example: string, test: (page: Page) => Promise<void>, text = 16): Promise<void> {
  const page = await gallery.browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(`${gallery.address}index.html?only=${example}`);
  await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}px`), text);
  await page.getByRole("grid").focus();
  await test(page);
  await page.close();
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const activeText = (page: Page) => page.locator(".sheet-view__cell--active").innerText();
const address = (page: Page) => page.locator(".sheet-view__address").innerText();
const asked = (page: Page) => page.locator(".gallery__asked").innerText();

/** True when the active cell is wholly inside the grid, under the letters and the pinned headings. */
function activeIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = (name: string) => document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
    const cell = box(".sheet-view__cell--active");
    const grid = box(".sheet-view__scroller");
    const covered = box(".sheet-view__row--pinned").bottom || box(".sheet-view__row--head").bottom;
    return (
      cell.top >= covered - 1 &&
      cell.bottom <= grid.bottom + 1 &&
      cell.left >= grid.left &&
      cell.right <= grid.right + 1
    );
  });
}

describe("moving in a sheet", { timeout: 60_000 }, () => {
  it("goes by cell, row end, page and sheet end, and is always seen", async () => {
    await withSheet("sheet-view", async (page) => {
      await press(page, "ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft");
      expect(await address(page)).toBe("B2");
      await press(page, "End");
      expect([await address(page), await activeIsSeen(page)]).toEqual(["AD2", true]);
      await press(page, "Control+End");
      await page.waitForFunction(() => document.querySelector(".sheet-view__cell--active")?.textContent !== "");
      expect([await address(page), await activeIsSeen(page)]).toEqual(["AD20000", true]);
      await press(page, "Home", "PageUp");
      await page.waitForTimeout(100);
      expect([await activeText(page), await activeIsSeen(page)]).toEqual([expect.stringMatching(/^PX1199/u), true]);
      await press(page, "Control+Home");
      expect([await address(page), await activeIsSeen(page)]).toEqual(["A1", true]);
      for (let at = 0; at < 40; at += 1) await press(page, "ArrowDown");
      expect([await address(page), await activeIsSeen(page)]).toEqual(["A41", true]);
      for (let at = 0; at < 39; at += 1) await press(page, "ArrowUp");
      await page.waitForTimeout(50);
      expect([await address(page), await activeIsSeen(page)]).toEqual(["A2", true]);
    });
  });

  it("leaves by Tab, to the next thing on the page", async () => {
    await withSheet("sheet-view", async (page) => {
      await press(page, "Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Edit A1");
    });
  });

  it("opens at the cell asked for, in focus", async () => {
    const page = await gallery.browser.newPage({ viewport: { width: 350, height: 600 } });
    await page.goto(`${gallery.address}index.html?only=sheet-view-at`);
    await page.waitForFunction(() => document.querySelector(".sheet-view__cell--active")?.textContent !== "");
    await page.waitForTimeout(100);
    expect([await address(page), await activeIsSeen(page)]).toEqual(["U4001", true]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
    await page.close();
  });

  it.each([
    ["ordinary text", 16],
    ["text twice as large", 32],
  ])("reaches the last of a million rows with %s", async (_, text) => {
    await withSheet(
      "sheet-view-million",
      async (page) => {
        await press(page, "Control+End", "Home");
        await page.waitForTimeout(150);
        expect([await activeText(page), await activeIsSeen(page)]).toEqual(["PX1099999", true]);
        await press(page, "ArrowUp", "ArrowUp");
        await page.waitForTimeout(50);
        expect([await activeText(page), await activeIsSeen(page)]).toEqual(["PX1099997", true]);
        const rows = await page.locator(".sheet-view__row").count();
        expect(rows).toBeLessThan(60);
        await page.evaluate(() => document.querySelector(".sheet-view__scroller")?.scrollTo(0, 8_000_000));
        await page.waitForTimeout(150);
        const middle = await page.locator(".sheet-view__number").nth(20).innerText();
        expect(Math.abs(Number(middle) - 500_000)).toBeLessThan(text === 16 ? 170_000 : 2000);
      },
      text,
    );
  });
});

describe("a large sheet", { timeout: 60_000 }, () => {
  it("keeps few elements, wherever it is scrolled, and fills in what comes into view", async () => {
    await withSheet("sheet-view", async (page) => {
      for (const top of [0, 100, 5000, 200_000, 479_000]) {
        await page.evaluate((to) => document.querySelector(".sheet-view__scroller")?.scrollTo(to / 300, to), top);
        await page.waitForTimeout(100);
        expect(await page.locator(".sheet-view *").count()).toBeLessThan(MOST_NODES);
        expect(await page.locator(".sheet-view__cell--loading").count()).toBe(0);
      }
      expect(await page.locator(".sheet-view__row--pinned").innerText()).toContain("Column 30");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
    });
  });

  it("names each cell's place to a screen reader", async () => {
    await withSheet("sheet-view", async (page) => {
      const grid = page.getByRole("grid", { name: "Sheet Longlist" });
      expect([await grid.getAttribute("aria-rowcount"), await grid.getAttribute("aria-colcount")]).toEqual([
        "20001",
        "31",
      ]);
      await press(page, "ArrowDown", "ArrowDown");
      const active = page.locator(`[id="${await grid.getAttribute("aria-activedescendant")}"]`);
      expect(await active.getAttribute("aria-colindex")).toBe("2");
      expect(await active.getAttribute("aria-invalid")).toBe("true");
      const described = page.locator(`[id="${await active.getAttribute("aria-describedby")}"]`);
      expect(await described.innerText()).toContain("Error: Case PX100002 is already in row 9.");
      await page.evaluate(() => document.querySelector(".sheet-view__scroller")?.scrollTo(0, 400_000));
      await page.waitForTimeout(100);
      expect(await active.count()).toBe(1);
    });
  });
});

describe("editing a cell", { timeout: 60_000 }, () => {
  it("begins with Enter, F2, a letter or a double press; Enter keeps and Escape does not", async () => {
    await withSheet("sheet-view", async (page) => {
      await press(page, "ArrowDown", "Enter", "End");
      await page.keyboard.type("x");
      await press(page, "Enter");
      expect([await asked(page), await address(page)]).toEqual([expect.stringContaining("edit 1,0 PX100001x |"), "A3"]);
      await page.keyboard.type("ŵ");
      await press(page, "Escape");
      expect([await activeText(page), await address(page)]).toEqual(["PX100002", "A3"]);
      await press(page, "F2", "Escape", "ArrowUp");
      expect(await activeText(page)).toBe("PX100001x");
      await page.locator('[data-row="5"][data-column="3"]').dblclick();
      await page.keyboard.type("7");
      await page.locator('[data-row="7"][data-column="3"]').click();
      await page.waitForTimeout(50);
      expect([await page.locator('[data-row="5"][data-column="3"]').innerText(), await address(page)]).toEqual([
        "207",
        "D8",
      ]);
      await press(page, "Delete");
      await page.waitForTimeout(50);
      expect(await asked(page)).toMatch(/^edit 7,3 \|/u);
    });
  });

  it("keeps line breaks", async () => {
    await withSheet("sheet-view", async (page) => {
      await page.keyboard.type("a");
      await press(page, "Alt+Enter");
      await page.keyboard.type("b");
      await press(page, "Enter");
      expect(
        await page
          .locator('[data-row="0"][data-column="0"]')
          .first()
          .evaluate((cell) => cell.textContent),
      ).toBe("a\nb");
    });
  });

  it("says why an edit is refused, and puts the cell back", async () => {
    await withSheet("sheet-view", async (page) => {
      await page.keyboard.type("refuse");
      await press(page, "Enter");
      await page.getByRole("alert").filter({ hasText: "A1 was not changed." }).waitFor();
      await press(page, "ArrowUp");
      expect(await activeText(page)).toBe("Case ID");
    });
  });

  it("is undone and redone by the usual keys", async () => {
    await withSheet("sheet-view", async (page) => {
      const heard: string[] = [];
      for (const keys of ["Control+z", "Control+y", "Control+z", "Control+Shift+Z"]) {
        await press(page, keys);
        heard.push((await asked(page)).split(" ")[0] ?? "");
      }
      expect(heard).toEqual(["undo", "redo", "undo", "redo"]);
    });
  });

  it("is not possible on a sheet of ours", async () => {
    await withSheet("sheet-view-own", async (page) => {
      expect(await page.getByRole("grid").getAttribute("aria-readonly")).toBe("true");
      expect(await page.getByText("Made by Probity.").isVisible()).toBe(true);
      await page.keyboard.type("x");
      await press(page, "Enter", "Delete");
      expect(await page.locator(".sheet-view__editor").count()).toBe(0);
    });
  });
});
