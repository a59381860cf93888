import { plainWorkbook, type Typed, typed } from "../../examples/plain-workbook.ts";
import { printedTables } from "../../examples/printed-tables.ts";

const ORDERS = ["Referral order", "Youth rehabilitation order", "DTO licence"] as const;
const LEVELS = ["Low", "Medium", "High"] as const;

/**
 * A longlist for domain two of a youth inspection, as a service would send it.
 *
 * @param gender what stands as case C007's gender; what is no gender leaves it in no stratum
 * @param stratum what stands in a Stratum column for C007; no such column when null
 */
export function longlistFile(gender: string, stratum: string | null = null): Uint8Array {
  const headings = ["Case ID", "Gender", "Order", "Risk of serious harm", "Safety and well-being", "Team"];
  const rows = Array.from({ length: 48 }, (_, at): Typed[] => {
    const id = `C${String(at + 1).padStart(3, "0")}`;
    const own = id === "C007";
    return [
      id,
      own ? gender : at % 4 === 3 ? "Female" : "Male",
      ORDERS[at % 7 === 6 ? 2 : at % 2] ?? null,
      LEVELS[at % 3] ?? null,
      LEVELS[(at + 1) % 3] ?? null,
      `Team ${1 + (at % 3)}`,
      ...(own && stratum !== null ? [stratum] : []),
    ];
  });
  const all = stratum === null ? headings : [...headings, "Stratum"];
  return plainWorkbook([
    {
      name: "Longlist domain two",
      widths: [],
      rows: [typed(["Ashmere, domain two"]), typed(all), ...rows.map((row) => typed(row))],
    },
    { name: "Notes", widths: [], rows: [typed(["Sent by the service on 9 November"])] },
  ]);
}

/** Key-question tables of every standard and domain one ratings, with two errors: a percent at D9 and a stated rating at A16. */
export function tablesFile(): Uint8Array {
  const names = ["Assessment", "Planning", "Implementation and delivery", "Reviewing"];
  const codes = ["A", "P", "D", "R"];
  const standards = names.map((name, at) => ({
    name,
    rating: at === 0 ? "Requires improvement" : "Good",
    questions: [1, 2, 3].map((number) => {
      const yes = at === 0 && number === 3 ? 14 : 16 + ((at + number) % 2);
      return [`${codes[at]} ${number} S`, `${name}: question ${number}?`, yes, 23 - yes] as const;
    }),
  }));
  const joint = [
    ["J 1", "Joint working: desistance?", 16, 7],
    ["J 2", "Joint working: police?", 17, 6],
  ] as const;
  const domainTwo = printedTables("Domain two", standards);
  const wrong = domainTwo.map((row, at) => {
    if (at === 8) return row.map((cell, column) => (column === 3 ? { value: "99%" } : cell));
    if (at === 15) return [{ value: "Outstanding" }];
    return row;
  });
  const domainThree = [...standards.slice(0, 3), { name: "Joint working", rating: "Good", questions: joint }];
  const proposed = ["Governance and leadership", "Staff", "Partnerships and services", "Information and facilities"];
  return plainWorkbook([
    { name: "Domain two", widths: [], rows: wrong },
    { name: "Domain three", widths: [], rows: printedTables("Domain three", domainThree) },
    {
      name: "Domain one",
      widths: [],
      rows: [
        typed(["Standard", "Name", "Proposed rating", "Reasons"]),
        ...proposed.map((name, at) => typed([`1.${at + 1}`, name, "Good", "Seen in interviews."])),
      ],
    },
  ]);
}
