import { dayInSection } from "./number-formats/day-in-section.ts";
import { type FormatSection, formatSections } from "./number-formats/format-sections.ts";
import { numberInSection } from "./number-formats/number-in-section.ts";

const LAST_DAY = 2_958_465.999988; // 9999-12-31 23:59:59
/** Characters of a number format, as many as Excel allows; a longer one is read as General. */
const MOST_CHARACTERS = 255;

/**
 * The text a spreadsheet shows for a number, or null when that is its plain digits.
 *
 * Days are shown in British order where the format leaves the order to the reader's country. Column width is not known
 * here, so a number too wide for its column is still given in full.
 *
 * Source: ECMA-376 part 1, 18.8.30-18.8.31.
 */
export function shownNumber(value: number, format: string, date1904: boolean): string | null {
  if (!Number.isFinite(value) || format.length > MOST_CHARACTERS) return null;
  const shown = shownIn(sectionsOf(format), value, date1904);
  return shown === String(value) ? null : shown;
}

const read = new Map<string, readonly FormatSection[]>();

function sectionsOf(format: string): readonly FormatSection[] {
  let sections = read.get(format);
  if (sections === undefined) {
    sections = formatSections(british(format));
    read.set(format, sections);
  }
  return sections;
}

function british(format: string): string {
  return format.replace(/^(?:\[\$-F800\])?m\/d\/(yy(?:yy)?)/i, "dd/mm/yyyy");
}

function shownIn(sections: readonly FormatSection[], value: number, date1904: boolean): string {
  const { section, signed } = sectionFor(sections, value);
  // A number that no section is for is shown as that.
  if (section === undefined) return "########";
  const { tokens } = section;
  if (section.showsDay) {
    const serial = signed ? value : Math.abs(value);
    return serial < 0 || serial > LAST_DAY ? "########" : dayInSection(tokens, serial, date1904);
  }
  // "@" alone is for texts: a number is shown as in General.
  if (section.isForTexts) return String(value);
  const text = numberInSection(tokens, Math.abs(value));
  return signed && value < 0 && (text !== "" || tokens.length > 0) ? `-${text}` : text;
}

/** The section that a number is shown by, and whether a negative one gets its minus sign there. */
function sectionFor(sections: readonly FormatSection[], value: number): { section?: FormatSection; signed: boolean } {
  const forNumbers = sections.slice(0, 3);
  const [first, second, third] = forNumbers;
  if (forNumbers.every(({ condition }) => condition === null)) {
    if (value < 0 && second !== undefined) return { section: second, signed: false };
    return { section: (value === 0 ? third : undefined) ?? (first as FormatSection), signed: true };
  }
  const section = forNumbers.find((one) => one.condition === null || holds(one.condition, value));
  return section === undefined ? { signed: true } : { section, signed: !isForNegatives(section, first, second) };
}

function holds({ sign, than }: NonNullable<FormatSection["condition"]>, value: number): boolean {
  if (sign === "=") return value === than;
  if (sign === "<>") return value !== than;
  if (sign === "<") return value < than;
  if (sign === "<=") return value <= than;
  return sign === ">" ? value > than : value >= than;
}

/** Whether no number of 0 or more comes to a section: it says what is negative itself. */
function isForNegatives(section: FormatSection, first?: FormatSection, second?: FormatSection): boolean {
  const { condition } = section;
  if (condition !== null) return condition.sign.startsWith("<") && condition.sign !== "<>" && condition.than <= 0;
  const before = first?.condition ?? null;
  return section === second && before !== null && before.sign.startsWith(">") && before.than === 0;
}
