import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { builtPages, CHROMIUM_FLAGS, chromiumOnPath } from "./browser.ts";
import { BESIDE, type BrowserHands } from "./browser-hands.ts";

/** Where records stand in tests: the only site the extension may read without being asked, which only tests grant. */
export const TEST_HOSTS = ["http://127.0.0.1/*"];

const WAIT = 15_000;

const FLAGS = [...CHROMIUM_FLAGS, "--enable-unsafe-extension-debugging"];

/** The extension as it is built, with leave to read the test's own pages: nobody answers the browser's question in a test. */
export async function builtForChromium(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "chromium-"));
  cpSync(await builtPages("chromium"), folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: TEST_HOSTS }));
  return folder;
}

/** A Chromium with the extension, and a profile that lasts over its restarts. */
export class ExtensionInChromium implements BrowserHands {
  #context: BrowserContext | null = null;
  readonly #folder: string;
  /** Of a real screen, or null for none. */
  readonly #display: string | null;
  readonly profile: string;
  readonly #tabs = new Map<string, Page>();
  #front: Page | null = null;
  #opened = 0;
  /** Everything that the extension's own pages complained of. */
  readonly faults: string[] = [];

  private constructor(folder: string, profile: string, display: string | null) {
    this.#folder = folder;
    this.profile = profile;
    this.#display = display;
  }

  static async start(folder: string, display: string | null = null): Promise<ExtensionInChromium> {
    const extension = new ExtensionInChromium(folder, mkdtempSync(join(tmpdir(), "profile-")), display);
    await extension.open();
    return extension;
  }

  get context(): BrowserContext {
    if (this.#context === null) throw new Error("the browser is closed");
    return this.#context;
  }

  async open(): Promise<void> {
    const load = [`--disable-extensions-except=${this.#folder}`, `--load-extension=${this.#folder}`];
    const flags = this.#display === null ? FLAGS : FLAGS.filter((flag) => !flag.startsWith("--headless"));
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath: chromiumOnPath(),
      headless: false,
      ignoreDefaultArgs: ["--disable-extensions"],
      args: [...flags, ...load],
      acceptDownloads: true,
      ...(this.#display === null
        ? { viewport: { width: 350, height: 720 } }
        : { viewport: null, env: { ...process.env, DISPLAY: this.#display } }),
    });
    this.#context.setDefaultTimeout(15_000);
  }

  /** The extension's own background. */
  async worker() {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent("serviceworker"));
  }

  /** The browser stops the background, as it does when nothing was asked of it for a while. */
  async stopWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.front);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  }

  /** One of the extension's pages, in a tab. */
  async page(name: string): Promise<Page> {
    const base = new URL(".", (await this.worker()).url()).href;
    const page = await this.context.newPage();
    page.on("pageerror", (fault) => this.faults.push(fault.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
    await page.goto(`${base}${name}`);
    return page;
  }

  async openOwn(name: string): Promise<string> {
    return this.#inFront(await this.page(name));
  }

  async openPage(url: string): Promise<string> {
    const page = await this.context.newPage();
    await page.goto(url);
    return this.#inFront(page);
  }

  async goTo(url: string): Promise<void> {
    await this.front.goto(url);
  }

  async turnTo(tab: string): Promise<void> {
    this.#front = this.#tabs.get(tab) ?? null;
    await this.front.bringToFront();
  }

  /** The page in front. */
  get front(): Page {
    if (this.#front === null) throw new Error("no page is open");
    return this.#front;
  }

  run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return this.front.evaluate(`(function () { ${script} }).apply(null, ${JSON.stringify(args)})`) as Promise<T>;
  }

  async until<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    const end = Date.now() + WAIT;
    for (;;) {
      const given = await this.run<T>(script, ...args).catch(() => null);
      if (given) return given;
      if (Date.now() > end) throw new Error(`Chromium: never true: ${script} ${JSON.stringify(args)}`);
      await new Promise((waited) => setTimeout(waited, 50));
    }
  }

  click(selector: string): Promise<void> {
    return this.front.locator(selector).first().click();
  }

  press(name: string): Promise<void> {
    return this.front.getByRole("button", { name, exact: true }).first().click();
  }

  async type(selector: string, text: string): Promise<void> {
    await this.front.locator(selector).first().click();
    await this.front.keyboard.type(text);
  }

  choose(selector: string, path: string): Promise<void> {
    return this.front.locator(selector).first().setInputFiles(path);
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.front.keyboard.press(key);
  }

  /** Keys of a command never reach a browser without a screen: the browser's own event is raised as it would raise it. */
  async command(letter: string): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(async (letter) => {
      const { commands, tabs } = (globalThis as unknown as { chrome: CommandDoor }).chrome;
      const shortcut = `Alt+Shift+${letter}`;
      const command = (await commands.getAll()).find((one) => one.shortcut === shortcut);
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      commands.onCommand.dispatch(command?.name, tab);
    }, letter);
  }

  async openBeside(): Promise<boolean> {
    const browser = await this.context.browser()?.newBrowserCDPSession();
    // Wider than the driver's own types.
    const ask = browser?.send.bind(browser) as (method: string, given: object) => Promise<Targets>;
    const { targetInfos } = await ask("Target.getTargets", { filter: [{ type: "tab" }] });
    const tab = targetInfos.find((target) => target.url === this.front.url());
    const id = new URL((await this.worker()).url()).host;
    const end = Date.now() + WAIT;
    while (Date.now() < end) {
      // Pressed in the very moment in which the extension comes, nobody hears it yet.
      await ask("Extensions.triggerAction", { id, targetId: tab?.targetId });
      await new Promise((waited) => setTimeout(waited, 1000));
      // What stands beside the page is no tab, so the driver does not count it among its pages.
      const all = await ask("Target.getTargets", {});
      if (all.targetInfos.some(({ url }) => url.endsWith("/panel.html"))) return true;
    }
    return false;
  }

  async closeBeside(): Promise<void> {
    await this.run(`${BESIDE} beside.close();`);
  }

  /** Nobody can answer Chromium without a screen: the build that is tested has leave already. */
  async allow(): Promise<void> {}

  async download(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.front.waitForEvent("download"), act()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  text(): Promise<string> {
    return this.run<string>("return document.body.innerText");
  }

  async screenshot(path: string): Promise<void> {
    await this.front.screenshot({ path });
  }

  /** The browser is killed with all its processes, as by a power cut. The profile stays. */
  async kill(): Promise<void> {
    const context = this.context;
    const gone = new Promise((closed) => context.once("close", closed));
    for (const pid of processesOf(this.profile)) process.kill(pid, "SIGKILL");
    await gone;
    this.#context = null;
    this.#tabs.clear();
    this.#front = null;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #inFront(page: Page): string {
    const tab = `${++this.#opened}`;
    this.#tabs.set(tab, page);
    this.#front = page;
    return tab;
  }
}

/** Tabs and pages as Chromium's own wire tells of them. */
interface Targets {
  readonly targetInfos: readonly { readonly targetId: string; readonly url: string }[];
}

/** What Chromium's background has for its commands. */
interface CommandDoor {
  readonly commands: {
    getAll(): Promise<{ readonly name: string; readonly shortcut: string }[]>;
    readonly onCommand: { dispatch(...given: readonly unknown[]): void };
  };
  readonly tabs: { query(which: object): Promise<object[]> };
}

/** The browser's processes: those that were started with this profile, or by one of them. */
function processesOf(profile: string): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
  return all.map(Number).filter((pid) => {
    try {
      return pid !== process.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(profile);
    } catch {
      return false;
    }
  });
}
