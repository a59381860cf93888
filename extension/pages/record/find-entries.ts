import { isDay, LONGEST_DAY } from "./day-text.ts";
import type { Block } from "./outline.ts";
import type { Stretch } from "./record-text.ts";

/** A longer text is no heading. */
const LONGEST_HEADING = 200;
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend"]);
/** What names an entry that has a date and no heading: the first of these in it. */
const WEAK = new Set(["a", "strong", "b"]);
/** Elements that mean one thing of its own, and elements that do so where they are repeated. */
const ALONE = new Set(["article", "section", "tr"]);
const REPEATED = new Set(["li", "details", "div"]);

/** What a block holds that could name the entry it is in: the first of each, empty where there is none. */
interface Names {
  date: string;
  heading: string;
  weak: string;
  isEntry: boolean;
}

/** Find the entries of a record by how screens are commonly built, and give each part of the text to the innermost entry it is in. */
export function findEntries(text: string, root: Block): Stretch[] {
  const names = new Map<Block, Names>();
  nameBlock(text, root, names);
  return giveOut(text, root, names);
}

function nameBlock(text: string, block: Block, all: Map<Block, Names>): Names {
  const names: Names = { date: "", heading: "", weak: "", isEntry: false };
  all.set(block, names);
  for (const inner of block.blocks) nameBlock(text, inner, all);
  reachOverRows(text, block, all);
  const listed = repeatedSigns(block, all);
  for (const inner of block.blocks) {
    const found = all.get(inner) as Names;
    found.isEntry = isEntry(inner, found, listed);
    if (found.isEntry) continue;
    names.date ||= found.date;
    names.heading ||= found.heading;
    names.weak ||= found.weak;
  }
  nameItself(text, block, names);
  return names;
}

function nameItself(text: string, block: Block, names: Names): void {
  const long = block.end - block.start;
  if (long === 0 || long > LONGEST_HEADING) return;
  const own = text.slice(block.start, block.end);
  const isHeading = HEADINGS.has(block.tag);
  if (long <= LONGEST_DAY && isDay(own)) {
    names.date = own;
    names.heading = "";
    names.weak = "";
  } else if (isHeading) {
    names.heading = own;
  } else if (WEAK.has(block.tag)) {
    names.weak = own;
  }
}

/** A cell that reaches over several rows dates all of them: contacts of one day often share it. */
function reachOverRows(text: string, block: Block, all: Map<Block, Names>): void {
  let date = "";
  let left = 0;
  for (const row of block.blocks) {
    if (row.tag !== "tr") continue;
    const names = all.get(row) as Names;
    const dated = row.blocks.find((cell) => cell.rows > 1 && isDay(text.slice(cell.start, cell.end)));
    if (dated !== undefined) {
      date = text.slice(dated.start, dated.end);
      left = dated.rows - 1;
    } else if (left > 0) {
      names.date = date;
      left--;
    }
  }
}

/** Signs that at least two siblings with a name of their own share. */
function repeatedSigns(block: Block, all: Map<Block, Names>): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const inner of block.blocks) {
    if (!REPEATED.has(inner.tag) || !isNamed(inner, all.get(inner) as Names)) continue;
    (once.has(inner.sign) ? twice : once).add(inner.sign);
  }
  return twice;
}

function isEntry(block: Block, names: Names, listed: ReadonlySet<string>): boolean {
  if (!isNamed(block, names)) return false;
  if (block.tag === "tr") return names.date !== "";
  if (ALONE.has(block.tag) || listed.has(block.sign)) return true;
  return (block.tag === "li" || block.tag === "details") && names.date !== "" && names.heading !== "";
}

/** A date or heading, and something beside them that they name. A term and its value are a line of an entry, not one. */
function isNamed(block: Block, names: Names): boolean {
  if (!ALONE.has(block.tag) && !REPEATED.has(block.tag)) return false;
  if (names.date === "" && names.heading === "") return false;
  if (block.blocks.some((inner) => inner.tag === "dt")) return false;
  return block.end - block.start > names.date.length + names.heading.length + 2;
}

/** Cut the text into stretches. An entry without a date takes that of the last date that stood alone before it, as in a list by days. */
function giveOut(text: string, root: Block, all: ReadonlyMap<Block, Names>): Stretch[] {
  const stretches: Stretch[] = [];
  let entries = 0;
  let cursor = 0;
  const close = (end: number, of: number, entry: Stretch["entry"]): void => {
    while (cursor < end && text[cursor] === " ") cursor++;
    let last = end;
    while (last > cursor && text[last - 1] === " ") last--;
    if (last > cursor) stretches.push({ start: cursor, end: last, of, entry });
    cursor = Math.max(cursor, end);
  };
  const visit = (block: Block, of: number, entry: Stretch["entry"], dated: string): void => {
    let date = dated;
    for (const inner of block.blocks) {
      const names = all.get(inner) as Names;
      if (names.date !== "" && inner.end - inner.start === names.date.length) date = names.date;
      if (!names.isEntry) {
        visit(inner, of, entry, date);
        continue;
      }
      close(inner.start, of, entry);
      const found = { date: names.date || date, heading: names.heading || names.weak };
      const number = entries++;
      visit(inner, number, found, found.date);
      close(inner.end, number, found);
    }
  };
  visit(root, -1, null, "");
  close(text.length, -1, null);
  return stretches;
}
