import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Served } from "../browser.ts";

/** A page of a made-up system; what its policy allows goes out with it as a header. */
export interface RecordPageSource {
  readonly html: string;
  readonly policy?: string;
}

/** Serve made-up pages on the loopback, each at its path. */
export async function serveRecords(pages: Readonly<Record<string, RecordPageSource>>): Promise<Served> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? "/", "http://127.0.0.1").pathname];
    const policy = page?.policy === undefined ? {} : { "content-security-policy": page.policy };
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8", ...policy });
    response.end(page?.html ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
