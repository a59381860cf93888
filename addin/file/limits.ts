/**
 * How large a file may be before it is refused, so that a hostile or mistaken file cannot take a person's computer down.
 */
export interface Limits {
  /** Bytes of the file as it stands. */
  readonly fileBytes: number;
  /** Bytes of all parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Bytes of one part, unpacked: a part becomes one text in memory, and browsers stop at about 500 million characters. */
  readonly partBytes: number;
  /** How many times its packed size a part may unpack to. Parts under `ratioFromBytes` are not judged: small ones pack well. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly sheets: number;
  /** Cells that hold something, in all sheets together. */
  readonly cells: number;
  /** Places in memory for cells, empty ones between filled ones included, in all sheets together. */
  readonly places: number;
  /** Characters of a cell's text. */
  readonly text: number;
  /** Characters of a number format. */
  readonly format: number;
  /** Characters of one formula as it is written in the file. */
  readonly formula: number;
  /** Characters of all formulas that cells share, written out for each of them; further ones are known to be there, and no more. */
  readonly sharedFormulas: number;
  /** Cells that formulas over several cells fill, and rows that merged blocks go through, in all sheets together. */
  readonly steps: number;
}

/**
 * The limits people meet. A year of all inspections is under a million rows and the largest assessment book foreseen is
 * 800,000 cells in 3 MB, so these leave room several times over and still fit in the memory of an office laptop.
 * Spreadsheet parts pack 5 to 60 times smaller; a packing bomb packs about 1,000 times.
 */
export const LIMITS: Limits = {
  fileBytes: 100_000_000,
  unpackedBytes: 1_000_000_000,
  partBytes: 400_000_000,
  ratio: 250,
  ratioFromBytes: 1_000_000,
  sheets: 1_000,
  cells: 5_000_000,
  places: 20_000_000,
  // Excel allows no more.
  text: 32_767,
  format: 255,
  // Excel allows 8,192 as it shows them, and writes some functions and names with up to four times as many letters.
  formula: 32_768,
  sharedFormulas: 5_000_000,
  steps: 2_000_000,
};
