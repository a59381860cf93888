import { CRC_2019 } from "./crc-2019/programme.ts";
import { NPS_2019 } from "./nps-2019/programme.ts";
import type { Programme } from "./programme.ts";
import { YOUTH_2021 } from "./youth-2021/programme.ts";

/** The programmes offered, the newest manual first. */
export const PROGRAMMES: readonly Programme[] = [YOUTH_2021, CRC_2019, NPS_2019];

/**
 * The programme of an id.
 *
 * @param id as in `youth-2021`, in lower case
 * @returns the programme, or null where there is none of that id
 */
export function programmeById(id: string): Programme | null {
  return PROGRAMMES.find((programme) => programme.id === id) ?? null;
}
