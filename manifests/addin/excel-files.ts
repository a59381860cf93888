import { readFileSync } from "node:fs";
import { functionsMetadata } from "../../addin/functions/metadata.ts";
import { cy } from "../../core/words/cy.ts";
import { en } from "../../core/words/en.ts";
import { addinManifest, ICONS } from "./manifest.ts";

/** Which add-in it is to Excel, for everyone and on a maker's own machine. Never changed: Excel would take it for another one. */
const ID = "6f0f6f4e-52d1-4c1b-9d5b-0c7f0b8f6a11";
const DEVELOPMENT_ID = "0f4b1a52-9c6d-4e0a-8a3e-5d2f7f1c9b64";

/** Where the development add-in stands. */
export const DEVELOPMENT_BASE = "https://localhost:3000/";

export interface ExcelFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/**
 * What Excel reads beside the pages: manifests, descriptions of the functions, icons.
 *
 * @param base the address of the folder where the files will stand, https; null writes the development manifest alone, for a manifest that
 * names no real place helps nobody
 * @param version three numbers: `0.1.0`
 */
export function excelFiles(base: string | null, version: string): ExcelFile[] {
  const four = `${version}.0`;
  const development = { base: DEVELOPMENT_BASE, id: DEVELOPMENT_ID, version: four, development: true };
  return [
    ...(base === null ? [] : [production(base, four)]),
    { fileName: "manifest-dev.xml", source: addinManifest(development) },
    { fileName: "functions-en.json", source: JSON.stringify(functionsMetadata(en), null, 2) },
    { fileName: "functions-cy.json", source: JSON.stringify(functionsMetadata(cy), null, 2) },
    ...ICONS.map((name) => ({
      fileName: `icons/${name}.png`,
      source: readFileSync(`manifests/addin/icons/${name}.png`),
    })),
  ];
}

function production(base: string, version: string): ExcelFile {
  if (!/^https:\/\/[^/]+\//u.test(`${base}/`)) throw new Error(`PROBITY_BASE must begin with https://, not ${base}`);
  const folder = base.endsWith("/") ? base : `${base}/`;
  const place = { base: folder, id: ID, version, development: false };
  return { fileName: "manifest.xml", source: addinManifest(place) };
}
