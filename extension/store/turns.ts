/** Acts that must not run into each other: each begins when the one before it has ended, whatever came of that. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(act: () => Promise<T>): Promise<T> {
    const work = this.#last.then(act);
    this.#last = work.catch(() => undefined);
    return work;
  }
}
