import { themeOf } from "./theme-of.ts";

/**
 * Show the pane light or dark as Office itself is shown. Excel tells an add-in of no change of its look (that event is Outlook's), so it is
 * asked again whenever a person comes back to the pane. Where Excel says nothing of its look, as on the web, the browser's choice holds.
 * Contrast themes of Windows reach the pane as forced colours, whatever is shown here.
 */
export function followOfficeTheme(): void {
  showTheme();
  addEventListener("focus", showTheme);
  document.addEventListener("visibilitychange", showTheme);
}

function showTheme(): void {
  const { dataset } = document.documentElement;
  const theme = themeOf(Office.context.officeTheme);
  if (theme === null) delete dataset.theme;
  else dataset.theme = theme;
}
