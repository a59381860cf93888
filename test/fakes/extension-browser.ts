import type { PageAsks } from "../../extension/browser/page-messages.ts";

/** What is asked of each frame of each tab, and what it answers; a frame that is not there answers nothing. */
export type FrameAnswers = (tab: number, frame: number, ask: PageAsks) => unknown;

/** The browser's own doors as the background uses them, in one process: stores in memory, and frames that a test speaks for. */
export class FakeExtensionBrowser {
  readonly #areas = new Map<string, Record<string, unknown>>();
  /** Sites that the browser allows, as match patterns. */
  readonly allowed = new Set<string>();
  answer: FrameAnswers = () => null;
  readonly #told: unknown[] = [];

  readonly storage = { session: this.#area("session"), local: this.#area("local"), managed: this.#area("managed") };
  readonly runtime = {
    sendMessage: async (told: unknown) => {
      this.#told.push(told);
    },
  };
  readonly alarms = { create: () => undefined };
  readonly permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => this.allowed.has(one)),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const one of origins) this.allowed.delete(one);
    },
  };
  readonly scripting = {
    insertCSS: async () => undefined,
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => undefined,
  };
  readonly tabs = {
    query: async () => [],
    sendMessage: async (tab: number, ask: PageAsks, { frameId }: { frameId: number }) =>
      this.answer(tab, frameId, structuredClone(ask)),
  };

  /** Everything that open panels were told. */
  get told(): readonly unknown[] {
    return this.#told;
  }

  /** As after the browser was closed: what was in memory only is gone. */
  forget(): void {
    this.#areas.delete("session");
  }

  /** What stands in an area. */
  held(name: "session" | "local" | "managed"): Record<string, unknown> {
    const standing = this.#areas.get(name) ?? {};
    this.#areas.set(name, standing);
    return standing;
  }

  #area(name: "session" | "local" | "managed") {
    return {
      get: async (key?: string | null) =>
        structuredClone(key === undefined || key === null ? this.held(name) : { [key]: this.held(name)[key] }),
      set: async (change: object) => void Object.assign(this.held(name), structuredClone(change)),
      remove: async (keys: string[]) => {
        for (const key of keys) delete this.held(name)[key];
      },
      clear: async () => void this.#areas.delete(name),
    };
  }
}

/** Where the browser of the test at hand stands: test files share their modules, and the code has one door for all of them. */
const here = globalThis as { fakeExtensionBrowser?: FakeExtensionBrowser };

/** A browser as after its installation; the doors lead to it from now on. */
export function newExtensionBrowser(): FakeExtensionBrowser {
  here.fakeExtensionBrowser = new FakeExtensionBrowser();
  return here.fakeExtensionBrowser;
}

/** What stands for the browser's doors (`webextension-polyfill`). */
export function extensionDoors(): object {
  const find = (_: object, name: string | symbol) => here.fakeExtensionBrowser?.[name as keyof FakeExtensionBrowser];
  return new Proxy({}, { get: find });
}
