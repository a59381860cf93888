/** What Excel shows of the add-in outside its pane: its name, its ribbon, its help. */
export const ribbonEn = {
  name: "Probity",
  "name-development": "Probity (development)",
  description:
    "Draws case samples, checks key-question tables and works out inspection ratings, with every step explained.",
  tab: "Probity",
  group: "Inspection",
  pane: "Open pane",
  "pane-tip": "Shows what is open, what is wrong with it and what to do next.",
  check: "Check",
  "check-tip": "Finds what is wrong on every sheet that Probity recognises.",
  sample: "Sample",
  "sample-tip": "Draws a stratified sample with reserves from the longlist in view.",
  tables: "Tables",
  "tables-tip": "Counts the assessments into key-question tables.",
  rate: "Rate",
  "rate-tip": "Works out every standard's rating, the flags for the panel and the overall rating.",
  "get-started": "Probity is ready",
  "get-started-tip": "Open the pane from the Probity tab to see what this workbook holds.",
  "without-office":
    "Excel's own library could not be loaded from Microsoft, so the pane cannot work. Check that this computer may reach appsforoffice.microsoft.com, then open the pane again. Nothing in the workbook was changed.",
  "not-loaded":
    "Part of Probity could not be loaded. Check that its server can be reached, then open the pane again. Nothing in the workbook was changed.",
  "outside-excel":
    "This is Probity's pane for Excel. Open it from the Probity tab in Excel, or use the workbench in a browser.",
} as const;
