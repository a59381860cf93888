import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An entry of a made-up record. */
export interface MadeUpEntry {
  readonly date: string;
  readonly heading: string;
  readonly text: string;
}

/** A case management system on the loopback: nobody real, and a list of everything that was asked of it. */
export interface RecordSite {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  /** The record of each case, by its id; a test may change it. */
  readonly records: Map<string, MadeUpEntry[]>;
  stop(): Promise<void>;
}

/** Pages bring no styles and no scripts, and allow none: what we put in them must work all the same. */
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'none'; script-src 'none'",
  "cache-control": "no-store",
};

/** Start it. `/case/ID/activity-log` is a record, `/cases` a list of them all, `/file/ID` a record of a system that nobody knows, `/framed/ID` one whose words stand in a frame that does not name the case. */
export async function startRecordSite(records: ReadonlyMap<string, readonly MadeUpEntry[]>): Promise<RecordSite> {
  const asked: string[] = [];
  const kept = new Map([...records].map(([id, entries]) => [id, [...entries]]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    asked.push(pathname);
    const id = /^\/case\/([^/]+)\/activity-log$/u.exec(pathname)?.[1];
    const entries = id === undefined ? undefined : kept.get(decodeURIComponent(id));
    const plain = /^\/file\/([^/]+)$/u.exec(pathname)?.[1];
    if (plain !== undefined) {
      response.writeHead(200, HEADERS);
      return response.end(plainPage(decodeURIComponent(plain)));
    }
    const framed = /^\/(framed|words)\/([^/]+)$/u.exec(pathname);
    if (framed !== null) {
      const [, part, of = ""] = framed;
      response.writeHead(200, { ...HEADERS, "content-security-policy": "default-src 'none'; frame-src 'self'" });
      return response.end(part === "framed" ? framedPage(of) : wordsPage(kept.get(of) ?? []));
    }
    const page = pathname === "/cases" ? listPage([...kept.keys()]) : entries && recordPage(id ?? "", entries);
    response.writeHead(page === undefined ? 404 : 200, HEADERS);
    response.end(page ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    records: kept,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** A record as Manage people on probation lays it out. */
function recordPage(id: string, entries: readonly MadeUpEntry[]): string {
  const rows = entries.map(
    ({ date, heading, text }) => `<tr><td>${date}</td><td><details open><summary>${heading}</summary>
      <div><p><span>${text}</span></p></div></details></td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><title>Record</title></head><body>
    <header><p><span>CRN:</span> <span data-qa="crn">${id}</span></p></header>
    <main><h1>Contacts</h1><table><tbody>${rows.join("\n")}</tbody></table></main></body></html>`;
}

/** A record of a system of a service's own. */
function plainPage(id: string): string {
  return `<!doctype html><html lang="en"><head><title>File</title></head><body>
    <dl><dt>Worker</dt><dd>S. Wyn</dd><dt>Our reference</dt><dd class="ref">${id}</dd></dl>
    <article><h2>Visit</h2><p>Seen at home with family.</p></article></body></html>`;
}

/** A page that names its case, and has its words in a frame. */
function framedPage(id: string): string {
  return `<!doctype html><html lang="en"><head><title>Record</title></head><body>
    <header><p><span>CRN:</span> <span data-qa="crn">${id}</span></p></header>
    <iframe title="Contacts" src="/words/${id}" width="800" height="500"></iframe></body></html>`;
}

function wordsPage(entries: readonly MadeUpEntry[]): string {
  const notes = entries.map(
    ({ date, heading, text }) => `<article><h2>${date}: ${heading}</h2><p>${text}</p></article>`,
  );
  return `<!doctype html><html lang="en"><head><title>Contacts</title></head><body>${notes.join("\n")}</body></html>`;
}

function listPage(ids: readonly string[]): string {
  const rows = ids.map((id) => `<tr><td><a href="/case/${id}/activity-log">${id}</a></td></tr>`);
  return `<!doctype html><html lang="en"><head><title>Cases</title></head><body><h1>Cases</h1>
    <table><tbody>${rows.join("")}</tbody></table></body></html>`;
}
