import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RIBBON_ACTIONS } from "../../addin/ribbon/ribbon-actions.ts";
import { faultsOfManifest } from "../../manifests/addin/check-manifest.ts";
import { addinManifest, ICON_SIZES } from "../../manifests/addin/manifest.ts";

const BASE = "https://localhost:3000/";
const XML = addinManifest({ base: BASE, id: "6f0f6f4e-52d1-4c1b-9d5b-0c7f0b8f6a11", version: "0.1.0.0" });
const BUILT = {
  base: BASE,
  files: ["taskpane.html", "workbench.html", ...ICON_SIZES.map((size) => `icons/icon-${size}.png`)],
  functions: RIBBON_ACTIONS,
};

/** The width and height that a PNG says it has. */
function sizeOfPng(path: string): number[] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the add-in's manifest", () => {
  it("has nothing wrong", () => expect(faultsOfManifest(XML, BUILT)).toEqual([]));

  it("has an icon of every size it names", () => {
    for (const size of ICON_SIZES) expect(sizeOfPng(`manifests/addin/icons/icon-${size}.png`)).toEqual([size, size]);
  });
});

/** A copy with something broken, and what the checker says of it. */
const BROKEN: readonly (readonly [what: string, copy: string, said: string])[] = [
  [
    "elements in another order",
    XML.replace(/(<Id>.*?<\/Id>)(<Version>.*?<\/Version>)/u, "$2$1"),
    "the children of OfficeApp stand in another order than the schema's",
  ],
  [
    "an element that does not belong",
    XML.replace("<Permissions>", "<Permission/><Permissions>"),
    "OfficeApp may not hold Permission",
  ],
  ["an id that is no GUID", XML.replace(/<Id>.*?<\/Id>/u, "<Id>probity</Id>"), "Id is no GUID in small letters"],
  ["a version of three parts", XML.replace("0.1.0.0", "0.1.0"), "Version does not have four parts"],
  [
    "another default language",
    XML.replace("en-GB</DefaultLocale>", "en-US</DefaultLocale>"),
    "DefaultLocale is not en-GB",
  ],
  ["a text that is not there", XML.replace(' id="short.rate"', ' id="short.rat"'), "nothing has the id short.rate"],
  ["an id twice", XML.replace(' id="short.rate"', ' id="short.check"'), "the id short.check stands twice"],
  [
    "an id too long",
    XML.replaceAll("long.get-started-tip", "long.get-started-tip-that-goes-on-and-on"),
    "the id long.get-started-tip-that-goes-on-and-on is longer than 32",
  ],
  [
    "an address without https",
    XML.replaceAll(`${BASE}taskpane.html`, "http://localhost:3000/taskpane.html"),
    "http://localhost:3000/taskpane.html is not https",
  ],
  [
    "a file that the build has not",
    XML.replace("icons/icon-80.png", "icons/icon-81.png"),
    "the build has no icons/icon-81.png",
  ],
  ["an icon without a size", XML.replace('<bt:Image size="80" resid="icon.80"/>', ""), "an icon has no size 80"],
  [
    "a text without Welsh",
    XML.replace(/(id="short\.check"[^>]*>)<bt:Override[^>]*\/>/u, "$1"),
    "short.check has no Welsh",
  ],
  [
    "a text that overrides its own language",
    XML.replace('Locale="cy-GB"', 'Locale="en-GB"'),
    "overrides its own language",
  ],
  ["a button that nothing answers", XML.replace(">rate<", ">rates<"), "no code answers the button rates"],
];

describe("its checker finds", () => {
  it.each(BROKEN)("%s", (_, copy, said) => {
    expect(copy).not.toBe(XML);
    expect(faultsOfManifest(copy, BUILT).join("\n")).toContain(said);
  });
});
