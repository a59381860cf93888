// Draws the icons of the add-in and of the extension from one set of shapes, in every size that Excel asks for. A filled tile with a white shape can be read on any ribbon:
// light, dark, black or in a contrast theme. Needs Chromium on the path; the pictures are kept, so that only who changes a shape runs this.
import { existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const box = (x, y, width, height, strength = 1) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill-opacity="${strength}"/>`;

/** Shapes on a grid of 16. What was chosen is white, what was not is fainter. */
const SHAPES = {
  icon: box(4, 6, 2, 6) + box(7, 9, 2, 3) + box(10, 4, 2, 8),
  check: `<path d="M3.5 8.5 6.5 11.5 12.5 4.5" fill="none" stroke="#fff" stroke-width="2"/>`,
  sample: [3, 7, 11]
    .flatMap((y, row) => [3, 7, 11].map((x, at) => box(x, y, 2, 2, (at + row) % 3 === 0 ? 1 : 0.4)))
    .join(""),
  tables: box(3, 3, 10, 3) + [7, 10].flatMap((y) => [3, 7, 10].map((x) => box(x, y, x === 3 ? 3 : 2, 2))).join(""),
  rate: box(2, 10, 2, 3) + box(5, 8, 2, 5) + box(8, 6, 2, 7) + box(11, 3, 2, 10),
  pane: box(3, 3, 6, 10, 0.4) + box(10, 3, 3, 10),
};

const svg = (shape, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16" fill="#fff" style="display:block">
  <rect width="16" height="16" rx="3" fill="#1f5aa8"/>${shape}</svg>`;

const folders = (process.env.PATH ?? "").split(delimiter);
const executablePath = folders.map((folder) => join(folder, "chromium")).find((path) => existsSync(path));
const browser = await chromium.launch({ executablePath, args: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const [name, shape] of Object.entries(SHAPES)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${svg(shape, size)}</body>`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(import.meta.dirname, `${name}-${size}.png`), picture);
  }
}
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0">${svg(SHAPES.icon, size)}</body>`);
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(join(import.meta.dirname, `../../extension/icons/icon-${size}.png`), picture);
}
await browser.close();
