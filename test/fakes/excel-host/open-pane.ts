import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import type { Pages } from "../browser.ts";
import type { BookModel } from "./book-model.ts";
import { ExcelHost } from "./excel-host.ts";
import type { Manner } from "./host-page.ts";
import { modelOf } from "./model-of.ts";

/**
 * The pane as it is built, over a workbook in our host.
 *
 * @param away files that its server does not have; none unless a test says so
 */
export function openPane(
  pages: Pages,
  workbook: WorkbookSnapshot | BookModel,
  manner: Manner = {},
  away: RegExp = /^$/u,
): Promise<ExcelHost> {
  const file = (path: string) => {
    const full = join(pages.folder, path);
    return existsSync(full) && !away.test(path) ? readFileSync(full) : null;
  };
  const book = "names" in workbook ? workbook : modelOf(workbook);
  return ExcelHost.open(pages.browser, book, file, manner);
}
