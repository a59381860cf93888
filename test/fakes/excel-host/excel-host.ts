import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { BesideWorkbook } from "./beside-workbook.ts";
import type { BookModel } from "./book-model.ts";
import { type Batch, type BatchAnswer, executeBatch, type Fault } from "./execute-batch.ts";
import type { HostObject } from "./members.ts";

/** Where the library itself is, as its makers publish it. */
const LIBRARY = new URL("../../../node_modules/@microsoft/office-js/dist/", import.meta.url).pathname;
/** Where add-ins load it from; answered from the published package, so that nothing leaves the machine. */
const PUBLISHED = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

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
}

/**
 * Excel as far as an add-in can tell: a page that embeds the add-in and speaks the library's own protocol, over https on the loopback, with
 * a workbook in memory. The library is the published one, unchanged.
 *
 * Protocol: found by running the library; see the pages it loads for the names used here.
 */
export class ExcelHost {
  /** The batches of actions that the add-in sent: one a sync. The library's own cleaning up does not count. */
  readonly syncs: Batch[] = [];
  readonly bytes: number[] = [];
  /** What the host refused, each with the member it was about. */
  readonly refused: string[] = [];
  /** What goes wrong before an action; nothing unless a test says so. */
  fault: Fault = () => undefined;
  /** What the host does beside the workbook. */
  readonly services = new BesideWorkbook();
  readonly #references = new Map<string, HostObject>();

  private constructor(
    readonly book: BookModel,
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly servers: readonly Server[],
  ) {}

  /** Open an add-in's page over a workbook. `pages` gives the add-in's own files by path; the library is at `/office/office.js`. */
  static async open(
    browser: Browser,
    book: BookModel,
    pages: (path: string) => Buffer | string | null,
    manner: Manner = {},
  ): Promise<ExcelHost> {
    const tls = certificate();
    const addin = await serve(tls, (path) =>
      path.startsWith("/office/") ? fileOf(join(LIBRARY, path.slice(8))) : pages(path),
    );
    const host = await serve(tls, () => hostPage(portOf(addin)));
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 378 } });
    await context.route(`${PUBLISHED}**`, (route) => {
      const file = fileOf(join(LIBRARY, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")));
      return file === null ? route.abort() : route.fulfill({ body: file, contentType: "text/javascript" });
    });
    const page = await context.newPage();
    const excel = new ExcelHost(book, page, context, [addin, host]);
    await page.exposeFunction("hostAnswer", (text: string) => excel.#answers(JSON.parse(text), manner));
    await page.goto(`https://localhost:${portOf(host)}/`);
    return excel;
  }

  /** The add-in's own page. */
  get addin(): Frame {
    const frame = this.page.frames()[1];
    if (frame === undefined) throw new Error("the add-in's page is not there");
    return frame;
  }

  async close(): Promise<void> {
    await this.context.close();
    for (const server of this.servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** Tell the add-in of an event that it listens to, in the library's own form. */
  async tell(event: string, data: unknown): Promise<void> {
    if (!this.services.heard.has(event)) throw new Error(`the add-in does not listen to ${event}`);
    const message = { _messageType: 1, _actionName: event, _conversationId: "conversation", _correlationId: -1 };
    const text = JSON.stringify({ ...message, _errorCode: 0, _responseType: 1, _data: data });
    await this.page.evaluate((one) => document.querySelector("iframe")?.contentWindow?.postMessage(one, "*"), text);
  }

  #answers(message: Message, manner: Manner): string[] {
    const { _actionName, _conversationId, _correlationId } = message;
    const answer = (data: unknown) => [
      JSON.stringify({
        _messageType: 1,
        _actionName,
        _conversationId,
        _correlationId,
        _serializerVersion: 1,
        _errorCode: 0,
        _responseType: 0,
        _data: data,
      }),
    ];
    if (message._actionType === 1) {
      this.services.heard.add(_actionName);
      return answer({ Error: 0 });
    }
    if (_actionName === "ContextActivationManager_getAppContextAsync") return answer(appContext(this.book, manner));
    if (_actionName === "executeMethod") return answer(this.#executed(message._data as ExecuteData));
    return [];
  }

  #executed(asked: ExecuteData): unknown {
    const { ArrayData = [], DdaMethod } = asked;
    if (DdaMethod.DispatchId === 94) return this.services.end(String(asked[0]), Number(asked[1]));
    const text = String(ArrayData[4]);
    const batch = JSON.parse(text) as Batch;
    if (BesideWorkbook.speaksOf(batch)) return answered(this.services.execute(batch));
    const cleaning = batch.Actions.every((action) => action.Name.startsWith("_Remove") || action.ActionType === 1);
    if (!cleaning) {
      this.syncs.push(batch);
      this.bytes.push(text.length);
    }
    const done = executeBatch(this.book, batch, this.#references, this.fault);
    if (done.Error !== undefined) this.refused.push(`${done.Error.Code}: ${done.Error.Message}`);
    return answered(done);
  }
}

function answered(done: BatchAnswer): object {
  return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], JSON.stringify(done)] };
}

interface Message {
  readonly _actionName: string;
  /** 0 asks for something, 1 begins to listen to an event. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface ExecuteData {
  readonly ArrayData?: readonly unknown[];
  /** Of a button: which press it was, and how it ended. */
  readonly 0?: string;
  readonly 1?: number;
  /** 93 carries out a batch, 94 says that a button is done with. */
  readonly DdaMethod: { readonly DispatchId: number };
}

function appContext(book: BookModel, { locale = "en-GB", requirements = REQUIREMENTS }: Manner): object {
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

function hostPage(addinPort: number): string {
  return `<!doctype html><title>Excel</title><body><script>
const frame = document.createElement("iframe");
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
document.body.append(frame);
</script></body>`;
}

async function serve(
  tls: { key: Buffer; cert: Buffer },
  give: (path: string) => Buffer | string | null,
): Promise<Server> {
  const server = createServer(tls, (request, response) => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    const content = give(path);
    response.writeHead(content === null ? 404 : 200, { "content-type": TYPES[extname(path)] ?? "text/html" });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function fileOf(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

/** A certificate for the loopback that lasts a day and is kept nowhere. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "excel-host-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const asked = [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-keyout",
    key,
    "-out",
    cert,
    "-days",
    "1",
    "-subj",
    "/CN=localhost",
    "-addext",
    "subjectAltName=DNS:localhost",
  ];
  spawnSync("openssl", asked, { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
