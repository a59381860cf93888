import type { RecordEntry } from "../../../core/assessment/evidence.ts";
import { Chance } from "../../../examples/chance.ts";
import type { Stretch } from "../../../extension/pages/record/record-text.ts";

/** A sentence of a made-up record; its id stays its own however it is edited or moved. */
export interface Sentence {
  readonly id: number;
  readonly text: string;
}

/** An entry of a made-up record, with an id that no reader is shown. */
export interface MadeUpEntry extends RecordEntry {
  readonly id: number;
  readonly sentences: readonly Sentence[];
}

const HEADINGS = ["Phone call", "Office appointment", "Home visit", "Galwad ffôn"];
const NAMES = ["Sam", "Siân", "his mother", "the police", "Llŷr 🙂"];
const DAYS = ["Monday", "Tuesday", "Wednesday"];
const MANNERS = [
  "Called {name} on {day}. No answer, left a message asking to be called back before noon.",
  "{name} attended on {day} and spoke about work and where to live after the summer.",
  "Telephone call made to {name} and to the school about {day}; they said all was well at home.",
  "No further action.",
  "Missed appointment on {day}. {name} says that the bus was late, which was accepted.",
];

/** Records as people keep them: the same phrases over and over, several entries a day named alike. */
export class RecordMaker {
  private next = 0;
  private readonly chance: Chance;

  constructor(seed: number) {
    this.chance = new Chance(seed);
  }

  record(entries: number): MadeUpEntry[] {
    return Array.from({ length: entries }, () => this.entry(() => this.sentence()));
  }

  /** Entries that came later: in the same manner, but written by another hand. */
  later(): MadeUpEntry {
    return this.entry(() => this.otherHand());
  }

  sentence(): Sentence {
    const text = this.chance
      .pick(MANNERS)
      .replace("{name}", this.chance.pick(NAMES))
      .replace("{day}", this.chance.pick(DAYS));
    return { id: this.next++, text };
  }

  /** A sentence like the others, in which no three words running are another's. */
  otherHand(): Sentence {
    const { id, text } = this.sentence();
    return { id, text: text.replaceAll(/(\S+ )(\S+ )?(\S+)/gu, (_, a = "", b = "") => `${a}${b}${this.freshWord()}`) };
  }

  /** The same sentence with a word of it changed. */
  edited({ id, text }: Sentence): Sentence {
    const words = text.split(" ");
    words[this.chance.below(words.length)] = this.freshWord();
    return { id, text: words.join(" ") };
  }

  private entry(sentence: () => Sentence): MadeUpEntry {
    const day = 1 + this.chance.below(6);
    return {
      id: this.next++,
      date: `${day} May 2024`,
      heading: this.chance.pick(HEADINGS),
      sentences: Array.from({ length: 1 + this.chance.below(5) }, sentence),
    };
  }

  private freshWord(): string {
    return `w${(this.next++).toString(36)}`;
  }
}

/** A stretch of a made-up record, and whose each character is. */
export interface ShownStretch extends Stretch {
  readonly id: number;
  /** The sentence of each character; -1 for the date, the heading and blanks. */
  readonly sentenceAt: readonly number[];
}

/** Show a made-up record: date, heading and sentences of each entry after one another. */
export function showRecord(entries: readonly MadeUpEntry[]): { readonly stretches: readonly ShownStretch[] } {
  let begins = 0;
  const stretches = entries.map(({ id, date, heading, sentences }, of): ShownStretch => {
    const parts = [{ id: -1, text: `${date} ${heading}` }, ...sentences];
    const text = parts.map((part) => part.text).join(" ");
    const sentenceAt = parts.flatMap((part, at) => [
      ...(at === 0 ? [] : [-1]),
      ...Array.from({ length: part.text.length }, () => part.id),
    ]);
    const stretch = { id, of, entry: { date, heading }, begins, text, sentenceAt };
    begins += text.length + 1;
    return stretch;
  });
  return { stretches };
}
