import type { BookModel, ModelSheet } from "./book-model.ts";
import { ModelFault } from "./range-model.ts";

/** An object of the host behind one of the library's. */
export interface HostObject {
  readonly is: string;
  readonly of: unknown;
}

/** One member of a class: what it gives, takes or does. A member that is not listed fails loudly. */
export interface Member {
  get?(self: never): unknown;
  set?(self: never, value: unknown): void;
  call?(self: never, ...given: never[]): unknown;
}

/** Members by class, by the names of the wire. */
export type Members = Readonly<Record<string, Readonly<Record<string, Member>>>>;

/** A sheet of a workbook. */
export interface SheetRef {
  readonly book: BookModel;
  readonly sheet: ModelSheet;
}

export const object = (is: string, of: unknown): HostObject => ({ is, of });
export const objectOrNull = (is: string, of: unknown): HostObject | null => (of == null ? null : object(is, of));

/** A sheet by its place, from 0. */
export const sheetAt = (book: BookModel, at: number) =>
  objectOrNull("Worksheet", book.sheets[at] && { book, sheet: book.sheets[at] });

/** One of the words that Excel takes; any other fails. */
export function oneOf(words: readonly string[], given: unknown): string {
  if (!words.includes(String(given)))
    throw new ModelFault("InvalidArgument", `${given} is none of ${words.join(", ")}`);
  return String(given);
}

/** A colour as add-ins give it: `#RRGGBB`. */
export function colour(given: unknown): string {
  if (!/^#[0-9a-f]{6}$/iu.test(String(given))) throw new ModelFault("InvalidArgument", `${given} is no colour`);
  return String(given);
}

/** A property that is only kept, behind its path in a store, so that a test can ask what was set. */
export function kept(name: string, read: (given: unknown) => unknown): Member {
  return {
    set: ({ store, path }: { store: Record<string, unknown>; path: string }, given) => {
      store[`${path}.${name}`] = read(given);
    },
  };
}

/** Two lists of members as one. */
export function joined(...lists: readonly Members[]): Members {
  const classes = [...new Set(lists.flatMap((list) => Object.keys(list)))];
  return Object.fromEntries(classes.map((name) => [name, Object.assign({}, ...lists.map((list) => list[name]))]));
}
