import { SecondCopy } from "../../extension/store/second-copy.ts";

/** A second copy in memory, and what stands in it; `restart` gives it as after the browser was closed. */
export function copyInMemory() {
  const disk = new Map<string, unknown>();
  const area = (held: Map<string, unknown>) => ({
    all: async () => Object.fromEntries(held),
    get: async (name: string) => held.get(name),
    set: async (name: string, value: unknown) => void held.set(name, value),
    setAll: async (texts: Readonly<Record<string, unknown>>) => {
      for (const [name, text] of Object.entries(texts)) held.set(name, text);
    },
    remove: async (...names: string[]) => {
      for (const name of names) held.delete(name);
    },
  });
  const restart = () => new SecondCopy(area(disk), area(new Map()));
  return { disk, copy: restart(), restart };
}
