import { SESSION } from "../browser/memory.ts";
import type { CaseReading } from "../browser/page-messages.ts";
import type { Frame } from "../browser/runtime.ts";
import { NOTHING, together } from "./together.ts";

type Readings = Readonly<Record<string, { readonly reading: CaseReading; readonly origin: string }>>;
type Tabs = Readonly<Record<string, Readings>>;

/**
 * Which case stands in which tab, frame by frame, and which tab is in front. In memory only, and through the background's own sleep: it may
 * be stopped at any time.
 */
export class Screens {
  #tabs: Tabs = {};
  #front: number | null = null;

  /** Go on from what was known before the background slept. */
  static async wake(): Promise<Screens> {
    const screens = new Screens();
    screens.#tabs = (await SESSION.get<Tabs>("tabs")) ?? {};
    screens.#front = (await SESSION.get<number>("front")) ?? null;
    return screens;
  }

  get front(): number | null {
    return this.#front;
  }

  async bringForward(tab: number): Promise<void> {
    this.#front = tab;
    await SESSION.set("front", tab);
  }

  /** A frame has read its page. The first that speaks stands in front until a person turns to another tab. */
  async read({ tab, frame, origin }: Frame, reading: CaseReading): Promise<void> {
    if (this.#front === null) await this.bringForward(tab);
    await this.#keep({ ...this.#tabs, [tab]: { ...this.#tabs[tab], [frame]: { reading, origin } } });
  }

  /** A page begins anew: the frames of the one before it are gone. */
  async begin({ tab, frame, origin }: Frame): Promise<void> {
    const standing = frame === 0 ? {} : this.#tabs[tab];
    await this.#keep({ ...this.#tabs, [tab]: { ...standing, [frame]: { reading: NOTHING, origin } } });
  }

  async gone(tab: number): Promise<void> {
    const { [tab]: _, ...others } = this.#tabs;
    if (this.#front === tab) this.#front = null;
    await this.#keep(others);
  }

  /** Frames that answer no longer show nothing. */
  async drop(frames: readonly Pick<Frame, "tab" | "frame">[]): Promise<void> {
    const gone = new Set(frames.map(({ tab, frame }) => `${tab} ${frame}`));
    const left = Object.entries(this.#tabs).map(([tab, readings]) => {
      const here = Object.entries(readings).filter(([frame]) => !gone.has(`${tab} ${frame}`));
      return [tab, Object.fromEntries(here)] as const;
    });
    await this.#keep(Object.fromEntries(left.filter(([, readings]) => Object.keys(readings).length > 0)));
  }

  /** The frames that have spoken, of one tab or of all. */
  frames(tab: number | null = null): Pick<Frame, "tab" | "frame">[] {
    return Object.entries(this.#tabs)
      .filter(([id]) => tab === null || Number(id) === tab)
      .flatMap(([id, frames]) => Object.keys(frames).map((frame) => ({ tab: Number(id), frame: Number(frame) })));
  }

  /** The site of a frame's page. */
  originOf(tab: number, frame: number): string | null {
    return this.#tabs[tab]?.[frame]?.origin ?? null;
  }

  get tabs(): number[] {
    return Object.keys(this.#tabs).map(Number);
  }

  /** What a tab's frames say together; null where none of ours is there. */
  of(tab: number): CaseReading | null {
    const readings = this.#tabs[tab];
    return readings === undefined ? null : together(Object.values(readings).map(({ reading }) => reading));
  }

  async #keep(tabs: Tabs): Promise<void> {
    this.#tabs = tabs;
    await SESSION.set("tabs", tabs);
  }
}
