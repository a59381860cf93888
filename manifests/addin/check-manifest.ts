import { ORDER, type Order } from "./manifest-order.ts";
import { everyElement, type Found, readXml } from "./read-xml.ts";

/** What the build has that a manifest may point at. */
export interface Built {
  readonly base: string;
  /** Paths of every file of the build. */
  readonly files: readonly string[];
  /** Names of the functions that code associates with the ribbon. */
  readonly functions: readonly string[];
}

/** Sizes in pixels: the ribbon demands 16, 32 and 80, and takes the others where a screen is finer. */
const ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const LONGEST_ID = 32;
/** The longest texts that the schema takes. */
const LONGEST = { short: 125, long: 250 };

/**
 * What is wrong with an add-in's manifest, in sentences for its makers; empty when nothing is. Works without a network, which Microsoft's
 * own checker does not.
 */
export function faultsOfManifest(xml: string, built: Built): string[] {
  const root = readXml(xml);
  if (root === null) return ["the manifest is not well-formed XML"];
  const all = everyElement(root);
  return [
    ...orders(all),
    ...identity(root),
    ...references(all),
    ...addresses(all, built),
    ...iconSizes(all),
    ...texts(all),
    ...lengths(all),
    ...runtime(all),
    ...functions(all, built),
  ];
}

function orders(all: readonly Found[]): string[] {
  return all.flatMap((one) => {
    const kind = one.attributes["xsi:type"];
    const order = ORDER[`${one.name} ${kind}`] ?? (kind === undefined || one.name in ORDER ? ORDER[one.name] : null);
    if (order === null) return [`no ${one.name} is of the kind ${kind}`];
    // What the schema leaves open, and a host inside the base manifest, which names the program and holds nothing.
    return order === undefined ? [] : orderOf(one, order);
  });
}

function orderOf({ name, children }: Found, order: Order): string[] {
  const names = children.map((child) => child.name);
  const places = names.map((child) => order.children.indexOf(child)).filter((place) => place >= 0);
  const sorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  return [
    ...names.filter((child) => !order.children.includes(child)).map((child) => `${name} may not hold ${child}`),
    ...(sorted ? [] : [`the children of ${name} stand in another order than the schema's`]),
    ...(order.needed ?? []).filter((child) => !names.includes(child)).map((child) => `${name} holds no ${child}`),
  ];
}

function identity(root: Found): string[] {
  const value = (name: string) => root.children.find((child) => child.name === name)?.text ?? "";
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value("Id")) ? [] : ["Id is no GUID in small letters"]),
    ...(/^\d+\.\d+\.\d+\.\d+$/u.test(value("Version")) ? [] : ["Version does not have four parts"]),
    ...(value("DefaultLocale") === "en-GB" ? [] : ["DefaultLocale is not en-GB"]),
  ];
}

function references(all: readonly Found[]): string[] {
  const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
  const asked = all.flatMap(({ attributes }) => attributes.resid ?? []);
  const resources = all.filter(({ name }) => ["Image", "Url", "String"].includes(name));
  const held = resources.flatMap(({ attributes }) => attributes.id ?? []);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `the id ${id} stands twice`),
    ...[...ids, ...asked]
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `the id ${id} is longer than ${LONGEST_ID}`),
    ...asked.filter((id) => !held.includes(id)).map((id) => `nothing has the id ${id}`),
    ...held.filter((id) => !asked.includes(id)).map((id) => `nothing asks for ${id}`),
  ];
}

function addresses(all: readonly Found[], { base, files }: Built): string[] {
  const urls = all
    .flatMap(({ attributes }) => [attributes.DefaultValue ?? [], attributes.Value ?? []].flat())
    .filter((value) => /^\w+:\/\//u.test(value));
  return urls.flatMap((url) => {
    if (!url.startsWith("https://")) return [`${url} is not https`];
    if (!url.startsWith(base)) return [`${url} is not among our files`];
    return files.includes(url.slice(base.length)) ? [] : [`the build has no ${url.slice(base.length)}`];
  });
}

function iconSizes(all: readonly Found[]): string[] {
  return all
    .filter((one) => one.name === "Icon")
    .flatMap(({ children }) => ICON_SIZES.filter((size) => !children.some((child) => child.attributes.size === size)))
    .map((size) => `an icon has no size ${size}`);
}

/** Every text people read has its Welsh, unless it is the same, and none repeats the default language. */
function texts(all: readonly Found[]): string[] {
  return said(all).flatMap(({ attributes, children }) => {
    const locales = children.map((child) => child.attributes.Locale);
    const name = attributes.id ?? attributes.DefaultValue;
    if (locales.includes("en-GB")) return [`${name} overrides its own language`];
    return isName(attributes.DefaultValue ?? "") || locales.includes("cy-GB") ? [] : [`${name} has no Welsh`];
  });
}

/** Names are the same in every language. */
function isName(text: string): boolean {
  return text === "Probity" || /^[A-Z]+$/u.test(text);
}

function said(all: readonly Found[]): Found[] {
  return all
    .filter(({ name }) => ["DisplayName", "Description", "String"].includes(name))
    .filter(({ attributes }) => attributes.DefaultValue !== undefined);
}

function lengths(all: readonly Found[]): string[] {
  const long = all.filter(({ name }) => name === "LongStrings").flatMap(({ children }) => children);
  return said(all).flatMap((one) => {
    const most = one.name === "Description" || long.includes(one) ? LONGEST.long : LONGEST.short;
    const told = [one, ...one.children].map(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? "");
    return told.filter((text) => text.length > most).map((text) => `longer than ${most}: ${text}`);
  });
}

/** Ribbon, functions and pane share one runtime only where all of them name the very same page. */
function runtime(all: readonly Found[]): string[] {
  const shared = all.find(({ name }) => name === "Runtime")?.attributes.resid;
  const pages = all.flatMap((one) => {
    if (one.name === "FunctionFile") return one.attributes.resid ?? [];
    if (one.name !== "Page" && one.attributes["xsi:type"] !== "ShowTaskpane") return [];
    return one.children.flatMap((child) => child.attributes.resid ?? []);
  });
  return pages.filter((page) => page !== shared).map((page) => `${page} is not the page of the shared runtime`);
}

function functions(all: readonly Found[], built: Built): string[] {
  const asked = all.filter((one) => one.name === "FunctionName").map((one) => one.text);
  return [
    ...asked.filter((name) => !built.functions.includes(name)).map((name) => `no code answers the button ${name}`),
    ...built.functions.filter((name) => !asked.includes(name)).map((name) => `no button asks for ${name}`),
  ];
}
