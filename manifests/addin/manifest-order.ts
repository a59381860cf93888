/** What an element may hold: its children in the order that the schema demands, and those that must be there. */
export interface Order {
  readonly children: readonly string[];
  readonly needed?: readonly string[];
}

const SOURCE: Order = { children: ["SourceLocation"], needed: ["SourceLocation"] };

/**
 * The order of what a manifest holds. An element of several kinds is named with its kind: `ExtensionPoint CustomFunctions`.
 *
 * Source: OfficeAppManifestV1_1.xsd and TaskPaneAppVersionOverridesV1_0.xsd, as Microsoft published them with its documentation
 * (OfficeDev/office-js-docs-pr, docs/overview/schemas/taskpane). They are older than `Runtimes`, whose place is that of Microsoft's page on
 * the shared runtime: the first child of a host.
 */
export const ORDER: Readonly<Record<string, Order>> = {
  OfficeApp: {
    children: [
      "Id",
      "AlternateId",
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
    needed: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "SupportUrl"],
  },
  VersionOverrides: { children: ["Description", "Requirements", "Hosts", "Resources"], needed: ["Hosts", "Resources"] },
  Requirements: { children: ["Sets", "Methods"] },
  "Host Workbook": { children: ["Runtimes", "AllFormFactors", "DesktopFormFactor"], needed: ["DesktopFormFactor"] },
  Runtimes: { children: ["Runtime"], needed: ["Runtime"] },
  AllFormFactors: { children: ["ExtensionPoint"] },
  DesktopFormFactor: { children: ["GetStarted", "FunctionFile", "ExtensionPoint"], needed: ["ExtensionPoint"] },
  GetStarted: {
    children: ["Title", "Description", "LearnMoreUrl"],
    needed: ["Title", "Description", "LearnMoreUrl"],
  },
  "ExtensionPoint CustomFunctions": {
    children: ["Script", "Page", "Metadata", "Namespace"],
    needed: ["Script", "Page", "Metadata", "Namespace"],
  },
  "ExtensionPoint PrimaryCommandSurface": { children: ["OfficeTab", "CustomTab"] },
  Script: SOURCE,
  Page: SOURCE,
  Metadata: SOURCE,
  CustomTab: { children: ["Group", "Label"], needed: ["Group", "Label"] },
  Group: { children: ["Label", "Icon", "Control"], needed: ["Label", "Icon", "Control"] },
  "Control Button": {
    children: ["Label", "Supertip", "Icon", "Action"],
    needed: ["Label", "Supertip", "Icon", "Action"],
  },
  Supertip: { children: ["Title", "Description"], needed: ["Title", "Description"] },
  "Action ShowTaskpane": { children: ["TaskpaneId", "SourceLocation", "Title"], needed: ["SourceLocation"] },
  "Action ExecuteFunction": { children: ["FunctionName"], needed: ["FunctionName"] },
  Resources: { children: ["Images", "Urls", "ShortStrings", "LongStrings"] },
};
