import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FIREFOX_ID } from "../../manifests/extension/manifest.ts";
import type { BrowserHands } from "./browser-hands.ts";
import { Marionette } from "./marionette.ts";

/** The extension's own pages stand at this address in tests. */
const UUID = "5f0a7c3e-6f0b-4e0e-9d35-0d1c2b3a4f5e";
const WAIT = 20_000;

const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: UUID }),
  "marionette.port": 0,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.region.update.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.security.https_first": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "http://127.0.0.1:9/",
  "toolkit.telemetry.enabled": false,
  "browser.download.folderList": 2,
  "security.notification_enable_delay": 0,
};

/** Firefox with the extension, spoken to as a person's hands and eyes would. */
export class ExtensionInFirefox implements BrowserHands {
  readonly #browser: ChildProcess;
  readonly #marionette: Marionette;
  readonly profile: string;

  get #downloads(): string {
    return join(this.profile, "downloads");
  }

  private constructor(browser: ChildProcess, marionette: Marionette, profile: string) {
    this.#browser = browser;
    this.#marionette = marionette;
    this.profile = profile;
  }

  /** @param folder the extension as it is built */
  static async start(folder: string): Promise<ExtensionInFirefox> {
    const profile = mkdtempSync(join(tmpdir(), "firefox-"));
    const downloads = join(profile, "downloads");
    mkdirSync(downloads);
    const preferences = { ...PREFERENCES, "browser.download.dir": downloads };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
    const typed = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access", "--profile", profile];
    const browser = spawn("firefox-esr", typed, { stdio: "ignore" });
    const port = await portOf(profile);
    const firefox = new ExtensionInFirefox(browser, await Marionette.connect(port), profile);
    await firefox.#marionette.ask("Addon:Install", { path: folder, temporary: true });
    return firefox;
  }

  /** Run something in the page in view. */
  async run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    const given = await this.#marionette.ask("WebDriver:ExecuteScript", { script, args, newSandbox: false });
    return (given as { value: T }).value;
  }

  /** Run something in the browser itself. */
  async inBrowser<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    await this.#marionette.ask("Marionette:SetContext", { value: "chrome" });
    try {
      return await this.run<T>(script, ...args);
    } finally {
      await this.#marionette.ask("Marionette:SetContext", { value: "content" });
    }
  }

  async goTo(url: string): Promise<void> {
    await this.#marionette.ask("WebDriver:Navigate", { url });
  }

  openOwn(name: string): Promise<string> {
    return this.openPage(`moz-extension://${UUID}/${name}`);
  }

  async openPage(url: string): Promise<string> {
    const { handle } = (await this.#marionette.ask("WebDriver:NewWindow", { type: "tab", focus: true })) as {
      handle: string;
    };
    await this.turnTo(handle);
    await this.goTo(url);
    return handle;
  }

  async turnTo(handle: string): Promise<void> {
    await this.#marionette.ask("WebDriver:SwitchToWindow", { handle, focus: true });
  }

  /** Wait until a script of the page in view gives something that is true. */
  async until<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    const end = Date.now() + WAIT;
    for (;;) {
      const given = await this.run<T>(script, ...args).catch(() => null);
      if (given) return given;
      if (Date.now() > end) throw new Error(`Firefox: never true: ${script}`);
      await new Promise((waited) => setTimeout(waited, 100));
    }
  }

  async click(selector: string): Promise<void> {
    await this.#clickElement(await this.#find("css selector", selector));
  }

  async press(name: string): Promise<void> {
    await this.#clickElement(await this.#find("xpath", `//button[normalize-space(.)=${JSON.stringify(name)}]`));
  }

  async type(selector: string, text: string): Promise<void> {
    const id = await this.#find("css selector", selector);
    await this.#marionette.ask("WebDriver:ElementSendKeys", { id, text });
  }

  choose(selector: string, path: string): Promise<void> {
    return this.type(selector, path);
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#keyActions([key]);
  }

  /** Keys of a command are the browser's: they are pressed in its own window. */
  async command(letter: string): Promise<void> {
    await this.inBrowser(
      `const { windowUtils } = window;
       const tip = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
       tip.beginInputTransactionForTests(window);
       const held = ["Alt", "Shift"].map((key) => new KeyboardEvent("", { key, code: key + "Left" }));
       const letter = new KeyboardEvent("", { key: arguments[0], code: "Key" + arguments[0], keyCode: arguments[0].charCodeAt(0) });
       for (const key of held) tip.keydown(key);
       tip.keydown(letter);
       tip.keyup(letter);
       for (const key of held) tip.keyup(key);`,
      letter,
    );
  }

  async openBeside(): Promise<boolean> {
    await this.command("O");
    const end = Date.now() + WAIT;
    const beside = `return document.getElementById("sidebar").contentDocument
      ?.getElementById("webext-panels-browser")?.currentURI?.spec ?? "";`;
    while (Date.now() < end) {
      if ((await this.inBrowser<string>(beside)).endsWith("/panel.html")) return true;
      await new Promise((waited) => setTimeout(waited, 100));
    }
    return false;
  }

  async closeBeside(): Promise<void> {
    await this.inBrowser("document.defaultView.SidebarController.hide();");
  }

  async allow(): Promise<void> {
    const end = Date.now() + WAIT;
    const press = `const button = document.querySelector("popupnotification")?.button;
      if (!button) return false;
      button.click();
      return true;`;
    while (!(await this.inBrowser<boolean>(press))) {
      if (Date.now() > end) throw new Error("Firefox asked nothing");
      await new Promise((waited) => setTimeout(waited, 100));
    }
  }

  async download(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const before = new Set(readdirSync(this.#downloads));
    await act();
    const end = Date.now() + WAIT;
    while (Date.now() < end) {
      const name = readdirSync(this.#downloads).find((one) => !before.has(one) && !one.endsWith(".part"));
      const text = name === undefined ? "" : readFileSync(join(this.#downloads, name), "utf8");
      if (name !== undefined && text !== "") return { name, text };
      await new Promise((waited) => setTimeout(waited, 100));
    }
    throw new Error("Firefox: no download came");
  }

  async screenshot(path: string): Promise<void> {
    const { value } = (await this.#marionette.ask("WebDriver:TakeScreenshot", { full: false })) as { value: string };
    writeFileSync(path, Buffer.from(value, "base64"));
  }

  /** The text of the page in view. */
  text(): Promise<string> {
    return this.run<string>("return document.body.innerText");
  }

  async close(): Promise<void> {
    this.#marionette.close();
    const gone = new Promise((left) => this.#browser.once("exit", left));
    this.#browser.kill("SIGKILL");
    await gone;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #clickElement(id: string): Promise<void> {
    await this.#marionette.ask("WebDriver:ElementClick", { id });
  }

  async #keyActions(keys: readonly string[]): Promise<void> {
    const values = keys.map((key) => SPECIAL_KEYS[key] ?? key);
    const actions = [
      ...values.map((value) => ({ type: "keyDown", value })),
      ...values.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
    await this.#marionette.ask("WebDriver:PerformActions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  /** What a selector finds first, waited for. */
  async #find(using: "css selector" | "xpath", value: string): Promise<string> {
    const end = Date.now() + WAIT;
    for (;;) {
      const found = await this.#marionette.ask("WebDriver:FindElement", { using, value }).catch(() => null);
      if (found !== null) return Object.values((found as { value: Record<string, string> }).value)[0] ?? "";
      if (Date.now() > end) throw new Error(`Firefox: nothing is ${value}`);
      await new Promise((waited) => setTimeout(waited, 100));
    }
  }
}

/** Keys without a character of their own, as WebDriver writes them. */
const SPECIAL_KEYS: Readonly<Record<string, string>> = { Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C" };

/** The port that Firefox listens on, once it says so. */
async function portOf(profile: string): Promise<number> {
  const path = join(profile, "MarionetteActivePort");
  const end = Date.now() + WAIT;
  while (Date.now() < end) {
    if (existsSync(path)) return Number(readFileSync(path, "utf8"));
    await new Promise((waited) => setTimeout(waited, 100));
  }
  throw new Error("Firefox did not start: npm test installs it or says how.");
}
