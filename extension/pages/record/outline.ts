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
}
