import type { PutSheet } from "../../core/workbook/edit.ts";
import { PAGE } from "../../core/workbook/page-setup.ts";

/** Set how a sheet prints. The changes wait in the context. */
export function setUpPage(sheet: Excel.Worksheet, { landscape, frozenRows, chart }: PutSheet): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Inches", PAGE.margins);
  if (frozenRows > 0) pageLayout.setPrintTitleRows(`$1:$${frozenRows}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = PAGE.footer.left;
  defaultForAllPages.rightFooter = PAGE.footer.right;
  if (chart?.ownPage) horizontalPageBreaks.add(chart.over);
}
