// The certificate that the development add-in is served with. Excel opens https alone, and only where the machine trusts the certificate.
import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where Microsoft's office-addin-dev-certs keeps the certificate that it asked the machine to trust. */
const TRUSTED = join(homedir(), ".office-addin-dev-certs");
const DAYS = 30;
const DAY = 86_400_000;

/**
 * Microsoft's development certificate where a person has installed it, else one made here, which no machine trusts by itself. Null where there
 * is none and OpenSSL is not there to make one.
 *
 * @param folder where one made here is kept from one start to the next
 */
export function certificate(folder) {
  return kept(TRUSTED, true) ?? kept(folder, false) ?? (make(folder) ? kept(folder, false) : null);
}

/** The certificate of a folder, while it lasts for another day. */
function kept(folder, trusted) {
  const [cert, key] = ["localhost.crt", "localhost.key"].map((name) => join(folder, name));
  if (!existsSync(cert) || !existsSync(key)) return null;
  const read = { cert: readFileSync(cert), key: readFileSync(key), trusted, path: cert };
  return Date.parse(new X509Certificate(read.cert).validTo) > Date.now() + DAY ? read : null;
}

function make(folder) {
  mkdirSync(folder, { recursive: true });
  const [cert, key] = ["localhost.crt", "localhost.key"].map((name) => join(folder, name));
  const made = spawnSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", String(DAYS)],
      ...["-keyout", key, "-out", cert, "-subj", "/CN=localhost"],
      ...["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-addext", "extendedKeyUsage=serverAuth"],
    ],
    { stdio: "ignore" },
  );
  if (made.status !== 0) return false;
  chmodSync(key, 0o600);
  return true;
}
