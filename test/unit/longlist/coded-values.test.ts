import { describe, expect, test } from "vitest";
import {
  codedGender,
  codedOutOfCourt,
  codedRiskLevel,
  codedSentence,
  codedYesNo,
  isStillInCustody,
} from "../../../core/longlist/coded-values.ts";
import { plainText } from "../../../core/longlist/plain-text.ts";

/** One test a value, so that a failure names it. */
function holds<T>(coded: (value: string) => T, expected: readonly (readonly [T, string])[]) {
  const rows = expected.flatMap(([value, texts]) => texts.split(" | ").map((text) => [text, value] as const));
  test.each(rows)("%s: %s", (text, value) => {
    expect(coded(text)).toBe(value);
    expect(coded(`  ${text.toUpperCase()} `)).toBe(value);
    expect(coded(text.normalize("NFD"))).toBe(value);
  });
}

describe("gender", () => {
  holds(codedGender, [
    ["male", "M | Male | Boy | Boys | Man | Gwryw | Gwrywaidd | Bachgen | Dyn"],
    ["female", "F | Female | Girl | Woman | Benyw | Benywaidd | Merch | Menyw"],
    [null, " | Non-binary | Not known | Transgender male | Other | M/F | 1 | Malee"],
  ]);
});

describe("risk levels", () => {
  holds(codedRiskLevel, [
    ["very-high", "Very high | VH | V. High | very-high risk | Very High RoSH | Uchel iawn | Risg uchel iawn"],
    ["high", "High | H | High risk | High RoSH | Uchel"],
    ["medium", "Medium | M | Med | Medium risk | Canolig"],
    ["low", "Low | L | Low risk | Isel"],
    [null, " | Not assessed | N/K | Medium/High | None | 3 | Highly variable"],
  ]);
});

describe("sentences", () => {
  holds(codedSentence, [
    [
      "community",
      "Referral order | RO | RO 9 months | Youth rehabilitation order | YRO | YRO with ISS | Intensive YRO | Rehabilitation order | Community order | CO | CO 12 months with RAR | Community | Suspended sentence order | SSO 18 months | Suspended sentence | Referral Order (6 months) | Gorchymyn atgyfeirio | Gorchymyn cyfeirio | Gorchymyn adsefydlu ieuenctid | Gorchymyn cymunedol",
    ],
    [
      "post-custody",
      "Post-custody | Custody | Custodial | Licence | License | On licence | DTO | Detention and training order | Section 90 | Section 90/91 | s.91 | S91 | Sec 250 | Section 250 | Released on licence | Release | PSS | Post-sentence supervision | Ar drwydded | Trwydded | Ar ôl y ddalfa | Wedi'i ryddhau",
    ],
    [null, " | Reparation order | Fine | Conditional discharge | Youth caution | Section 18 | Unknown"],
  ]);

  test.each([
    "Licence, then community order",
    "DTO followed by YRO",
    "Community order after release",
    "YRO and custody",
  ])("post-custody wins when both fit: %s", (value) => {
    expect(codedSentence(value)).toBe("post-custody");
  });

  test.each([
    "In custody",
    "Still in custody",
    "Currently in custody (DTO)",
    "Currently serving custody",
    "In custody - DTO",
    "Serving DTO",
    "DTO, custodial part",
    "DTO - not yet released",
    "Section 91, in custody at present",
    "Serving a custodial sentence",
    "Remand",
    "On remand",
    "Remanded in custody",
    "Yn y ddalfa",
    "Yn y ddalfa o hyd",
    "Heb ei ryddhau",
  ])("still in custody is neither: %s", (value) => {
    expect(isStillInCustody(value)).toBe(true);
    expect(codedSentence(value)).toBeNull();
  });

  test.each([
    "Custody",
    "Released from custody",
    "12 months in custody, now on licence",
    "Served DTO",
    "In custody until March, released on licence",
    "DTO",
    "",
  ])("not still in custody: %s", (value) => {
    expect(isStillInCustody(value)).toBe(false);
  });
});

describe("out-of-court disposals", () => {
  holds(codedOutOfCourt, [
    [
      "conditional-caution",
      "Youth conditional caution | Conditional caution | YCC | CC | Y CC | Rhybuddiad amodol ieuenctid | Rhybudd amodol",
    ],
    ["youth-caution", "Youth caution | Caution | YC | Youth Caution (no intervention) | Rhybuddiad ieuenctid"],
    ["community-resolution", "Community resolution | CR | Community Resolution with YOT | Datrysiad cymunedol"],
    [null, " | Triage | No further action | Referral order | Precaution"],
  ]);
});

describe("yes and no", () => {
  holds(codedYesNo, [
    ["yes", "Y | Yes | yes. | TRUE | x | 1 | ✓ | ✔ | Ie | Oes | Ydy | Do"],
    ["no", " | N | No | FALSE | 0 | n/a | N/A | None | Not applicable | - | Nage | Nac oes | Nac ydy | Naddo | Dim"],
    [null, "Transferred to Cheshire | not known | ? yes, from May | maybe | 2"],
  ]);
});

describe("plain text", () => {
  test.each([
    ["Safety & Well-Being ", "safety and well being"],
    ["Child's  gender", "childs gender"],
    ["Child’s gender", "childs gender"],
    ["CSPPI?\n(Y/N)", "csppi y n"],
    ["Drwy'r Gât", "drwyr gât"],
    ["Ｒｏｓｈ", "rosh"],
    ["  ", ""],
  ])("%j is %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
