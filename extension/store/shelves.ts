import type { DBSchema } from "idb";
import type { SealedRecord } from "./sealed-record.ts";
import type { LockedVault } from "./vault.ts";

/** The database's stores. */
export interface Shelves extends DBSchema {
  vault: { key: "vault"; value: LockedVault };
  records: { key: number; value: SealedRecord };
}
