import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import type { Pages } from "../browser.ts";
import { ExcelHost, type Manner } from "./excel-host.ts";
import { modelOf } from "./model-of.ts";

/**
 * The pane as it is built, over a workbook in our host.
 *
 * @param away files that its server does not have; none unless a test says so
 */
export function paneInExcel(
  pages: Pages,
  workbook: WorkbookSnapshot,
  manner: Manner = {},
  away: RegExp = /^$/u,
): Promise<ExcelHost> {
  const file = (path: string) => {
    const full = join(pages.folder, path);
    return existsSync(full) && !away.test(path) ? readFileSync(full) : null;
  };
  return ExcelHost.open(pages.browser, modelOf(workbook), file, manner);
}
