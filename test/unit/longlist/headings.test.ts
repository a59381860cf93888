import { describe, expect, test } from "vitest";
import { matchHeadings } from "../../../core/longlist/match-headings.ts";
import { PROGRAMMES } from "../../../core/programmes/index.ts";
import type { ListRules } from "../../../core/programmes/sample-rules.ts";
import { listOf } from "../../fakes/inspection.ts";

const YOUTH = listOf("youth-2021", "domain-two");
const PROBATION = listOf("nps-2019", "domain-two");
const GATE = listOf("crc-2019", "through-the-gate");
const REPORTS = listOf("nps-2019", "court-reports");

/** What one heading alone is taken for: `field`, `field ?` when guessed, `! rule` for a reason, or nothing. */
function meaningOf(heading: string, list: ListRules): string | null {
  const match = matchHeadings([heading], list)[0];
  if (match === undefined) return null;
  if (match.meaning.is === "leaving-out") return `! ${match.meaning.rule}`;
  return match.how === "guess" ? `${match.meaning.field} ?` : match.meaning.field;
}

function each(list: ListRules, expected: readonly (readonly [string | null, string])[]) {
  const rows = expected.flatMap(([meaning, headings]) =>
    headings.split(" | ").map((heading) => [heading, meaning] as const),
  );
  test.each(rows)("%s: %s", (heading, meaning) => {
    expect(meaningOf(heading, list)).toBe(meaning);
    expect(meaningOf(` ${heading.toUpperCase()}\n`, list)).toBe(meaning);
  });
}

describe("headings of a youth longlist", () => {
  each(YOUTH, [
    [
      "case-id",
      "Case ID | Case Id. | Case No. | Case reference | Case ref no | CRN | CRN number | YOIS ID | Careworks No | Careworks ID | ChildView ID | Child View Ref | Child ID | Child's ID | Young person ID | YP ID | Core+ ID | Mosaic ID | AssetPlus ID | YOT ref | ID | ID number | Ref. | URN | Unique ID | Inspectorate reference | Cyfeirnod | Cyfeirnod yr achos | Rhif yr achos | ID achos",
    ],
    ["case-id ?", "Case reference number (CRN) | PNC ID | Case"],
    ["gender", "Gender | Sex | Gender (M/F) | Sex M/F | M/F | Gender identity | Child's gender | Rhyw | Rhywedd"],
    ["gender ?", "Recorded sex | Gender at birth"],
    [
      "disposal",
      "Type of disposal | Disposal | Disposal type | Court outcome | Court disposal | Outcome | Order | Order type | Type of order | Sentence | Sentence type | Sentence/Order | Sentence or order | OOCD | OOCD type | Out of court disposal | Type of intervention | Community/Custody | Math o orchymyn | Dedfryd | Math o warediad",
    ],
    ["disposal ?", "Order Type (e.g. RO, YRO) | Sentence and requirements | Legal status"],
    [
      "rosh",
      "RoSH | RoSH level | Highest RoSH | Risk of serious harm | Risk of Serious Harm level | Current RoSH rating | RSH | ROSH classification | Risg o niwed difrifol | Lefel RoSH",
    ],
    ["rosh ?", "Risk level | Risk of Serious Harm level (highest) | RoSH at start of order"],
    [
      "safety",
      "Safety & well-being | Safety and Wellbeing Level | Safety/wellbeing | S&WB | SWB level | Vulnerability level | Vulnerability | Safety and well being concerns | Diogelwch a lles | Lefel diogelwch a lles",
    ],
    ["safety ?", "Risk to safety and wellbeing | Vulnerability (highest)"],
    [
      "start-date",
      "Start date | Order start date | Order start | Date of order | Date of sentence | Date sentenced | Disposal date | Commencement date | Date OOCD given | Dyddiad dechrau",
    ],
    ["end-date", "End date | Order end date | Order end | End of order | Date closed | Dyddiad gorffen"],
    [
      "case-manager",
      "Allocated worker | Case manager | Case Manager's name | CM | YOT worker | YJS case manager | Keyworker | Allocated officer | Case holder | Rheolwr achos",
    ],
    ["case-manager ?", "Allocated to | Case manager / PO"],
    ["team", "Team | Team name | Locality | Tîm"],
    ["office", "Office | Site | Office location | Swyddfa"],
    ["stratum", "Stratum | Stratification group | Haen"],
    [
      "exclusion-reason",
      "Reason for exclusion | Exclusion reason | Exclusions | Excluded? | Excluded (Y/N) | Potential exclusion | Rheswm dros eithrio",
    ],
    ["exclusion-reason ?", "Exclude from sample"],
    ["! csppi", "CSPPI? (Y/N) | CSPPI | Subject to CSPPI procedures"],
    ["! host", "Host YOT for LAC | Hosted (looked after)"],
    ["! transferred-out", "Transferred out (Y/N)"],
    [
      null,
      "Name | First name | Surname | Initials | Date of birth | DOB | Age | Age at start | Ethnicity | Index offence | Main offence | Offence type | Sexual offence | Sex offender (Y/N) | Length of order | Sentence length (months) | Order length | Order status | No. | No | # | Row | Row no | Number of previous orders | Court | Sentencing court | Comments | Notes | Likelihood of reoffending | Risk of reoffending | MAPPA level | Looked after child | Safety of others | RoSH assessment date | School exclusion | CSPPI date | Date of CSPPI | Date of last contact | Prison | Agency | Report type | Enw | Dyddiad geni",
    ],
  ]);
});

describe("headings of probation longlists", () => {
  each(PROBATION, [
    ["case-id", "CRN | nDelius CRN | Delius ref | Service user CRN | Offender ID | Person on probation ID"],
    ["case-manager", "Responsible officer | Offender manager | Probation practitioner | OM | RO | Swyddog cyfrifol"],
    ["team", "LDU | PDU | LDU cluster | Local delivery unit"],
    ["! held-by-youth-service", "Held by YOT"],
    ["! limited-access", "Limited access (LAO) | LAO? (Y/N)"],
    [null, "Exclusion requirement | CSPPI | OASys date | Tier"],
  ]);
  each(GATE, [
    ["prison", "Prison | Releasing prison | Establishment | Released from | HMP | Carchar"],
    ["case-manager ?", "Allocated to"],
  ]);
  each(REPORTS, [
    ["agency", "Agency | Receiving agency | Allocated to | NPS/CRC | Asiantaeth"],
    ["report-type", "Report type | Type of report | Math o adroddiad"],
  ]);
});

describe("a reason's own name", () => {
  const reasons = PROGRAMMES.flatMap((programme) =>
    programme.samples.lists.flatMap((list) =>
      list.leavingOut.flatMap(({ id, name }) =>
        [name.value.en, name.value.cy].map((text) => [programme.id, list.id, text, id, list] as const),
      ),
    ),
  );

  test.each(reasons)("%s %s: %s", (_programme, _list, text, id, list) => {
    expect(meaningOf(text, list)).toBe(`! ${id}`);
    expect(meaningOf(`${text}? (Y/N)`, list)).toBe(`! ${id}`);
  });
});

describe("several headings together", () => {
  const shortly = (headings: readonly string[], list = YOUTH) =>
    matchHeadings(headings, list).map(({ column, meaning, how }) => [
      column,
      meaning.is === "field" ? meaning.field : meaning.rule,
      how,
    ]);

  test("a heading known for certain wins over a guess, wherever it stands", () => {
    expect(shortly(["Order requirements", "RoSH at start", "Sentence type", "RoSH level"])).toEqual([
      [2, "disposal", "exact"],
      [3, "rosh", "exact"],
    ]);
  });

  test("of two alike the first is taken, once", () => {
    expect(shortly(["Gender", "Sex", "Gender identity"])).toEqual([[0, "gender", "exact"]]);
  });

  test("every column of a reason is taken, also two of one reason", () => {
    expect(shortly(["CSPPI now", "CSPPI earlier", "Host YOT"])).toEqual([
      [0, "csppi", "exact"],
      [1, "csppi", "exact"],
      [2, "host", "exact"],
    ]);
  });

  test("empty headings and those that mean nothing are not there; the rest keep their places", () => {
    expect(shortly(["No.", "", "Child ID", "Name", "Sex", "Type of order", "  "])).toEqual([
      [2, "case-id", "exact"],
      [4, "gender", "exact"],
      [5, "disposal", "exact"],
    ]);
  });

  test("the heading is given back as it stands", () => {
    expect(matchHeadings([" Highest\nRoSH "], YOUTH)[0]?.heading).toBe(" Highest\nRoSH ");
  });
});
