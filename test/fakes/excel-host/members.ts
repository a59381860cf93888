import type { Members } from "./host-object.ts";
import { MEMBERS_OF_BOOK } from "./members-of-book.ts";
import { MEMBERS_OF_RANGE } from "./members-of-range.ts";
import { MEMBERS_OF_SHEET } from "./members-of-sheet.ts";

/** Every class and member that the host knows, by the names of the wire. */
export const MEMBERS: Members = { ...MEMBERS_OF_BOOK, ...MEMBERS_OF_SHEET, ...MEMBERS_OF_RANGE };
