import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import type { Pages } from "../browser.ts";
import { ExcelHost, type Manner } from "./excel-host.ts";
import { modelOf } from "./model-of.ts";

/** The pane as it is built, over a workbook in our host. */
export function paneInExcel(pages: Pages, workbook: WorkbookSnapshot, manner: Manner = {}): Promise<ExcelHost> {
  const file = (path: string) => {
    const full = join(pages.folder, path);
    return existsSync(full) ? readFileSync(full) : null;
  };
  return ExcelHost.open(pages.browser, modelOf(workbook), file, manner);
}
