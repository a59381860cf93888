import { writeFile } from "node:fs/promises";
import { crcExample, npsExample } from "./probation.ts";
import { youthExample } from "./youth.ts";

/** Writes the example workbooks anew: `npm run examples`. */
const folder = process.argv[2] ?? "examples";
await writeFile(`${folder}/youth-inspection.xlsx`, await youthExample());
await writeFile(`${folder}/crc-inspection.xlsx`, crcExample());
await writeFile(`${folder}/nps-inspection.xlsx`, npsExample());
