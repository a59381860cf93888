import { contactLog } from "./contact-log.ts";
import type { RecordPageSource } from "./serve-records.ts";

const CONTACTS = [
  { date: "Wed 22 May 2024", heading: "Phone call", notes: "Called Sam. No answer, left a message." },
  {
    date: "Fri 17 May 2024",
    heading: "Office appointment",
    notes: "Attended with X999999 and spoke of work.",
    rows: 2,
  },
  { date: "Fri 17 May 2024", heading: "Phone call", notes: "Rang back to say thank you.", rows: 0 },
];

const page = (body: string): RecordPageSource => ({
  html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>A screen</title></head><body>${body}</body></html>`,
});

const list = (...ids: string[]) =>
  page(
    `<h1>Cases</h1><table><tbody>${ids.map((id) => `<tr><td><a href="/case/${id}">A name</a><br><span>${id}</span></td></tr>`).join("")}</tbody></table>`,
  );

const recall = (id: string) => `<dl><dt>CRN</dt><dd><span data-qa="personalDetailsOverview-crn">${id}</span></dd></dl>`;

const youth = (...ids: string[]) =>
  page(
    `<h1>\u05d3\u05e0\u05d9 \u05dc\u05d5\u05d9 \u2013 Si\u00e2n Ll\u0177r</h1><table><tbody>${ids
      .map((id) => `<tr><th>Reference</th><td id="ref-${id.length}">${id}</td></tr>`)
      .join("")}</tbody></table><p>Plan of 2024</p>`,
  );

/** Screens of each kind of system, made up, by their addresses. */
export const CASE_SCREENS: Readonly<Record<string, RecordPageSource>> = {
  "/case/X000001/activity-log": { html: contactLog({ contacts: CONTACTS }) },
  "/case/X000002/activity-log": { html: contactLog({ contacts: CONTACTS }) },
  "/case/X000001/no-label": page("<p>Working</p>"),
  "/case/X000001/no-label-and-another": page("<p>See X000002</p>"),
  "/case/X000001/two": page(`${'<b data-qa="crn">X000001</b>'}${'<b data-qa="crn">X000002</b>'}`),
  "/case/X000001/hidden": page(`<b data-qa="crn"> X000001 </b><div hidden><b data-qa="crn">X000002</b></div>`),
  "/case": list("X000001", "X000002", "X000003"),
  "/search": list("X000001"),
  "/cases/X000001/contact-history": page(recall("X000001")),
  "/cases/X000001/other": page(recall("X000002")),
  "/youth/person/YJ-A1/plan": youth("YJ-A1"),
  "/youth/person/YJ-A2/plan": youth("YJ-A1"),
  "/youth/both": youth("YJ-A1", "YJ-B22"),
  "/help": page("<p>How to use this</p>"),
  "/framed": page('<iframe src="/case/X000001/activity-log" width="800" height="500"></iframe>'),
};
