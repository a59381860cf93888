/** Numbers that look random and are the same every time: the examples are made up, and made alike on every machine. */
export class Chance {
  private state: number;

  constructor(start: number) {
    this.state = start;
  }

  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[] {
    const left = [...things];
    return things.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }
}
