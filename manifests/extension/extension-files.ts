import { readFileSync } from "node:fs";
import { type BrowserKind, extensionManifest, ICON_SIZES } from "./manifest.ts";

const HERE = "manifests/extension";
const LANGUAGES = ["en", "cy"] as const;

/** What a browser reads beside our pages and scripts: the manifest, its texts, icons, the rule for marks, and what administrators can set. */
export function extensionFiles(
  browser: BrowserKind,
  version: string,
): { readonly fileName: string; readonly source: string | Uint8Array }[] {
  const manifest = `${JSON.stringify(extensionManifest(browser, version), null, 2)}\n`;
  const copied = (fileName: string, from = `${HERE}/${fileName}`) => ({ fileName, source: readFileSync(from) });
  return [
    { fileName: "manifest.json", source: manifest },
    copied("marks.css", "extension/overlay/marks.css"),
    ...ICON_SIZES.map((size) => copied(`icons/icon-${size}.png`)),
    ...LANGUAGES.map((language) => copied(`_locales/${language}/messages.json`)),
    ...(browser === "chromium" ? [copied("managed-schema.json")] : []),
  ];
}
