/** Eight tables, each for a byte one place further from the end: eight bytes are worked in at once (slicing by 8, M. Kounavis 2005). */
const TABLES = Array.from({ length: 8 }, () => new Uint32Array(256));
const [FIRST = new Uint32Array(256)] = TABLES;

for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  FIRST[byte] = value;
}
for (let table = 1; table < 8; table++) {
  const [before, own] = [TABLES[table - 1], TABLES[table]] as [Uint32Array, Uint32Array];
  for (let byte = 0; byte < 256; byte++) {
    const value = before[byte] as number;
    own[byte] = (value >>> 8) ^ (FIRST[value & 255] as number);
  }
}
const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as unknown as readonly [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** The checksum zip files carry for each entry (CRC-32, IEEE 802.3), as a whole number of 0 or more. */
export function crc32(bytes: Uint8Array): number {
  const b = bytes;
  const whole = b.length - (b.length % 8);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 8) {
    const low = crc ^ at4(b, at);
    crc =
      (T7[low & 255] as number) ^
      (T6[(low >>> 8) & 255] as number) ^
      (T5[(low >>> 16) & 255] as number) ^
      (T4[low >>> 24] as number) ^
      (T3[b[at + 4] as number] as number) ^
      (T2[b[at + 5] as number] as number) ^
      (T1[b[at + 6] as number] as number) ^
      (T0[b[at + 7] as number] as number);
  }
  for (; at < b.length; at++) crc = (crc >>> 8) ^ (T0[(crc ^ (b[at] as number)) & 255] as number);
  return ~crc >>> 0;
}

/** Four bytes from a place on as one number, the first the lowest. */
function at4(b: Uint8Array, at: number): number {
  return (
    (b[at] as number) | ((b[at + 1] as number) << 8) | ((b[at + 2] as number) << 16) | ((b[at + 3] as number) << 24)
  );
}
