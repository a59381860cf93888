/** What stands on disk of one thing recorded: nothing that can be read, and a name that says nothing. */
export interface SealedRecord {
  /** Random; never a case id. */
  readonly name: string;
  /** Random; the same for all records of one case or one pack. */
  readonly room: string;
  /** The record before it in its room; empty for the first. A record that is taken away, or put elsewhere, breaks the row. */
  readonly previous: string;
  /** The day after which it is destroyed, `2027-02-20`. */
  readonly until: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Records by their number, in the order they were written. */
export type NumberedRecords = ReadonlyMap<number, SealedRecord>;
