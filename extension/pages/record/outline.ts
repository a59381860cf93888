/** An element of a screen that may be an entry of the record or name one, by where its text stands. */
export interface Block {
  /** `tr`, `section`, `h2`... */
  readonly tag: string;
  /** The element's tag and first class: siblings with the same are a list. */
  readonly sign: string;
  readonly start: number;
  /** Not included. */
  end: number;
  readonly blocks: Block[];
  /** Rows of a table that it reaches over, itself included. */
  readonly rows: number;
  /** What it holds that could name the entry it is in: the first of each, empty where there is none. */
  date: string;
  heading: string;
  weak: string;
  /** Whether it is a date and nothing else. */
  isDay: boolean;
  isEntry: boolean;
}

/** A block whose end, inner blocks and names are not known yet. */
export function newBlock(tag: string, sign: string, start: number, rows: number): Block {
  return {
    tag,
    sign,
    start,
    end: start,
    blocks: [],
    rows,
    date: "",
    heading: "",
    weak: "",
    isDay: false,
    isEntry: false,
  };
}
