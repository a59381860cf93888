import { PROGRAMMES } from "../programmes/index.ts";
import type { Programme, ProgrammeId } from "../programmes/programme.ts";
import { fitOfProgramme } from "../sheets/fit-programme.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** The programme that a workbook seems to be for, and how well each one fits. */
export interface Recognised {
  /** Null when no programme reads any sheet. */
  readonly programme: Programme | null;
  readonly fits: readonly { readonly id: ProgrammeId; readonly fit: number }[];
}

/**
 * Recognise a workbook's programme by what its sheets hold. A suggestion that people see and can change.
 *
 * @returns the best fit; of programmes that fit alike the one offered first
 *
 * Source: ours; the programmes themselves say nothing of how to tell them apart.
 */
export function recogniseProgramme(workbook: WorkbookSnapshot): Recognised {
  const fits = PROGRAMMES.map((programme) => ({ programme, fit: fitOfProgramme(workbook, programme) }));
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
  return {
    programme: best.fit > 0 ? best.programme : null,
    fits: fits.map(({ programme, fit }) => ({ id: programme.id, fit })),
  };
}
