/** Lists as sheets of draws named them, in both languages. */
const LISTS = [
  ["domain-two", "domain two", "parth dau"],
  ["domain-three", "domain three", "parth tri"],
  ["court-reports", "court reports", "adroddiadau llys"],
  ["victim-contact", "victim contact", "cyswllt â dioddefwyr"],
  ["through-the-gate", "through the gate", "drwy'r gât"],
  ["unpaid-work", "unpaid work", "gwaith di-dâl"],
] as const;

/** What a draw's three sheets were called, and how their titles began, in both languages. */
const DRAWS = [
  ["sample", "sample", "sampl"],
  ["strata", "strata", "haenau"],
  ["draw-log", "draw log", "log tynnu"],
] as const;

/** Names and titles of the sheets of ratings. */
const RATINGS = [
  ["ratings", "ratings", "sgoriau"],
  ["ratings.key-questions", "key questions", "cwestiynau allweddol"],
] as const;

/**
 * Which of Probity's own sheets the name and title of one tell that was written before sheets bore a mark; null for any other. Only
 * results: what may be read as a person's own (tables, assessments, templates) is never known so.
 */
export function ownOfEarlierTitle(name: string, title: string): string | null {
  const [called, titled] = [plain(name), plain(title)];
  for (const [own, ...names] of RATINGS) if (names.some((one) => one === called && one === titled)) return own;
  for (const [own, ...starts] of DRAWS) {
    for (const [language, start] of starts.entries()) {
      const list = LISTS.find((one) => called === `${start} ${one[language + 1]}`)?.[0];
      if (list !== undefined && titled.startsWith(`${start}: `)) return `${own}.${list}`;
    }
  }
  return null;
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("’", "'");
}
