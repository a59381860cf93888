/** One entry of a zip file, as its directory describes it. */
export interface ZipEntry {
  /** Path inside the file with forward slashes. */
  readonly name: string;
  /** The name's own bytes, so that a copy is exact. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Modification time and date as zip writes them, four bytes. */
  readonly stamp: number;
  readonly crc: number;
  /** The bytes as they stand in the file. */
  readonly packed: Uint8Array;
  /** Bytes when unpacked, as the directory claims. */
  readonly size: number;
}
