const LONGEST_WAIT = 4_000;

/** Wait for something that is there or true; a failure names what was waited for. */
export async function until<T>(look: () => T | undefined | false, what: string): Promise<T> {
  for (const end = performance.now() + LONGEST_WAIT; performance.now() < end; ) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await new Promise((tick) => setTimeout(tick, 20));
  }
  throw new Error(`waited in vain until ${what}`);
}
