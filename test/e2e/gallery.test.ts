import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Pages, startPages } from "../fakes/browser.ts";

let gallery: Pages;

beforeAll(async () => {
  gallery = await startPages("gallery");
}, 120_000);

afterAll(() => gallery.stop());

interface Look {
  readonly query?: string;
  readonly width?: number;
  readonly forced?: boolean;
  /** Text size, where 1 is the ordinary one. */
  readonly text?: number;
}

/** The gallery opened in a context of its own; anything the page complains of fails the test. */
async function withGallery(look: Look, test: (page: Page) => Promise<void>): Promise<void> {
  const context = await gallery.browser.newContext({
    viewport: { width: look.width ?? 1280, height: 800 },
    forcedColors: look.forced === true ? "active" : "none",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${gallery.address}index.html?${look.query ?? ""}`);
  if (look.text !== undefined) {
    await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), `${16 * look.text}px`);
  }
  await test(page);
  await context.close();
  expect(complaints).toEqual([]);
}

const OPENS = [".disclosure", ".key-question-bars__flag", ".why__button", ".problem-list__more .button"];

/** Everything that opens, opened. */
async function openAll(page: Page, opens = OPENS): Promise<void> {
  for (const what of opens) {
    await page.evaluate((selector) => {
      for (const button of document.querySelectorAll<HTMLElement>(`${selector}[aria-expanded=false]`)) button.click();
    }, what);
    await page.waitForTimeout(50);
  }
}

/** Axe's own quick way, which is for pages without frames. The other large sheets say nothing that the first does not. */
function axe(page: Page): AxeBuilder {
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .exclude("#sheet-view-million, #sheet-view-at");
  return builder.setLegacyMode();
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(["en", "cy"])("every example, in %s", (language) => {
  // Colours are the same in every language.
  const looks = [
    ["in light", "theme=light", false],
    ["in dark", "theme=dark", false],
    ["in forced colours", "", true],
  ] as const;
  it.each(language === "en" ? looks : looks.slice(0, 1))(
    "passes axe %s",
    { timeout: 120_000 },
    async (_, theme, forced) => {
      await withGallery({ query: `language=${language}&${theme}`, forced, width: 700 }, async (page) => {
        await openAll(page, OPENS.slice(0, -1));
        const { violations } = await axe(page).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3)}`);
        expect(found).toEqual([]);
      });
    },
  );

  it.each([
    ["ordinary text", 1],
    ["text twice as large", 2],
  ])("fits in 350 px with %s", { timeout: 60_000 }, async (_, text) => {
    await withGallery({ query: `language=${language}`, width: 350, text }, async (page) => {
      expect(await sideways(page)).toBe(0);
      await openAll(page);
      expect(await sideways(page)).toBe(0);
    });
  });

  it("has targets of at least 24 px", { timeout: 60_000 }, async () => {
    await withGallery({ query: `language=${language}`, width: 350 }, async (page) => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button")]
          .map((button) => ({ text: button.textContent, ...button.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
      );
      expect(small).toEqual([]);
    });
  });
});

it("axe finds what is wrong", { timeout: 60_000 }, async () => {
  await withGallery({ query: "only=why" }, async (page) => {
    await page.evaluate(() => {
      const button = document.querySelector("button");
      button?.removeAttribute("aria-label");
      button?.replaceChildren();
    });
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id }) => id)).toEqual(["button-name"]);
  });
});

describe("the keyboard", { timeout: 60_000 }, () => {
  it("opens and closes a why in place", async () => {
    await withGallery({ query: "only=why" }, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.getByRole("button", { name: "Why 61%?" }).getAttribute("aria-expanded")).toBe("true");
      expect(await page.getByText("000 §7.1").isVisible()).toBe(true);
      await page.keyboard.press("Space");
      expect(await page.getByText("000 §7.1").isVisible()).toBe(false);
    });
  });

  it("opens a standard, and in it a flag with what the panel needs", async () => {
    await withGallery({ query: "only=ratings-grid" }, async (page) => {
      await page.getByRole("button", { name: "2.1 Assessment" }).press("Enter");
      await page.getByRole("button", { name: "Flag on 2.1.3" }).press("Enter");
      const flag = page.locator(".key-question-bars__detail:visible");
      expect(await flag.innerText()).toContain("61% is 3 points from the top of its band (64%).");
      expect(await flag.innerText()).toContain("One more Yes makes 65%, “Reasonable majority”.");
      expect(await page.getByText("Recorded by R. Price, 22/11/2026").isVisible()).toBe(true);
    });
  });

  it("lists the rest of a kind of problem, and asks for what is not there", async () => {
    await withGallery({ query: "only=problem-list-400" }, async (page) => {
      expect(await page.locator(".problem-list__problem").count()).toBe(10);
      await page.getByRole("button", { name: "Show all 400" }).press("Enter");
      expect(await page.locator(".problem-list__problem").count()).toBe(405);
      await page.getByRole("button", { name: "Show all 1200" }).press("Enter");
      await page.getByRole("button", { name: "Show more" }).press("Enter");
      expect(await page.evaluate(() => document.documentElement.dataset.asked)).toBe("more exclusion-unclear");
      await page.getByRole("button", { name: "Go to Longlist domain two!C3", exact: true }).first().press("Enter");
      expect(await page.evaluate(() => document.documentElement.dataset.asked)).toBe("go Longlist domain two!C3");
    });
  });
});
