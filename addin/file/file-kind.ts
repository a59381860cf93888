import type { FileProblemKind } from "../../core/workbook/file-problem-kinds.ts";
import { BadFile } from "./bad-file.ts";

/** What a file is, by its content first and its name second. */
export type FileKind = "xlsx" | "csv";

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["gzip", [0x1f, 0x8b]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["rar", [0x52, 0x61, 0x72, 0x21]],
];
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tell a workbook from a table of text, and refuse what is neither.
 *
 * Problems (thrown as BadFile): `file-empty`; `file-encrypted` (a password to open); `file-old-format` (Excel 97-2003);
 * `file-not-a-workbook` with what was found (`png`, `pdf`, `html`, `text`, `unknown`).
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new BadFile("file-empty");
  const begins = (magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP) && (bytes[2] === 3 || bytes[2] === 5)) return "xlsx";
  if (begins(OLE)) throw new BadFile(oleKind(bytes), { found: "ole" });
  const found = MAGIC.find(([, magic]) => begins(magic))?.[0];
  if (found) throw new BadFile("file-not-a-workbook", { found });
  const start = String.fromCharCode(...bytes.subarray(0, 512)).replaceAll("\0", "");
  if (/^[^\w]{0,8}<[!?a-z]/i.test(start)) throw new BadFile("file-not-a-workbook", { found: "html" });
  if (/\.(csv|tsv|txt)$/i.test(name)) return "csv";
  // Excel's oldest files have no container: they begin with the BIFF record of their version.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1)) throw new BadFile("file-old-format", { found: "biff" });
  if (/\.xls[xmb]?$|\.ods$/i.test(name)) throw new BadFile("file-not-a-workbook", { found: "unknown" });
  return "csv";
}

/** Which problem a compound file is: a locked new workbook, an old workbook, or some other document. */
function oleKind(bytes: Uint8Array): FileProblemKind {
  if (holdsWide(bytes, "EncryptedPackage")) return "file-encrypted";
  if (holdsWide(bytes, "Workbook") || holdsWide(bytes, "Book")) return "file-old-format";
  return "file-not-a-workbook";
}

/** Whether the bytes hold a word in two-byte characters, as compound files name their streams. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const last = bytes.length - word.length * 2;
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < word.length &&
      bytes[at + length * 2] === word.charCodeAt(length) &&
      bytes[at + length * 2 + 1] === 0
    )
      length++;
    if (length === word.length) return true;
  }
  return false;
}
