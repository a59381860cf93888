import type { Server } from "node:https";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { BesideWorkbook } from "./beside-workbook.ts";
import { type BookModel, EVENT } from "./book-model.ts";
import { type Batch, type BatchAnswer, executeBatch, type Fault } from "./execute-batch.ts";
import { appContext, demandFloor, hostPage, type Manner } from "./host-page.ts";
import { certificate, fileOf, portOf, serve } from "./https-server.ts";
import type { HostObject } from "./member.ts";
import { entered, ModelFault, RangeModel, rectOf } from "./range-model.ts";

/** Where the library itself is, as its makers publish it. */
const LIBRARY = new URL("../../../node_modules/@microsoft/office-js/dist/", import.meta.url).pathname;
/** Where add-ins load it from; answered from the published package, so that nothing leaves the machine. */
const PUBLISHED = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Under this name the library is told of what happens in the workbook. */
const WORKBOOK_EVENTS = "richApiMessage";
const [TOO_LARGE_A_REQUEST, TOO_LARGE_AN_ANSWER] = [5103, 5104];

/** What the library does for itself: letting go of objects. */
const ASIDE = /^_Remove/u;

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
  /** What the add-in's page complained of. */
  readonly faults: string[] = [];
  /** What the host refused, each with the member it was about. */
  readonly refused: string[] = [];
  /** What goes wrong before an action; nothing unless a test says so. */
  fault: Fault = () => undefined;
  /** What the host answers in place of carrying out a request, by its number among the library's codes; null to carry it out. */
  refuse: (batch: Batch) => number | null = () => null;
  /** Characters that a request and an answer may have: 5 MB on the web. */
  limit = 5_000_000;
  /** Characters of each answer. */
  readonly answered: number[] = [];
  /** What every request waits for: a test that holds Excel up gives a promise of its own. */
  held: Promise<void> = Promise.resolve();
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
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const excel = new ExcelHost(book, page, context, [addin, host]);
    excel.limit = manner.limit ?? excel.limit;
    manner.prepare?.(excel);
    if (manner.strict) await context.addInitScript(demandFloor);
    page.on("pageerror", (fault) => excel.faults.push(fault.message));
    page.on("console", (message) => {
      if (message.type() === "error") excel.faults.push(message.text());
    });
    await page.exposeFunction("hostAnswer", async (text: string) => {
      const answers = await excel.#answers(JSON.parse(text), manner);
      return [...answers, ...excel.#events()];
    });
    await page.goto(`https://localhost:${portOf(host)}/`);
    return excel;
  }

  /** The add-in's own page. */
  get addin(): Frame {
    const frame = this.page.frames()[1];
    if (frame === undefined) throw new Error("the add-in's page is not there");
    return frame;
  }

  /** A person types in a cell, here or elsewhere. */
  async type(sheet: string, address: string, content: string | number | boolean, remote = false): Promise<void> {
    const found = this.book.sheets.find((one) => one.name === sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    const range = new RangeModel(this.book, found, rectOf(address));
    range.write([[content]], (cell, value) => Object.assign(cell, entered(value)));
    const source = remote ? "Remote" : "Local";
    this.book.tell(EVENT.changed, { worksheetId: found.id, address, changeType: "RangeEdited", source });
    await this.deliver();
  }

  /** Excel has worked out its formulas. */
  async calculated(): Promise<void> {
    for (const { id } of this.book.sheets) this.book.tell(EVENT.calculated, { worksheetId: id, source: "Local" });
    await this.deliver();
  }

  /** A person goes to a cell. */
  async select(sheet: string, address: string): Promise<void> {
    const at = this.book.sheets.findIndex((one) => one.name === sheet);
    const worksheetId = this.book.sheets[at]?.id ?? "";
    if (at !== this.book.active) this.book.tell(EVENT.activated, { worksheetId, source: "Local" });
    this.book.active = at;
    this.book.selected = address;
    this.book.tell(EVENT.selection, { worksheetId, address, source: "Local" });
    await this.deliver();
  }

  /** Fail at the action at hand, as Excel would. */
  fail(code: string): never {
    throw new ModelFault(code, "made to fail");
  }

  /** Tell the add-in what happened in the workbook. */
  async deliver(): Promise<void> {
    await this.#post(this.#events());
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
    await this.#post([told(event, data)]);
  }

  async #post(messages: readonly string[]): Promise<void> {
    await this.page.evaluate(
      (all) => (globalThis as unknown as { tellAddin(all: readonly string[]): void }).tellAddin(all),
      messages,
    );
  }

  /** Events of the workbook as the library is told of them. */
  #events(): string[] {
    if (!this.services.heard.has(WORKBOOK_EVENTS)) return [];
    const entries = this.book.happened
      .splice(0)
      .map(({ type, args }) => [65_536, type, "Workbook", JSON.stringify(args), 0]);
    return entries.length === 0 ? [] : [told(WORKBOOK_EVENTS, { ArrayData: entries })];
  }

  async #answers(message: Message, manner: Manner): Promise<string[]> {
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
    if (_actionName === "executeMethod") {
      await this.held;
      return answer(this.#executed(message._data as ExecuteData));
    }
    return [];
  }

  #executed(asked: ExecuteData): unknown {
    const { ArrayData = [], DdaMethod } = asked;
    if (DdaMethod.DispatchId === 94) return this.services.end(String(asked[0]), Number(asked[1]));
    const text = String(ArrayData[4]);
    const batch = JSON.parse(text) as Batch;
    if (BesideWorkbook.speaksOf(batch)) return answered(this.services.execute(batch));
    const cleaning = batch.Actions.every(({ Name, ActionType }) => ActionType === 1 || ASIDE.test(Name));
    if (!cleaning) {
      this.syncs.push(batch);
      this.bytes.push(text.length);
    }
    const code = cleaning ? null : (this.refuse(batch) ?? (text.length > this.limit ? TOO_LARGE_A_REQUEST : null));
    if (code !== null) return { Version: 1, Error: code };
    const done = executeBatch(this.book, batch, this.#references, this.fault);
    if (done.Error !== undefined) this.refused.push(`${done.Error.Code}: ${done.Error.Message}`);
    const answer = JSON.stringify(done);
    this.answered.push(answer.length);
    if (answer.length > this.limit) return { Version: 1, Error: TOO_LARGE_AN_ANSWER };
    return answered(done);
  }
}

/** A message to the add-in about an event. */
function told(event: string, data: unknown): string {
  const message = { _messageType: 1, _actionName: event, _conversationId: "conversation", _correlationId: -1 };
  return JSON.stringify({ ...message, _serializerVersion: 1, _errorCode: 0, _responseType: 1, _data: data });
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
