import type { BookModel } from "./book-model.ts";
import type { ExcelHost } from "./excel-host.ts";

/** `CustomFunctions` is what the library itself asks for, `CustomFunctionsRuntime` what its documentation calls it. */
const REQUIREMENTS = {
  ExcelApi: "1.17",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.7",
};

/** How Excel presents itself to an add-in. */
export interface Manner {
  readonly locale?: string;
  /** Requirement sets by name: `{ ExcelApi: "1.9" }`. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** True where the library itself refuses what these sets do not have. */
  readonly strict?: boolean;
  /** Something to do with the host before the add-in's page comes. */
  readonly prepare?: (excel: ExcelHost) => void;
  /** Characters that a request and an answer may have; those of Excel on the web where it is not given. */
  readonly limit?: number;
}

/** What the library asks first: where it is, and what this Excel can do. */
export function appContext(book: BookModel, { locale = "en-GB", requirements = REQUIREMENTS }: Manner): object {
  return {
    _id: "probity",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://localhost/${book.name}`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _requirementMatrix: JSON.stringify(requirements),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.1",
    _clientWindowHeight: 378,
    _clientWindowWidth: 350,
    _addinName: "Probity",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** The page that embeds the add-in and passes its messages on. */
export function hostPage(addinPort: number): string {
  return `<!doctype html><html lang="en"><title>Excel</title><body><main aria-label="Workbook"><h1>Excel</h1></main><script>
const frame = document.createElement("iframe");
frame.title = "Probity";
globalThis.tellAddin = (events) => events.forEach((one) => frame.contentWindow.postMessage(one, new URL(frame.src).origin));
addEventListener("message", async (event) => {
  if (event.source !== frame.contentWindow) return;
  const text = typeof event.data === "string" ? event.data : JSON.stringify(event.data);
  for (const answer of await hostAnswer(text)) frame.contentWindow.postMessage(answer, event.origin);
});
frame.name = JSON.stringify({
  baseFrameName: "__xdm_1",
  hostInfo: "Excel|Web|16.01|en-GB|corr|isNotDialog|disableLogging|3",
  xdmInfo: "conversation|probity|" + location.origin,
  serializerVersion: "1",
  flights: "[]",
});
frame.src = "https://localhost:${addinPort}/taskpane.html";
frame.style.cssText = "border:0;width:350px;height:378px";
document.querySelector("main").append(frame);
</script></body>`;
}

/** Runs in the add-in's page: the library, once it is there, refuses what the host's requirement sets do not have. */
export function demandFloor(): void {
  const timer = setInterval(() => {
    const library = (globalThis as unknown as { OfficeExtension?: { CommonUtility?: Record<string, unknown> } })
      .OfficeExtension?.CommonUtility;
    if (library === undefined) return;
    library._doApiNotSupportedCheck = true;
    clearInterval(timer);
  }, 1);
}
