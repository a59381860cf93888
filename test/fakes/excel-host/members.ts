import { joined } from "./member.ts";
import { CHARTS } from "./members-charts.ts";
import { LOOKS_AND_PAGES } from "./members-looks.ts";
import { MEMBERS_OF_BOOK } from "./members-of-book.ts";
import { MEMBERS_OF_RANGE } from "./members-of-range.ts";
import { MEMBERS_OF_SHEET } from "./members-of-sheet.ts";

/** Every class and member that the host knows, by the names of the wire. */
export const MEMBERS = joined(MEMBERS_OF_BOOK, MEMBERS_OF_SHEET, MEMBERS_OF_RANGE, CHARTS, LOOKS_AND_PAGES);
