/** What an element was found to hold: its name without prefix, its attributes, its children, its text. */
interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Found[];
  text: string;
}

/** What the build has that a manifest may point at. */
export interface Built {
  readonly base: string;
  /** Paths of every file of the build. */
  readonly files: readonly string[];
  /** Names of the functions that code associates with the ribbon. */
  readonly functions: readonly string[];
}

/** Children that an element must have in this order, where it has them (Office add-ins schema 1.1). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
const NEEDED_ICONS = ["16", "32", "80"];
const LONGEST_ID = 32;

/**
 * What is wrong with an add-in's manifest, in sentences for its makers; empty when nothing is. Works without a network, which Microsoft's
 * own checker does not.
 */
export function faultsOfManifest(xml: string, built: Built): string[] {
  const root = parsed(xml);
  const all = everyElement(root);
  return [
    ...orders(all),
    ...identity(root),
    ...references(all),
    ...addresses(all, built),
    ...iconSizes(all),
    ...texts(all),
    ...functions(all, built),
  ];
}

function orders(all: readonly Found[]): string[] {
  return all.flatMap(({ name, children }) => {
    const order = ORDER[name];
    // A host inside the base manifest names the program and holds nothing.
    if (order === undefined || children.length === 0) return [];
    const unknown = children
      .filter((child) => !order.includes(child.name))
      .map((child) => `${name} may not hold ${child.name}`);
    const places = children.map((child) => order.indexOf(child.name)).filter((place) => place >= 0);
    const sorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
    return [...unknown, ...(sorted ? [] : [`the children of ${name} stand in another order than the schema's`])];
  });
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
  return [
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `the id ${id} stands twice`),
    ...[...ids, ...asked]
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `the id ${id} is longer than ${LONGEST_ID}`),
    ...asked.filter((id) => !ids.includes(id)).map((id) => `nothing has the id ${id}`),
  ];
}

function addresses(all: readonly Found[], { base, files }: Built): string[] {
  const urls = all
    .flatMap(({ attributes }) => attributes.DefaultValue ?? [])
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
    .flatMap(({ children }) => NEEDED_ICONS.filter((size) => !children.some((child) => child.attributes.size === size)))
    .map((size) => `an icon has no size ${size}`);
}

/** Every text people read has its Welsh, unless it is the same, and none repeats the default language. */
function texts(all: readonly Found[]): string[] {
  const said = all
    .filter(({ name }) => ["DisplayName", "Description", "String"].includes(name))
    .filter(({ attributes }) => attributes.DefaultValue !== undefined);
  return said.flatMap(({ attributes, children }) => {
    const locales = children.map((child) => child.attributes.Locale);
    const name = attributes.id ?? attributes.DefaultValue;
    if (locales.includes("en-GB")) return [`${name} overrides its own language`];
    return attributes.DefaultValue === "Probity" || locales.includes("cy-GB") ? [] : [`${name} has no Welsh`];
  });
}

function functions(all: readonly Found[], built: Built): string[] {
  const asked = all.filter((one) => one.name === "FunctionName").map((one) => one.text);
  return asked.filter((name) => !built.functions.includes(name)).map((name) => `no code answers the button ${name}`);
}

function everyElement(root: Found): Found[] {
  return [root, ...root.children.flatMap(everyElement)];
}

/** The elements of a manifest; enough of XML for what we write ourselves. */
function parsed(xml: string): Found {
  const top: Found = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  for (const [, closing, name = "", inside = "", empty, content] of xml.matchAll(
    /<(?!\?)(\/?)([\w:.]+)([^>]*?)(\/?)>|([^<]+)/gu,
  )) {
    const parent = open.at(-1) as Found;
    if (content !== undefined) parent.text += content.trim();
    else if (closing === "/") open.pop();
    else {
      const attributes = Object.fromEntries(
        [...inside.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value]),
      );
      const found: Found = {
        name: name.replace(/^\w+:/u, ""),
        attributes: attributes as Record<string, string>,
        children: [],
        text: "",
      };
      parent.children.push(found);
      if (empty !== "/") open.push(found);
    }
  }
  return top.children[0] ?? top;
}
