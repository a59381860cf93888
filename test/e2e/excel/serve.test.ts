import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages } from "../../fakes/browser.ts";

let built = "";
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "excel-"));
  built = await builtPages("addin");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run excel` after its build; HOME is empty, so that no certificate of the person at this machine is used. */
function start(port: string | number, more: NodeJS.ProcessEnv = {}): ChildProcess {
  const typed = ["examples/excel/start.js", "--port", String(port), "--folder", built];
  const env = { ...process.env, HOME: folder, USERPROFILE: folder, ...more };
  return spawn(process.execPath, [...typed, "--certificates", join(folder, "certificate")], { env });
}

/** All that a program says until it says something, or until it ends. */
function said(program: ChildProcess, until?: string): Promise<string> {
  let text = "";
  return new Promise((done) => {
    for (const stream of [program.stdout, program.stderr]) {
      stream?.on("data", (part) => {
        text += part;
        if (until !== undefined && text.includes(until)) done(text);
      });
    }
    program.once("close", () => done(text));
  });
}

const ended = (program: ChildProcess) => new Promise<number | null>((done) => program.once("close", done));

function fetched(address: string): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return new Promise((done, failed) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    }).once("error", failed);
  });
}

describe("npm run excel", () => {
  it("serves the add-in over https, says how to open it, and stops when told", async () => {
    const program = start(0);
    const text = await said(program, "docs/real-excel.md");
    const address = /https:\/\/localhost:\d+\//u.exec(text)?.[0] ?? "";
    expect(text).toContain("no program trusts it yet");
    for (const place of ["Excel on the web", "Windows", "Mac"]) expect(text).toContain(place);
    const page = await fetched(`${address}taskpane.html`);
    expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.text).toContain("appsforoffice.microsoft.com");
    const manifest = await fetched(`${address}manifest-dev.xml`);
    expect(manifest.text).toContain("Probity (development)");
    const functions = await fetched(`${address}functions-cy.json`);
    expect(functions.headers["access-control-allow-origin"]).toBe("*");
    for (const { headers } of [page, manifest, functions]) {
      expect(Object.keys(headers).filter((name) => /x-frame-options|cross-origin-opener/u.test(name))).toEqual([]);
      expect(headers["cache-control"]).not.toMatch(/no-store|no-cache/u);
    }
    expect((await fetched(`${address}%2e%2e/certificate/localhost.key`)).status).toBe(404);
    expect((await fetched(`${address}nothing.html`)).status).toBe(404);
    const stopping = ended(program);
    program.kill("SIGINT");
    expect(await stopping).toBe(0);
  }, 30_000);

  it("keeps the certificate it made from one start to the next", async () => {
    const first = start(0);
    await said(first, "docs/real-excel.md");
    first.kill("SIGINT");
    await ended(first);
    const again = start(0, { PATH: "" });
    expect(await said(again, "docs/real-excel.md")).toContain("is at https://localhost:");
    again.kill("SIGINT");
    await ended(again);
  }, 30_000);

  it("says so where the port is taken", async () => {
    const first = start(0);
    const port = /localhost:(\d+)/u.exec(await said(first, "docs/real-excel.md"))?.[1] ?? "";
    const second = start(port);
    const [text, status] = await Promise.all([said(second), ended(second)]);
    expect(text).toContain(`Port ${port} of this machine is taken`);
    expect(status).toBe(1);
    first.kill("SIGINT");
    await ended(first);
  }, 30_000);

  it("says so where there is no OpenSSL to make a certificate", async () => {
    rmSync(join(folder, "certificate"), { recursive: true, force: true });
    const program = start(0, { PATH: "" });
    const [text, status] = await Promise.all([said(program), ended(program)]);
    expect(text).toContain("OpenSSL is not on the path");
    expect(status).toBe(1);
  }, 30_000);
});
