/** How a page of a made-up contact log is to be. */
export interface ContactLogSettings {
  readonly caseId?: string;
  readonly name?: string;
  readonly contacts: readonly Contact[];
  /** In the head, after the title. */
  readonly head?: string;
  /** After the log. */
  readonly foot?: string;
}

export interface Contact {
  readonly date: string;
  readonly heading: string;
  /** Markup of its notes. */
  readonly notes: string;
  /** The day's cell reaches over so many rows; 0 where an earlier one does. */
  readonly rows?: number;
  readonly open?: boolean;
}

/** A page like the contact log of "Manage people on probation": a table of contacts, their notes folded away, of nobody real. */
export function contactLog({
  caseId = "X000001",
  name = "Alex Ellis",
  contacts,
  head = "",
  foot = "",
}: ContactLogSettings): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Contacts - Manage people on probation</title>${head}</head><body>
<nav><ul><li><a href="/case/${caseId}">Overview</a></li><li><a href="/case/${caseId}/activity-log">Contacts</a></li></ul></nav>
<main id="main-content"><ul><li>CRN: <span data-qa="crn" aria-hidden="true">${caseId}</span></li><li>Date of birth: <span>18 August 1979</span></li></ul>
<h1><span data-qa="name">${name}</span></h1><h2>Contacts</h2>
<table><caption>Contact log</caption><thead><tr><th scope="col">Date</th><th scope="col">Contact</th><th scope="col">Actions</th></tr></thead>
<tbody>${contacts.map(row).join("")}</tbody></table></main>${foot}</body></html>`;
}

function row({ date, heading, notes, rows = 1, open = false }: Contact): string {
  const day = rows === 0 ? "" : `<td${rows > 1 ? ` rowspan="${rows}"` : ""}>${date}</td>`;
  return `<tr>${day}<td><div><details${open ? " open" : ""}><summary><span> ${heading} </span></summary>
<div><p><span><span class="prefix">Latest update: </span>
${notes}</span></p><p>Last updated: Pat Smith</p></div></details></div></td>
<td><ul><li><a href="#view">View <span>${heading}</span></a></li></ul></td></tr>`;
}
