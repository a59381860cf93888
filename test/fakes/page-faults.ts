import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rows of a sheet like those above them; axe looks at whole sheets in the gallery. */
const MORE_ROWS = ".sheet-view__row:nth-child(n + 10)";

/**
 * What axe finds wrong with a page: WCAG 2.2 at levels A and AA, and its best practice. No rule is left out.
 *
 * @param framed true for a page with others in it, which are looked at too
 */
export async function axeFaults(page: Page, framed = false): Promise<string[]> {
  // Axe stays in a page: its long source is not read again for every look. A frame may be a new one.
  const isThere = !framed && (await page.evaluate(() => "axe" in window));
  const builder = new AxeBuilder({ page, ...(isThere ? { axeSource: ";" } : {}) })
    .options({ resultTypes: ["violations"] })
    .withTags(TAGS)
    .exclude(MORE_ROWS);
  // Axe's own quick way, which is for pages without frames.
  const { violations } = await builder.setLegacyMode(!framed).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map((node) => node.html.slice(0, 200))}`);
}

/** What is laid out wrongly: the page scrolls sideways, or something to press is smaller than 24 px and no link in a text. */
export function layoutFaults(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const small = [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, a[href]")]
      .filter((one) => one.checkVisibility())
      .map((one) => (one.matches("[type=checkbox], [type=radio]") ? (one.closest("label") ?? one) : one))
      .filter((one) => !one.matches("p a"))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ one, box }) => `${Math.round(box.width)} × ${box.height}: ${one.outerHTML.slice(0, 120)}`);
    return [...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : []), ...small];
  });
}
