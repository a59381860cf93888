import { allowedSites, readSites } from "../browser/pages-door.ts";
import type { InForce } from "./settings.ts";

/** Have our part in the pages of every site that is kept and allowed by the browser. */
export async function readOpenSites({ sites }: InForce): Promise<void> {
  await readSites(await allowedSites(sites.map(({ origin }) => origin)));
}
