/** Changes are looked at together, this long after the first of them (ms), and when the page has nothing else to do. */
const TOGETHER = 300;
/** Looking may take this share of the time at most: on a long record that never rests, less often. */
const SHARE = 20;

/** Attributes that a record is read by: a change of them alone is no reason to look, but what was read before holds no more. */
const READ_BY = ["class", "role", "rowspan"];

/** Watches a page for changes of its screen and for moves within it, and has them looked at together. */
export class PageWatch {
  private readonly changes: MutationObserver;
  private timer = 0;
  private took = 0;
  private on = false;
  private changed = true;

  /**
   * @param ours our own element: what happens to it is no change of the page's
   * @param look called when the screen has changed
   * @param move called at once when the page has moved to another address within it
   */
  constructor(
    private readonly document: Document,
    private readonly ours: Element,
    private readonly look: () => void,
    private readonly move: () => void,
  ) {
    this.changes = new MutationObserver((records) => this.take(records));
  }

  start(): void {
    if (this.on) return;
    this.on = true;
    this.changed = true;
    this.changes.observe(this.document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: READ_BY,
    });
    this.listen("addEventListener");
  }

  stop(): void {
    if (!this.on) return;
    this.on = false;
    this.changes.disconnect();
    this.listen("removeEventListener");
    clearTimeout(this.timer);
    this.timer = 0;
  }

  /** Whether the page may read otherwise than when this was last asked. */
  hasChanged(): boolean {
    this.take(this.changes.takeRecords());
    const { changed } = this;
    this.changed = !this.on;
    return changed;
  }

  private take(records: readonly MutationRecord[]): void {
    const theirs = records.filter((record) => !this.isOurs(record));
    if (theirs.length === 0) return;
    this.changed = true;
    if (theirs.some(({ type }) => type !== "attributes")) this.later();
  }

  /** Moves within the page, by whichever way this browser tells of them; a content script does not see `pushState` itself. */
  private listen(how: "addEventListener" | "removeEventListener"): void {
    for (const type of ["popstate", "hashchange"]) globalThis[how](type, this.moved);
    (globalThis as { navigation?: EventTarget }).navigation?.[how]("currententrychange", this.moved);
  }

  private readonly moved = (): void => {
    this.move();
    this.later();
  };

  private later(): void {
    if (this.timer !== 0) return;
    this.timer = setTimeout(
      () => requestIdleCallback(this.lookNow, { timeout: 1000 }),
      Math.max(TOGETHER, this.took * SHARE),
    );
  }

  private readonly lookNow = (): void => {
    this.timer = 0;
    if (!this.on) return;
    const start = performance.now();
    this.look();
    this.took = performance.now() - start;
  };

  private isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const nodes = [...addedNodes, ...removedNodes];
    return target === this.document.documentElement && nodes.length > 0 && nodes.every((node) => node === this.ours);
  }
}
