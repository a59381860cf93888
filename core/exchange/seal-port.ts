/** What sealing needs of WebCrypto, which browsers and Node have alike: `globalThis.crypto` fits as it is. */
export interface SealPort {
  getRandomValues(into: Uint8Array<ArrayBuffer>): Uint8Array;
  readonly subtle: {
    digest(name: "SHA-256", of: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    importKey(
      form: "raw",
      key: Uint8Array<ArrayBuffer>,
      name: "PBKDF2",
      out: false,
      uses: ["deriveKey"],
    ): Promise<unknown>;
    deriveKey(
      how: { name: "PBKDF2"; hash: "SHA-256"; salt: Uint8Array<ArrayBuffer>; iterations: number },
      key: unknown,
      into: { name: "AES-GCM"; length: 256 },
      out: false,
      uses: ("encrypt" | "decrypt")[],
    ): Promise<unknown>;
    encrypt(how: Gcm, key: unknown, plain: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    decrypt(how: Gcm, key: unknown, sealed: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  };
}

interface Gcm {
  name: "AES-GCM";
  iv: Uint8Array<ArrayBuffer>;
  additionalData: Uint8Array<ArrayBuffer>;
}
