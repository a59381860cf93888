import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { type FileFormat, FORMAT_VERSIONS } from "./file-format.ts";
import type { SealPort } from "./seal-port.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/** Rounds of PBKDF2-SHA-256 for every file that is made. */
export const SEAL_ROUNDS = 600_000;
/** Files that ask for more work than this to be opened are taken to be damaged. */
const MOST_ROUNDS = 10_000_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

const hex = (bytes: number) => v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2})*$/u), v.length(2 * bytes));
const ANY_HEX = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2})+$/u));

/** The outside of a file that travels: how it was sealed, and what is sealed. */
const ENVELOPE = v.strictObject({
  format: v.picklist(["probity-sample", "probity-assessments"]),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cipher: v.literal("AES-256-GCM"),
  key: v.literal("PBKDF2-SHA-256"),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(SEAL_ROUNDS), v.maxValue(MOST_ROUNDS)),
  salt: hex(SALT_BYTES),
  nonce: hex(NONCE_BYTES),
  sealed: ANY_HEX,
  /** SHA-256 of everything above: tells a file damaged on its way from a wrong passphrase. It guards against accidents only. */
  checksum: hex(32),
});
type Envelope = v.InferOutput<typeof ENVELOPE>;

/** Why a sealed file was not opened. */
export type SealFault = "not-a-sealed-file" | "other-format" | "newer-version" | "file-damaged" | "wrong-passphrase";

export type Opened =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly fault: SealFault };

/**
 * Seal a document under a passphrase.
 *
 * @param document plain data that JSON can hold
 * @param passphrase as it was typed; blanks at its ends and the way its letters are composed do not matter
 * @returns the file's text: JSON, fresh salt and nonce
 *
 * Source: contracts of files that travel (AES-256-GCM, PBKDF2-SHA-256, 600,000 rounds).
 */
export async function sealFile(
  port: SealPort,
  format: FileFormat,
  document: unknown,
  passphrase: string,
): Promise<string> {
  const salt = bytesToHex(port.getRandomValues(new Uint8Array(SALT_BYTES)));
  const nonce = bytesToHex(port.getRandomValues(new Uint8Array(NONCE_BYTES)));
  const head = {
    format,
    version: FORMAT_VERSIONS[format],
    cipher: "AES-256-GCM",
    key: "PBKDF2-SHA-256",
    rounds: SEAL_ROUNDS,
    salt,
    nonce,
  } as const;
  const key = await keyOf(port, head, passphrase);
  const plain = bytes(JSON.stringify(document));
  const sealed = bytesToHex(new Uint8Array(await port.subtle.encrypt(gcm(head), key, plain)));
  const whole = { ...head, sealed };
  return `${JSON.stringify({ ...whole, checksum: await checksumOf(port, whole) })}\n`;
}

/**
 * Open a sealed file.
 *
 * @param text the file as it was read
 * @returns the document as it was sealed, not yet held to its schema; or why not: `newer-version` before anything else is asked of the file,
 * `file-damaged` where it is not as it was made, `wrong-passphrase` where it is
 */
export async function openSealed(
  port: SealPort,
  format: FileFormat,
  text: string,
  passphrase: string,
): Promise<Opened> {
  const read = readEnvelope(format, text);
  if ("ok" in read) return read;
  const { checksum, ...whole } = read;
  if ((await checksumOf(port, whole)) !== checksum) return fault("file-damaged");
  try {
    const key = await keyOf(port, whole, passphrase);
    const plain = await port.subtle.decrypt(gcm(whole), key, raw(whole.sealed));
    const found = textOfBytes(new Uint8Array(plain));
    return found === null ? fault("file-damaged") : { ok: true, document: JSON.parse(found) };
  } catch {
    return fault("wrong-passphrase");
  }
}

function readEnvelope(format: FileFormat, text: string): Envelope | Extract<Opened, { ok: false }> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fault(/^\s*\{\s*"format"\s*:\s*"probity-/u.test(text) ? "file-damaged" : "not-a-sealed-file");
  }
  const named = v.safeParse(v.looseObject({ format: v.string(), version: v.number() }), parsed);
  if (!named.success || !Object.hasOwn(FORMAT_VERSIONS, named.output.format)) return fault("not-a-sealed-file");
  if (named.output.format !== format) return fault("other-format");
  if (named.output.version > FORMAT_VERSIONS[format]) return fault("newer-version");
  const envelope = v.safeParse(ENVELOPE, parsed);
  return envelope.success ? envelope.output : fault("file-damaged");
}

type Head = Omit<Envelope, "sealed" | "checksum">;

function keyOf(port: SealPort, { salt, rounds }: Head, passphrase: string): Promise<unknown> {
  const typed = bytes(passphrase.normalize("NFKC").trim());
  const how = { name: "PBKDF2", hash: "SHA-256", salt: raw(salt), iterations: rounds } as const;
  return port.subtle
    .importKey("raw", typed, "PBKDF2", false, ["deriveKey"])
    .then((base) => port.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]));
}

/** Everything on the outside is bound to what is sealed: no part of it can be put on another file. */
function gcm({ format, version, cipher, key, rounds, salt, nonce }: Head) {
  const additional = JSON.stringify([format, version, cipher, key, rounds, salt, nonce]);
  return { name: "AES-GCM", iv: raw(nonce), additionalData: bytes(additional) } as const;
}

async function checksumOf(port: SealPort, { sealed, ...head }: Head & { sealed: string }): Promise<string> {
  const { format, version, cipher, key, rounds, salt, nonce } = head;
  const whole = JSON.stringify([format, version, cipher, key, rounds, salt, nonce, sealed]);
  return bytesToHex(new Uint8Array(await port.subtle.digest("SHA-256", bytes(whole))));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(utf8ToBytes(text));
}

function raw(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hexToBytes(text));
}

function fault(kind: SealFault): Extract<Opened, { ok: false }> {
  return { ok: false, fault: kind };
}
