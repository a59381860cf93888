import type { BookModel, ModelSheet } from "./book-model.ts";

/** An object of the host behind one of the library's. */
export interface HostObject {
  readonly is: string;
  readonly of: unknown;
}

/** One member of a class: what it gives, takes or does. A member that is not here fails loudly. */
export interface Member {
  get?(self: never): unknown;
  set?(self: never, value: unknown): void;
  call?(self: never, ...given: never[]): unknown;
}

/** Classes by name, and what each has, by the names of the wire. */
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
