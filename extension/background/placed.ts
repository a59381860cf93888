import type { Placing } from "../browser/page-messages.ts";

/** How a quotation was found, the best first. */
const BEST: readonly Placing[] = ["exact", "changed", "not-found"];

/** How the frames of each tab found the marks they were given. */
export class Placed {
  readonly #tabs = new Map<number, Map<string, Map<number, Placing>>>();

  keep(tab: number, frame: number, placed: readonly { readonly id: string; readonly how: Placing }[]): void {
    const byId = this.#tabs.get(tab) ?? new Map<string, Map<number, Placing>>();
    for (const { id, how } of placed) byId.set(id, new Map(byId.get(id)).set(frame, how));
    this.#tabs.set(tab, byId);
  }

  /** By evidence, the best that any frame of the tab found. */
  of(tab: number): Record<string, Placing> {
    const found = [...(this.#tabs.get(tab) ?? [])].map(([id, frames]) => [id, best([...frames.values()])] as const);
    return Object.fromEntries(found);
  }

  forget(tab: number): void {
    this.#tabs.delete(tab);
  }

  clear(): void {
    this.#tabs.clear();
  }
}

/** The best of how several frames found a quotation. */
export function best(placings: readonly Placing[]): Placing {
  return BEST.find((one) => placings.includes(one)) ?? "not-found";
}
