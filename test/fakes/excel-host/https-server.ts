import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** Files over https on a free port of the loopback; null for one that is not there. */
export async function serve(
  tls: { key: Buffer; cert: Buffer },
  give: (path: string) => Buffer | string | null,
): Promise<Server> {
  const server = createServer(tls, (request, response) => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    const content = give(path);
    response.writeHead(content === null ? 404 : 200, { "content-type": TYPES[extname(path)] ?? "text/html" });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

export function fileOf(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

/** A certificate for the loopback that lasts a day and is kept nowhere. */
export function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "excel-host-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const asked = [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-keyout",
    key,
    "-out",
    cert,
    "-days",
    "1",
    "-subj",
    "/CN=localhost",
    "-addext",
    "subjectAltName=DNS:localhost",
  ];
  spawnSync("openssl", asked, { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
