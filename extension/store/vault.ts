/** The data key on disk, wrapped by a key from the passphrase. */
export interface LockedVault {
  readonly version: 1;
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
  /** SHA-256 of all of the above: tells damage from a wrong passphrase. */
  readonly checksum: Uint8Array<ArrayBuffer>;
}

/** The data key's own bytes, while the store is open. */
export type DataKey = Uint8Array<ArrayBuffer>;

export type Unlocked =
  | { readonly ok: true; readonly key: DataKey }
  | { readonly ok: false; readonly fault: "wrong-passphrase" | "store-damaged" };

const ROUNDS = 600_000;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/** A new data key, and what stands on disk of it. */
export async function newVault(passphrase: string): Promise<{ vault: LockedVault; key: DataKey }> {
  const key = random(KEY_BYTES);
  const head = { version: 1, rounds: ROUNDS, salt: random(SALT_BYTES), nonce: random(NONCE_BYTES) } as const;
  const wrapping = await passphraseKey(passphrase, head.salt, head.rounds);
  const wrapped = new Uint8Array(await crypto.subtle.encrypt(gcm(head), wrapping, key));
  const whole = { ...head, wrapped };
  return { vault: { ...whole, checksum: await checksumOf(whole) }, key };
}

/** The data key, by its passphrase. */
export async function unlockVault(vault: LockedVault, passphrase: string): Promise<Unlocked> {
  if ((await wholeVault(vault)) === null) return { ok: false, fault: "store-damaged" };
  const wrapping = await passphraseKey(passphrase, vault.salt, vault.rounds);
  try {
    return { ok: true, key: new Uint8Array(await crypto.subtle.decrypt(gcm(vault), wrapping, vault.wrapped)) };
  } catch {
    return { ok: false, fault: "wrong-passphrase" };
  }
}

/** A vault of which nothing was damaged; null for any other. */
export async function wholeVault(vault: LockedVault | null): Promise<LockedVault | null> {
  return vault !== null && sameBytes(await checksumOf(vault), vault.checksum) ? vault : null;
}

/** Random bytes. */
export function random(bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

type Head = Pick<LockedVault, "version" | "rounds" | "salt" | "nonce">;

async function passphraseKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC").trim());
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function gcm({ version, rounds, salt, nonce }: Head): AesGcmParams {
  const bound = JSON.stringify(["vault", version, rounds, [...salt]]);
  return { name: "AES-GCM", iv: nonce, additionalData: new TextEncoder().encode(bound) };
}

async function checksumOf({ version, rounds, salt, nonce, wrapped }: Head & Pick<LockedVault, "wrapped">) {
  const whole = JSON.stringify([version, rounds, [...salt], [...nonce], [...wrapped]]);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(whole)));
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
