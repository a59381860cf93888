// The add-in's built files over https, on this machine alone.
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, resolve, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Serve a folder on the loopback. Rejects where the port is taken. */
export function serve(folder, { cert, key }, port) {
  const top = resolve(folder);
  const server = createServer({ cert, key }, async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const path = resolve(join(top, decodeURIComponent(pathname)));
    const content = path.startsWith(top + sep) ? await readFile(path).catch(() => null) : null;
    response.writeHead(content === null ? 404 : 200, headersOf(path));
    response.end(content);
  });
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => listening(server));
  });
}

/** As docs/deploy.md asks of any server: nothing that would keep Excel from showing the pane, and descriptions that Excel on the web may read. */
function headersOf(path) {
  const lasting = /[\\/]assets[\\/]/u.test(path);
  return {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "cache-control": lasting ? "public, max-age=31536000, immutable" : "max-age=0, must-revalidate",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    ...(path.endsWith(".json") ? { "access-control-allow-origin": "*" } : {}),
  };
}
