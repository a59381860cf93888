// Serves the development add-in to an Excel on this machine, and says how to open it there. Ctrl+C stops it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { certificate } from "./certificate.js";
import { serve } from "./serve.js";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    folder: { type: "string", default: "dist/addin" },
    certificates: { type: "string", default: "out/certificate" },
    sideload: { type: "boolean", default: false },
  },
});
const MANIFEST = resolve(values.folder, "manifest-dev.xml");
const NO_OPENSSL = `No certificate could be made: OpenSSL is not on the path. Install OpenSSL, or have Microsoft's tool install a
development certificate (npx office-addin-dev-certs install), and start again.`;
const TAKEN = `Port ${values.port} of this machine is taken, and Excel looks for the development add-in there. Stop what uses it (npm start
does, and so does another npm run excel), and start again.`;

if (!existsSync(MANIFEST)) fail(`There is no ${MANIFEST}: npm run build writes it.`);
const own = certificate(values.certificates);
if (own === null) fail(NO_OPENSSL);
const server = await serve(values.folder, own, Number(values.port)).catch((fault) =>
  fail(fault.code === "EADDRINUSE" ? TAKEN : fault.message),
);
const address = `https://localhost:${server.address().port}/`;
process.stdout.write(
  `The development add-in is at ${address} (Ctrl+C stops it).\n${own.trusted ? "" : untrusted()}${steps()}`,
);
if (values.sideload) sideload();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);

function stop() {
  server.close();
  server.closeAllConnections();
  process.stdout.write("\nStopped. Excel may keep the add-in's button until its cache is cleared.\n");
}

/** Excel with the add-in in it, by Microsoft's own tool. */
function sideload() {
  if (!["win32", "darwin"].includes(process.platform)) {
    process.stdout.write("There is no Excel for this system to open: use Excel on the web.\n");
    return;
  }
  process.stdout.write(`Fetching Microsoft's office-addin-dev-settings from npm. It reports its use to Microsoft unless you have run
npx office-addin-usage-data off
`);
  const typed = ["--yes", "office-addin-dev-settings", "sideload", MANIFEST, "desktop", "--app", "Excel"];
  const tool = spawn("npx", typed, { stdio: "inherit", shell: process.platform === "win32" });
  tool.once("error", () => process.stdout.write("npx could not be run: follow the steps above instead.\n"));
}

function untrusted() {
  return `
Its certificate was made here and no program trusts it yet. Before Excel shows the pane, do one of these:
  Windows, Mac  npx office-addin-dev-certs install   then start this again (fetches Microsoft's tool from npm)
  by hand       have the system trust ${own.path}
  web only      open ${address}taskpane.html in the same browser and accept the certificate
`;
}

function steps() {
  return `
The manifest: ${MANIFEST}
  Excel on the web  Home (or Insert) > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose the manifest
  Windows           npm run excel -- --sideload, or a shared folder as in docs/deploy.md
  Mac               copy the manifest into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel,
                    then Home (or Insert) > Add-ins, under Developer Add-ins
Then choose the tab Probity (development). docs/real-excel.md says what to try and what to see.
`;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
