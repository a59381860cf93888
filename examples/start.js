// Serves the workbench on this machine alone and opens it; on a first visit it opens the example inspection.
import { preview } from "vite";

const PORT = 3000;
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const front = {
  name: "front-page",
  configurePreviewServer(server) {
    server.middlewares.use((request, _, next) => {
      request.url = request.url.replace(/^\/(?=$|\?)/u, "/workbench.html");
      next();
    });
  },
};

const server = await preview({
  configFile: false,
  logLevel: "error",
  build: { outDir: "dist/addin" },
  preview: { port: PORT, host: "127.0.0.1", headers: HEADERS, open: Boolean(process.stdout.isTTY) },
  plugins: [front],
});
const address = `http://localhost:${server.httpServer.address().port}/`;
process.stdout.write(`The workbench is at ${address} with the example inspection (Ctrl+C stops it).\n`);
