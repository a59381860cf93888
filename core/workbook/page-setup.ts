/** How every sheet of ours prints, whichever host writes it: on A4, as wide as the page, its name and the page's number at the foot. */
export const PAGE = {
  /** Inches. */
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  /** In the codes of Excel's footers: the sheet's name; page and pages. */
  footer: { left: "&A", right: "&P / &N" },
} as const;
