import type { RecordEntry } from "../../../core/assessment/evidence.ts";
import { isDay, LONGEST_DAY } from "./day-text.ts";
import { asOneLine } from "./one-line.ts";
import type { Block } from "./outline.ts";

/** A longer text is no heading. */
const LONGEST_HEADING = 200;
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend"]);
/** What names an entry that has a date and no heading: the first of these in it. */
const WEAK = new Set(["a", "strong", "b"]);
/** Elements that mean one thing of its own, and elements that do so where they are repeated. */
const ALONE = new Set(["article", "section", "tr"]);
const REPEATED = new Set(["li", "details", "div"]);

/** A part of the text that belongs to one entry without a break, its end not included; entries are numbered from 0, -1 is none. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly of: number;
  readonly entry: RecordEntry | null;
}

/** Find the entries of a record by how screens are commonly built, and give each part of the text to the innermost entry it is in. */
export function findEntries(text: string, root: Block): Cut[] {
  nameBlock(text, root);
  return giveOut(text, root);
}

function nameBlock(text: string, block: Block): void {
  for (const inner of block.blocks) nameBlock(text, inner);
  if (block.blocks.length > 0) gatherNames(block);
  const long = block.end - block.start;
  if (long > LONGEST_HEADING) return;
  const isHeading = HEADINGS.has(block.tag);
  if (long > LONGEST_DAY && !isHeading && !WEAK.has(block.tag)) return;
  const own = asOneLine(text.slice(block.start, block.end));
  if (isDay(own)) {
    block.isDay = true;
    block.date = own;
    block.heading = "";
    block.weak = "";
  } else if (isHeading) {
    block.heading = own;
  } else if (WEAK.has(block.tag)) {
    block.weak = own;
  }
}

/** Take over the names of inner blocks, but for those that are entries and keep theirs. */
function gatherNames(block: Block): void {
  reachOverRows(block);
  const listed = repeatedSigns(block);
  for (const inner of block.blocks) {
    inner.isEntry = isEntry(inner, listed);
    if (inner.isEntry) continue;
    block.date ||= inner.date;
    block.heading ||= inner.heading;
    block.weak ||= inner.weak;
  }
}

/** A cell that reaches over several rows dates all of them: contacts of one day often share it. */
function reachOverRows(block: Block): void {
  let date = "";
  let left = 0;
  for (const row of block.blocks) {
    if (row.tag !== "tr") continue;
    const dated = row.blocks.find((cell) => cell.rows > 1 && cell.isDay);
    if (dated !== undefined) {
      date = dated.date;
      left = dated.rows - 1;
    } else if (left > 0) {
      row.date = date;
      left--;
    }
  }
}

/** Signs that at least two siblings with a name of their own share. */
function repeatedSigns(block: Block): ReadonlySet<string> {
  const named = block.blocks.filter((inner) => REPEATED.has(inner.tag) && isNamed(inner)).map(({ sign }) => sign);
  return named.length < 2
    ? NONE
    : new Set(named.filter((sign, at) => named[at - 1] === sign || named.indexOf(sign) < at));
}

const NONE: ReadonlySet<string> = new Set();

function isEntry(block: Block, listed: ReadonlySet<string>): boolean {
  if (!isNamed(block)) return false;
  if (block.tag === "tr") return block.date !== "";
  if (ALONE.has(block.tag) || listed.has(block.sign)) return true;
  return (block.tag === "li" || block.tag === "details") && block.date !== "" && block.heading !== "";
}

/** A date or heading, and something beside them that they name. A term and its value are a line of an entry, not one. */
function isNamed(block: Block): boolean {
  if (block.date === "" && block.heading === "") return false;
  if (!ALONE.has(block.tag) && !REPEATED.has(block.tag)) return false;
  if (block.blocks.some((inner) => inner.tag === "dt")) return false;
  return block.end - block.start > block.date.length + block.heading.length + 2;
}

/** Cut the text. An entry without a date takes that of the last date that stood alone before it, as in a list by days. */
function giveOut(text: string, root: Block): Cut[] {
  const cuts: Cut[] = [];
  let entries = 0;
  let cursor = 0;
  const close = (end: number, of: number, entry: RecordEntry | null): void => {
    while (cursor < end && text[cursor] === " ") cursor++;
    let last = end;
    while (last > cursor && text[last - 1] === " ") last--;
    if (last > cursor) cuts.push({ start: cursor, end: last, of, entry });
    cursor = Math.max(cursor, end);
  };
  const visit = (block: Block, of: number, entry: RecordEntry | null, dated: string): void => {
    let date = dated;
    for (const inner of block.blocks) {
      if (inner.isDay) date = inner.date;
      if (!inner.isEntry) {
        visit(inner, of, entry, date);
        continue;
      }
      close(inner.start, of, entry);
      const found = { date: inner.date || date, heading: inner.heading || inner.weak };
      const number = entries++;
      visit(inner, number, found, found.date);
      close(inner.end, number, found);
    }
  };
  visit(root, -1, null, "");
  close(text.length, -1, null);
  return cuts;
}
