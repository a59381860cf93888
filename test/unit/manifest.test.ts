import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FUNCTION_IDS } from "../../addin/functions/function-ids.ts";
import { RIBBON_ACTIONS } from "../../addin/ribbon/ribbon-actions.ts";
import { cy } from "../../core/words/cy.ts";
import { en } from "../../core/words/en.ts";
import { faultsOfManifest } from "../../manifests/addin/check-manifest.ts";
import { DEVELOPMENT_BASE, type ExcelFile, excelFiles } from "../../manifests/addin/excel-files.ts";
import { ICONS } from "../../manifests/addin/manifest.ts";

const BASE = "https://inspection.example/probity/";
const [PRODUCTION, DEVELOPMENT] = [
  excelFiles("https://inspection.example/probity", "0.1.0"),
  excelFiles(null, "0.1.0"),
];
const textOf = (files: readonly ExcelFile[], name: string) =>
  String(files.find(({ fileName }) => fileName === name)?.source);
const XML = textOf(PRODUCTION, "manifest.xml");
const DEVELOPMENT_XML = textOf(DEVELOPMENT, "manifest-dev.xml");
const PAGES = ["taskpane.html", "workbench.html", "functions.js"];
const BUILT = {
  base: BASE,
  files: [...PAGES, ...PRODUCTION.map(({ fileName }) => fileName)],
  functions: RIBBON_ACTIONS,
};

/** The width and height that a PNG says it has. */
function sizeOfPng(path: string): number[] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the add-in's manifest", () => {
  it("has nothing wrong, for everyone and for development", () => {
    expect(faultsOfManifest(XML, BUILT)).toEqual([]);
    expect(faultsOfManifest(DEVELOPMENT_XML, { ...BUILT, base: DEVELOPMENT_BASE })).toEqual([]);
  });

  it("is another add-in in development, and says so wherever its name stands", () => {
    const id = (xml: string) => /<Id>(.*?)<\/Id>/u.exec(xml)?.[1];
    expect(id(DEVELOPMENT_XML)).not.toBe(id(XML));
    const names = [...DEVELOPMENT_XML.matchAll(/="(Probity[^"]*)"/gu)].map(([, name]) => name);
    const ids = /^Probity\.(Taskpane|Group|Tab|check|sample|tables|rate|pane)$/u;
    const said = names.filter((name) => !ids.test(name ?? "") && name !== "Probity is ready");
    expect([...new Set(said)]).toEqual(["Probity (development)", "Probity (datblygu)"]);
    expect(DEVELOPMENT_XML).toContain('id="short.namespace" DefaultValue="PROBITYDEV"');
    expect(XML).toContain('id="short.namespace" DefaultValue="PROBITY"');
  });

  it("is not written for a place that has no https, or for none", () => {
    expect(() => excelFiles("http://inspection.example/", "0.1.0")).toThrow("PROBITY_BASE must begin with https://");
    expect(textOf(DEVELOPMENT, "manifest.xml")).toBe("undefined");
  });

  it("describes the functions of the code in each language", () => {
    for (const [file, words] of [["functions-en.json", en] as const, ["functions-cy.json", cy] as const]) {
      const told = JSON.parse(textOf(PRODUCTION, file));
      expect(told.functions.map(({ id }: { id: string }) => id)).toEqual(FUNCTION_IDS);
      expect(told.functions[0].description).toBe(words.functions.BAND);
    }
  });

  it("has an icon of every size it names", () => {
    expect(ICONS).toHaveLength(6 * 8);
    for (const name of ICONS) {
      const size = Number(name.split("-")[1]);
      expect([name, ...sizeOfPng(`manifests/addin/icons/${name}.png`)]).toEqual([name, size, size]);
    }
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
    XML.replaceAll(`${BASE}taskpane.html`, "http://inspection.example/taskpane.html"),
    "http://inspection.example/taskpane.html is not https",
  ],
  [
    "a file that the build has not",
    XML.replace("icons/icon-80.png", "icons/icon-81.png"),
    "the build has no icons/icon-81.png",
  ],
  ["an icon without a size", XML.replace('<bt:Image size="80" resid="rate-80"/>', ""), "an icon has no size 80"],
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
  ["a function that no button asks for", XML.replace(">rate<", ">check<"), "no button asks for rate"],
  ["an element that is not closed", XML.replace("</Group>", ""), "the manifest is not well-formed XML"],
  [
    "the functions' elements in another order",
    XML.replace(/(<Script>.*?<\/Script>)(<Page>.*?<\/Page>)/u, "$2$1"),
    "the children of ExtensionPoint stand in another order than the schema's",
  ],
  [
    "functions after the ribbon",
    XML.replace(/(<AllFormFactors>.*?<\/AllFormFactors>)(.*)(<\/Host><\/Hosts><Resources>)/u, "$2$1$3"),
    "the children of Host stand in another order than the schema's",
  ],
  [
    "functions without a description",
    XML.replace(/<Metadata>.*?<\/Metadata>/u, ""),
    "ExtensionPoint holds no Metadata",
  ],
  ["a button without help", XML.replace(/<Supertip>.*?<\/Supertip>/u, ""), "Control holds no Supertip"],
  [
    "an action of no known kind",
    XML.replace('xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'),
    "no Action is of the kind RunFunction",
  ],
  [
    "functions on another page than the pane",
    XML.replace(/(<Page><SourceLocation resid=)"url.taskpane"/u, '$1"url.learn"'),
    "url.learn is not the page of the shared runtime",
  ],
  [
    "a Welsh file that the build has not",
    XML.replace("functions-cy.json", "functions-cym.json"),
    "the build has no functions-cym.json",
  ],
  [
    "a text too long",
    XML.replace('DefaultValue="Rate"', `DefaultValue="${"Rate ".repeat(26)}"`),
    "longer than 125: Rate Rate",
  ],
  [
    "an icon of a fine screen missing",
    XML.replace('<bt:Image size="24" resid="pane-24"/>', ""),
    "an icon has no size 24",
  ],
  [
    "a text that nothing shows",
    XML.replace(' resid="long.rate-tip"', ' resid="long.check-tip"'),
    "nothing asks for long.rate-tip",
  ],
];

describe("its checker finds", () => {
  it.each(BROKEN)("%s", (_, copy, said) => {
    expect(copy).not.toBe(XML);
    expect(faultsOfManifest(copy, BUILT).join("\n")).toContain(said);
  });
});
