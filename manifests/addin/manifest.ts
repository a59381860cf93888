import { cy } from "../../core/words/cy.ts";
import { en, type Words } from "../../core/words/en.ts";
import { element, text } from "./xml.ts";

/** Where an add-in's files stand, and which add-in it is. */
export interface AddinPlace {
  /** The folder of the files, https, ending in a slash. */
  readonly base: string;
  readonly id: string;
  /** Four numbers: `0.1.0.0`. */
  readonly version: string;
  /** True for the one on a maker's own machine: it says so in its name, and its functions stand apart from those of the other. */
  readonly development: boolean;
}

type RibbonKey = keyof Words["ribbon"];

/** The buttons of the ribbon's tab. `run` names a function that `addin/ribbon` associates; without one the pane opens. */
const BUTTONS: readonly { readonly key: RibbonKey; readonly tip: RibbonKey; readonly run: string | null }[] = [
  { key: "check", tip: "check-tip", run: "check" },
  { key: "sample", tip: "sample-tip", run: "sample" },
  { key: "tables", tip: "tables-tip", run: "tables" },
  { key: "rate", tip: "rate-tip", run: "rate" },
  { key: "pane", tip: "pane-tip", run: null },
];

/** Sizes of the icon in pixels: 16, 32 and 80 are demanded of the ribbon, the others spare Excel from scaling. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const TASKPANE = "Probity.Taskpane";

/** Every icon, the add-in's own and its buttons', by its file's name without the ending. */
export const ICONS: readonly string[] = ["icon", ...BUTTONS.map(({ key }) => key)].flatMap((name) =>
  ICON_SIZES.map((size) => `${name}-${size}`),
);

/**
 * The add-in's manifest, in the add-in-only XML that every platform reads. English texts are the defaults, Welsh ones override them.
 *
 * Source: Office add-ins XML manifest schema 1.1 and its task pane version overrides 1.0; the order of elements is theirs.
 */
export function addinManifest({ base, id, version, development }: AddinPlace): string {
  const name = development ? "name-development" : "name";
  const icon = (size: number) => `${base}icons/icon-${size}.png`;
  const said = (name: string, key: RibbonKey) =>
    element(
      name,
      { DefaultValue: en.ribbon[key] },
      ...(en.ribbon[key] === cy.ribbon[key] ? [] : [override(cy.ribbon[key])]),
    );
  const root = {
    xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
    "xsi:type": "TaskPaneApp",
  };
  const xml = element(
    "OfficeApp",
    root,
    element("Id", {}, text(id)),
    element("Version", {}, text(version)),
    element("ProviderName", {}, "Probity"),
    element("DefaultLocale", {}, "en-GB"),
    said("DisplayName", name),
    said("Description", "description"),
    element("IconUrl", { DefaultValue: icon(32) }),
    element("HighResolutionIconUrl", { DefaultValue: icon(64) }),
    element("SupportUrl", { DefaultValue: `${base}workbench.html` }),
    element("Hosts", {}, element("Host", { Name: "Workbook" })),
    element("Requirements", {}, element("Sets", {}, element("Set", { Name: "ExcelApi", MinVersion: "1.9" }))),
    element("DefaultSettings", {}, element("SourceLocation", { DefaultValue: `${base}taskpane.html` })),
    element("Permissions", {}, "ReadWriteDocument"),
    versionOverrides(base, development),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}\n`;
}

function override(value: string): string {
  return element("Override", { Locale: "cy-GB", Value: value });
}

/**
 * The ribbon and the functions. They ask for the shared runtime; Excel leaves them out where it has none, as on an iPad, and the pane still
 * opens. Functions are not asked for: Excel that has none of them has all the rest.
 */
function versionOverrides(base: string, development: boolean): string {
  return element(
    "VersionOverrides",
    { xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides", "xsi:type": "VersionOverridesV1_0" },
    element(
      "Requirements",
      {},
      element("bt:Sets", {}, element("bt:Set", { Name: "SharedRuntime", MinVersion: "1.1" })),
    ),
    element(
      "Hosts",
      {},
      element(
        "Host",
        { "xsi:type": "Workbook" },
        element("Runtimes", {}, element("Runtime", { resid: "url.taskpane", lifetime: "long" })),
        element("AllFormFactors", {}, customFunctions()),
        element(
          "DesktopFormFactor",
          {},
          element(
            "GetStarted",
            {},
            element("Title", { resid: "short.get-started" }),
            element("Description", { resid: "long.get-started-tip" }),
            element("LearnMoreUrl", { resid: "url.learn" }),
          ),
          element("FunctionFile", { resid: "url.taskpane" }),
          element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, tab()),
        ),
      ),
    ),
    resources(base, development),
  );
}

function customFunctions(): string {
  const from = (name: string, resid: string) => element(name, {}, element("SourceLocation", { resid }));
  return element(
    "ExtensionPoint",
    { "xsi:type": "CustomFunctions" },
    from("Script", "url.functions"),
    from("Page", "url.taskpane"),
    from("Metadata", "url.metadata"),
    element("Namespace", { resid: "short.namespace" }),
  );
}

function tab(): string {
  const group = element(
    "Group",
    { id: "Probity.Group" },
    element("Label", { resid: "short.group" }),
    icons("icon"),
    ...BUTTONS.map(({ key, tip, run }) =>
      element(
        "Control",
        { "xsi:type": "Button", id: `Probity.${key}` },
        element("Label", { resid: `short.${key}` }),
        element(
          "Supertip",
          {},
          element("Title", { resid: `short.${key}` }),
          element("Description", { resid: `long.${tip}` }),
        ),
        icons(key),
        run === null
          ? element(
              "Action",
              { "xsi:type": "ShowTaskpane" },
              element("TaskpaneId", {}, TASKPANE),
              element("SourceLocation", { resid: "url.taskpane" }),
            )
          : element("Action", { "xsi:type": "ExecuteFunction" }, element("FunctionName", {}, run)),
      ),
    ),
  );
  return element("CustomTab", { id: "Probity.Tab" }, group, element("Label", { resid: "short.tab" }));
}

function icons(name: string): string {
  return element(
    "Icon",
    {},
    ...ICON_SIZES.map((size) => element("bt:Image", { size: String(size), resid: `${name}-${size}` })),
  );
}

function resources(base: string, development: boolean): string {
  const welshOnly = (value: string) => element("bt:Override", { Locale: "cy-GB", Value: value });
  const url = (id: string, file: string, welsh?: string) =>
    element("bt:Url", { id, DefaultValue: base + file }, welsh === undefined ? null : welshOnly(base + welsh));
  const string = (kind: "short" | "long", key: RibbonKey, id: string = key) => {
    const [english, welsh] = [en.ribbon[key], cy.ribbon[key]];
    const other = english === welsh ? null : welshOnly(welsh);
    return element("bt:String", { id: `${kind}.${id}`, DefaultValue: english }, other);
  };
  const shorts: RibbonKey[] = ["get-started", "group", ...BUTTONS.map((one) => one.key)];
  const longs: RibbonKey[] = ["get-started-tip", ...BUTTONS.map((one) => one.tip)];
  return element(
    "Resources",
    {},
    element("bt:Images", {}, ...ICONS.map((id) => element("bt:Image", { id, DefaultValue: `${base}icons/${id}.png` }))),
    element(
      "bt:Urls",
      {},
      url("url.taskpane", "taskpane.html"),
      url("url.learn", "workbench.html"),
      url("url.functions", "functions.js"),
      url("url.metadata", "functions-en.json", "functions-cy.json"),
    ),
    element(
      "bt:ShortStrings",
      {},
      element("bt:String", { id: "short.namespace", DefaultValue: development ? "PROBITYDEV" : "PROBITY" }),
      string("short", development ? "name-development" : "tab", "tab"),
      ...shorts.map((key) => string("short", key)),
    ),
    element("bt:LongStrings", {}, ...longs.map((key) => string("long", key))),
  );
}
