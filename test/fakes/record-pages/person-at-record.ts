import type { Browser, CDPSession, Page } from "playwright-core";
import type { PageAnswers, PageAsks, PageSays, PageView } from "../../../extension/browser/page-messages.ts";
import { FAKE_RUNTIME } from "./fake-runtime.ts";

const WORLD = "probity";
const SCRIPT = "content.js";

/** What the browser's protocol tells of a node, as far as it is looked at. */
interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly shadowRootType?: string;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Something that our part shows in a page. */
export interface Shown {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  readonly node: number;
}

export const NOTHING_SHOWN: PageView = { rule: null, chip: null, marks: [], marksShown: true, toolbar: null };

/** A person at a page of a record, with our content script in a world of its own, as in an extension. */
export class PersonAtRecord {
  /** What frames of the page have said, in order. */
  readonly said: PageSays[] = [];
  /** The frames' worlds, the page's own first. */
  private worlds: number[] = [];

  private constructor(
    readonly page: Page,
    private readonly protocol: CDPSession,
    private view: PageView | null,
  ) {}

  static async arrive(
    browser: Browser,
    script: string,
    address: string,
    view: PageView | null,
  ): Promise<PersonAtRecord> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    const person = new PersonAtRecord(page, protocol, view);
    await person.listen(script);
    await page.goto(address);
    return person;
  }

  private async listen(script: string): Promise<void> {
    const { protocol } = this;
    protocol.on("Runtime.executionContextsCleared", () => {
      this.worlds = [];
    });
    protocol.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.name === WORLD) this.worlds.push(context.id);
    });
    protocol.on("Runtime.bindingCalled", ({ payload, executionContextId }) => {
      const { number, message } = JSON.parse(payload) as { number: number; message: PageSays };
      this.said.push(message);
      const answer = message.say === "here" ? this.view : null;
      const expression = `fakeAnswered(${number}, ${JSON.stringify(answer)})`;
      protocol.send("Runtime.evaluate", { expression, contextId: executionContextId }).catch(() => {});
    });
    await protocol.send("Runtime.enable");
    await protocol.send("Page.enable");
    await protocol.send("Performance.enable");
    await protocol.send("Runtime.addBinding", { name: "saidToBackground", executionContextName: WORLD });
    const begin = `addEventListener("DOMContentLoaded", () => {\n${script}\n}, { once: true });\n//# sourceURL=${SCRIPT}`;
    await protocol.send("Page.addScriptToEvaluateOnNewDocument", { source: FAKE_RUNTIME, worldName: WORLD });
    await protocol.send("Page.addScriptToEvaluateOnNewDocument", { source: begin, worldName: WORLD });
  }

  /** Ask a frame something, as the background does. */
  async ask<K extends PageAsks["ask"]>(
    ask: K,
    more: PageAnswers[K]["asks"],
    frame = 0,
    id = "probity",
  ): Promise<PageAnswers[K]["gives"]> {
    return this.inWorld(`fakeAsk(${JSON.stringify({ ask, ...more })}, ${JSON.stringify(id)})`, frame) as never;
  }

  async show(view: Partial<PageView>): Promise<void> {
    this.view = { ...NOTHING_SHOWN, ...view };
    await this.ask("view", { view: this.view });
  }

  /** Run something in our own world. */
  async inWorld(expression: string, frame = 0): Promise<unknown> {
    const contextId = this.worlds[frame];
    if (contextId === undefined) throw new Error(`the page has no frame ${frame}`);
    const { result, exceptionDetails } = await this.protocol.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Wait until something has been said that fits, and give the last of them. */
  async heard<K extends PageSays["say"]>(say: K, fits = (_: Extract<PageSays, { say: K }>) => true) {
    const find = () =>
      this.said.findLast((one): one is Extract<PageSays, { say: K }> => one.say === say && fits(one as never));
    for (let left = 100; left > 0 && find() === undefined; left--) await this.page.waitForTimeout(50);
    const found = find();
    if (found === undefined) throw new Error(`never heard ${say}; but ${JSON.stringify(this.said)}`);
    return found;
  }

  /** Everything that our part shows, from its closed root. */
  async shown(): Promise<Shown[]> {
    const { root } = await this.protocol.send("DOM.getDocument", { depth: -1, pierce: true });
    return closedRoots(root as Node).flatMap((one) => within(one));
  }

  /** Wait until our part shows something of a kind. */
  async sees(kind: string): Promise<Shown> {
    for (let left = 60; left > 0; left--) {
      const found = (await this.shown()).find((one) => one.kind.split(" ").includes(kind));
      if (found !== undefined) return found;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`never saw ${kind}`);
  }

  async boxOf({ node }: Shown): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const { model } = await this.protocol.send("DOM.getBoxModel", { nodeId: node });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  }

  /** Press the pointer on a button of ours. */
  async press(name: string): Promise<void> {
    const found = (await this.shown()).find((one) => one.kind === "BUTTON" && one.name === name);
    if (found === undefined) throw new Error(`no button ${name} in ${JSON.stringify(await this.shown())}`);
    const { left, top, right, bottom } = await this.boxOf(found);
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** Select from the first to the last place where some texts stand, by script, as it would be by hand. */
  async select(from: string, to = from): Promise<void> {
    await this.page.evaluate(
      ([from, to]) => {
        const find = (text: string, end: boolean): [Node, number] => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const at = (node as unknown as Text).data.indexOf(text);
            if (at >= 0) return [node as never, end ? at + text.length : at];
          }
          throw new Error(`not on the page: ${text}`);
        };
        const [first, start] = find(from as string, false);
        const [last, end] = find(to as string, true);
        getSelection()?.setBaseAndExtent(first as never, start, last as never, end);
      },
      [from, to],
    );
  }

  /** The texts that are marked now in a frame. */
  async marked(frame = 0): Promise<string[]> {
    return (await this.inWorld(`[...(CSS.highlights.get("mark") ?? [])].map(String)`, frame)) as string[];
  }

  /** How many frames there have been, those before a load anew too: the last is the latest. */
  get frameCount(): number {
    return this.worlds.length;
  }

  /** Begin to count what our script takes. */
  async watchCost(): Promise<void> {
    await this.protocol.send("Profiler.enable");
    await this.protocol.send("Profiler.setSamplingInterval", { interval: 100 });
    await this.protocol.send("Profiler.start");
  }

  /** Milliseconds that our script has run, with what it called, and kilobytes that the whole page still holds. */
  async cost(): Promise<{ script: number; heap: number }> {
    const { profile } = await this.protocol.send("Profiler.stop");
    await this.protocol.send("HeapProfiler.collectGarbage");
    const { metrics } = await this.protocol.send("Performance.getMetrics");
    const heap = metrics.find((one) => one.name === "JSHeapUsedSize")?.value ?? 0;
    return { script: timeWithin(profile) / 1000, heap: heap / 1024 };
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

/** Microseconds of a profile that were spent in our script or in what it called. */
function timeWithin({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  const visit = (id: number, within: boolean): void => {
    const node = nodes.find((one) => one.id === id);
    const own = within || node?.callFrame.url === SCRIPT;
    if (own) ours.add(id);
    for (const child of node?.children ?? []) visit(child, own);
  };
  visit(nodes[0]?.id ?? 0, false);
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0);
}

function closedRoots(node: Node): Node[] {
  const own = (node.shadowRoots ?? []).filter((one) => one.shadowRootType === "closed");
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}

function within(node: Node): Shown[] {
  return (node.children ?? []).flatMap((one) => {
    if (one.nodeName === "#text") return [];
    const names = new Map(chunked(one.attributes ?? []));
    const kind = one.nodeName === "BUTTON" ? "BUTTON" : (names.get("class") ?? "");
    return [{ kind, name: names.get("aria-label") ?? "", text: textOf(one), node: one.nodeId }, ...within(one)];
  });
}

function textOf(node: Node): string {
  return node.nodeName === "#text" ? node.nodeValue : (node.children ?? []).map(textOf).join("");
}

function chunked(list: readonly string[]): [string, string][] {
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? ""] as [string, string]] : []));
}
