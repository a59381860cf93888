// Finds what the tests need beside Node: LibreOffice, Gnumeric, Python with openpyxl, Chromium, Firefox, a screen with a keyboard, and OpenSSL. Installs it where that is the platform's ordinary way, or says what to install.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NEEDED = [
  { program: "soffice", debian: "libreoffice-calc", name: "LibreOffice" },
  { program: "python3", debian: "python3", name: "Python 3" },
  { program: "chromium", debian: "chromium", name: "Chromium" },
  { program: "firefox-esr", debian: "firefox-esr", name: "Firefox ESR" },
  { program: "Xvfb", debian: "xvfb", name: "Xvfb" },
  { program: "xdotool", debian: "xdotool", name: "xdotool" },
  { program: "openssl", debian: "openssl", name: "OpenSSL" },
  { program: "ssconvert", debian: "gnumeric", name: "Gnumeric" },
  {
    program: "/usr/bin/python3 -c 'import openpyxl'",
    debian: "python3-openpyxl",
    name: "openpyxl for /usr/bin/python3",
  },
  { program: "/usr/bin/python3 -c 'import pandas'", debian: "python3-pandas", name: "pandas for /usr/bin/python3" },
  { program: "Rscript -e 'library(readr)'", debian: "r-cran-readr", name: "R with readr" },
  { program: "Rscript -e 'library(data.table)'", debian: "r-cran-data.table", name: "R with data.table" },
  { program: "ls /usr/lib/postgresql/*/bin/initdb", debian: "postgresql", name: "PostgreSQL" },
];

const runs = (program, ...typed) => spawnSync(program, typed, { stdio: "ignore" }).status === 0;
const isThere = ({ program }) => runs("sh", "-c", program.includes(" ") ? program : `command -v ${program}`);

const missing = NEEDED.filter((one) => !isThere(one));
if (missing.length > 0 && existsSync("/etc/debian_version")) install(missing.map((one) => one.debian));

const still = missing.filter((one) => !isThere(one));
if (still.length > 0) {
  const names = still.map((one) => one.name).join(" and ");
  process.stderr.write(`The tests need ${names} on the path: install it and run npm test again.\n`);
  process.exit(1);
}

/** With apt-get, as root or where sudo asks for no password. */
function install(packages) {
  const root = process.getuid?.() === 0;
  if (!root && !runs("sudo", "-n", "true")) return;
  const apt = (...typed) => {
    const words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-qq", ...typed];
    return spawnSync(root ? words[0] : "sudo", root ? words.slice(1) : ["-n", ...words], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  };
  process.stdout.write(`Installing ${packages.join(", ")} for the tests.\n`);
  apt("update");
  apt("install", "--no-install-recommends", ...packages);
}
