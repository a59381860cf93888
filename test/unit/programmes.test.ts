import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plainText } from "../../core/longlist/plain-text.ts";
import type { KeyQuestion, Standard } from "../../core/programmes/framework.ts";
import { PROGRAMMES, programmeById } from "../../core/programmes/index.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import type { Wording } from "../../core/words/wording.ts";

/** Words that are the same in both languages. */
const SAME_IN_BOTH = new Set(["Staff"]);

const LETTERS = "abcdefghij";

/** Prompts a key question, counted in 001 Annex D. */
const YOUTH_PROMPTS: Readonly<Record<string, string>> = {
  "1.1": "4 4 4",
  "1.2": "3 3 4 3",
  "1.3": "4 4 4",
  "1.4": "3 3 3 5",
  "2.1": "6 3 3",
  "2.2": "6 3 4",
  "2.3": "7 2 3",
  "2.4": "5 3 4",
  "3.1": "8 2 2",
  "3.2": "8 3 3",
  "3.3": "6 2 2",
  "3.4": "6 3",
};

function programme(id: string): Programme {
  const found = programmeById(id);
  if (found === null) throw new Error(`no programme ${id}`);
  return found;
}

function standards(of: Programme): readonly Standard[] {
  return of.framework.domains.flatMap((domain) => domain.standards);
}

function questions(of: Programme): readonly KeyQuestion[] {
  return standards(of).flatMap((standard) => standard.keyQuestions);
}

function subSamples(of: Programme): Readonly<Record<string, string>> {
  return Object.fromEntries(
    questions(of).flatMap((question) => (question.subSample ? [[question.id, question.subSample.value]] : [])),
  );
}

/** Every wording anywhere in a programme. */
function wordings(value: unknown): readonly Wording[] {
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  if ("en" in value && "cy" in value) return [value as Wording];
  return Object.values(value).flatMap(wordings);
}

/** Every decision cited anywhere in a programme. */
function decisions(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("decision" in value) return [String(value.decision)];
  return Object.values(value).flatMap(decisions);
}

function sizes(of: Programme, organisation: string): Readonly<Record<string, number>> {
  const found = of.samples.organisations.find((entry) => entry.organisation === organisation);
  return Object.fromEntries((found?.sizes ?? []).map(({ list, size }) => [list, size.value]));
}

function isIncreasing(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? Number.POSITIVE_INFINITY));
}

test("three programmes are offered, each found by its id", () => {
  expect(PROGRAMMES.map(({ id }) => id)).toEqual(["youth-2021", "crc-2019", "nps-2019"]);
  for (const each of PROGRAMMES) expect(programmeById(each.id)).toBe(each);
  expect(programmeById("youth")).toBeNull();
});

describe.each(PROGRAMMES.map((each) => [each.id, each] as const))("%s", (_, each) => {
  test("every wording is in English and Welsh", () => {
    const all = wordings(each);
    expect(all.length).toBeGreaterThan(40);
    for (const { en, cy } of all) {
      expect(en.trim()).toBe(en);
      expect(cy.trim()).toBe(cy);
      expect(en).not.toBe("");
      expect(cy).not.toBe("");
      if (!SAME_IN_BOTH.has(en)) expect(cy, en).not.toBe(en);
    }
  });

  test("every decision cited has its page", () => {
    for (const page of new Set(decisions(each))) {
      expect(existsSync(new URL(`../../docs/decisions/${page}.md`, import.meta.url)), page).toBe(true);
    }
  });

  test("numbers are unique and follow their standard's", () => {
    const ids = [...standards(each).map(({ id }) => id), ...questions(each).map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const standard of standards(each)) {
      expect(standard.keyQuestions.map(({ id }) => id)).toEqual(
        standard.keyQuestions.map((_question, index) => `${standard.id}.${index + 1}`),
      );
    }
  });

  test("short codes are unique in a domain", () => {
    for (const domain of each.framework.domains) {
      const codes = domain.standards.flatMap(({ keyQuestions }) =>
        keyQuestions.flatMap(({ code }) => (code ? [code.value] : [])),
      );
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test("prompts are lettered from a, ten at most, no two alike", () => {
    for (const { id, prompts } of questions(each)) {
      expect(prompts.length).toBeLessThanOrEqual(10);
      expect(prompts.map(({ letter }) => letter).join(""), id).toBe(LETTERS.slice(0, prompts.length));
      expect(new Set(prompts.map(({ wording }) => wording.value.en)).size).toBe(prompts.length);
      expect(new Set(prompts.map(({ wording }) => wording.value.cy)).size).toBe(prompts.length);
    }
  });

  test("bands go up from 0 with their scores", () => {
    const { bands } = each.ratings;
    expect(bands.map(({ from }) => from.value)).toEqual([0, 50, 65, 80]);
    expect(bands.map(({ score }) => score.value)).toEqual([0, 1, 2, 3]);
    expect(isIncreasing(bands.map(({ from }) => from.value))).toBe(true);
  });

  test("overall ratings follow the tipping points of their number of standards", () => {
    const count = standards(each).length;
    const from = each.ratings.overall.map((rule) => rule.from.value);
    expect(from).toEqual([0, ...[1, 3, 5].map((half) => Math.floor((half * count) / 2) + 1)]);
    expect(isIncreasing(from)).toBe(true);
    expect(each.ratings.overall.map(({ rating }) => rating)).toEqual(
      each.ratings.bands.map(({ rating }) => rating.value),
    );
  });

  test("hurdles and evidence name key questions that exist", () => {
    const ids = questions(each).map(({ id }) => id);
    for (const { value } of each.ratings.hurdles) expect(ids).toContain(value.keyQuestion);
    if (each.ratings.evidence) expect(ids).toContain(each.ratings.evidence.keyQuestion);
  });

  test("lists, strata and reasons have ids of their own; strata need only the list's fields", () => {
    const { lists } = each.samples;
    expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length);
    for (const { strata, leavingOut, fields, levels } of lists) {
      expect(new Set(leavingOut.map(({ id }) => id)).size).toBe(leavingOut.length);
      if (strata.by === "values") expect(fields).toEqual(strata.fields.value);
      if (strata.by !== "rules") continue;
      expect(new Set(strata.strata.map(({ id }) => id)).size).toBe(strata.strata.length);
      expect(strata.strata.some(({ level }) => level !== undefined)).toBe(levels !== null);
      if (levels) expect(fields).toEqual(expect.arrayContaining([...levels.value.fields]));
    }
  });

  test("a reason's own name, as a heading in either language, is that reason and no other", () => {
    for (const { leavingOut } of each.samples.lists) {
      for (const { id, name } of leavingOut) {
        for (const text of [name.value.en, name.value.cy]) {
          const met = leavingOut.filter(({ heading }) => heading.test(plainText(text)));
          expect(
            met.map((rule) => rule.id),
            text,
          ).toEqual([id]);
        }
      }
    }
  });

  test("patterns read Unicode and keep no state", () => {
    for (const { heading, disposal } of each.samples.lists.flatMap(({ leavingOut }) => leavingOut)) {
      expect(heading.flags).toBe("u");
      if (disposal) expect(disposal.flags).toBe("u");
    }
  });
});

describe("the youth framework", () => {
  const youth = programme("youth-2021");

  test("has 12 standards and 23 key questions counted from cases", () => {
    expect(standards(youth)).toHaveLength(12);
    expect(questions(youth).filter(({ counted }) => counted)).toHaveLength(23);
    expect(standards(youth).filter(({ openEnded }) => openEnded)).toEqual([]);
  });

  test("has the prompts of Annex D", () => {
    const found = standards(youth).map(({ id, keyQuestions }) => [
      id,
      keyQuestions.map(({ prompts }) => prompts.length).join(" "),
    ]);
    expect(Object.fromEntries(found)).toEqual(YOUTH_PROMPTS);
  });

  test("has codes in domains two and three only", () => {
    const codes = youth.framework.domains.map(({ standards: of }) =>
      of
        .flatMap(({ keyQuestions }) => keyQuestions.map(({ code }) => code?.value ?? "-"))
        .join(" ")
        .replace(/(- ?)+/u, ""),
    );
    expect(codes).toEqual(["", "A1 A2 A3 P1 P2 P3 D1 D2 D3 R1 R2 R3", "A1 A2 A3 P1 P2 P3 D1 D2 D3 J1 J2"]);
  });

  test("leaves cases out of planning, delivery and reviewing for safety", () => {
    const child = "no-safety-factors";
    const others = "inspector-choice";
    expect(subSamples(youth)).toEqual({
      "2.2.2": child,
      "2.2.3": others,
      "2.3.2": child,
      "2.3.3": others,
      "2.4.2": child,
      "2.4.3": others,
      "3.2.2": child,
      "3.2.3": others,
      "3.3.2": child,
      "3.3.3": others,
    });
  });

  test("sizes: 12-68 and 8-46 at 60 to 40, 7-18 in all for small services", () => {
    const found = youth.samples.lists.map(({ sizes: of, partOfCombined }) => [
      partOfCombined?.value,
      ...of.map(({ kind, from, to, combined }) => `${kind} ${from.value}-${to.value}${combined ? " in all" : ""}`),
    ]);
    expect(found).toEqual([
      [60, "single 12-68", "joint 12-68", "small 7-18 in all"],
      [40, "single 8-46", "joint 8-46", "small 7-18 in all"],
    ]);
  });
});

describe("the probation frameworks", () => {
  const crc = programme("crc-2019");
  const nps = programme("nps-2019");

  test.each([crc, nps])("$id has ten standards", (each) => {
    expect(standards(each)).toHaveLength(10);
    expect(each.framework.domains[0]).toBe(crc.framework.domains[0]);
    expect(each.framework.domains[1]).toBe(crc.framework.domains[1]);
    expect(subSamples(each)).toEqual({
      "2.2.3": "low-risk-of-serious-harm",
      "2.3.3": "low-risk-of-serious-harm",
      "2.4.3": "low-risk-of-serious-harm",
    });
  });

  test("unpaid work is moved by evidence for 4.1.3, which is not counted", () => {
    const unpaidWork = standards(crc).find(({ id }) => id === "4.1");
    expect(unpaidWork?.ratedBy.value).toBe("cases-then-evidence");
    expect(unpaidWork?.openEnded).toBe(false);
    expect(unpaidWork?.keyQuestions.filter(({ counted }) => counted).map(({ id }) => id)).toEqual([
      "4.1.1",
      "4.1.2",
      "4.1.4",
    ]);
    expect(crc.ratings.evidence?.mostBands.value).toBe(1);
    expect(nps.ratings.evidence).toBeNull();
  });

  test("domain three standards without a list of key questions are open-ended", () => {
    const domainThree = [crc, nps].flatMap(({ framework }) => framework.domains[2]?.standards ?? []);
    expect(domainThree.filter(({ openEnded }) => openEnded).map(({ id }) => id)).toEqual(["4.2", "3.1", "3.2"]);
    for (const { keyQuestions } of domainThree) {
      for (const { unpublishedHere } of keyQuestions) expect(unpublishedHere).toBe(true);
    }
  });

  test("organisations have the sizes of 004's table", () => {
    expect(crc.samples.organisations).toHaveLength(21);
    expect(nps.samples.organisations).toHaveLength(7);
    expect(sizes(crc, "London CRC")).toEqual({ "domain-two": 145, "unpaid-work": 95, "through-the-gate": 80 });
    expect(sizes(crc, "Essex CRC")).toEqual({ "domain-two": 100, "unpaid-work": 40, "through-the-gate": 20 });
    expect(sizes(nps, "Wales")).toEqual({ "domain-two": 100, "court-reports": 90, "victim-contact": 20 });
    expect(sizes(nps, "North East")).toEqual({ "domain-two": 125, "court-reports": 125, "victim-contact": 30 });
  });

  test("domain two takes 100-148 and feeds five suggested strata", () => {
    const list = crc.samples.lists[0];
    expect(list?.sizes.map(({ from, to }) => [from.value, to.value])).toEqual([[100, 148]]);
    expect(list?.strata).toMatchObject({ by: "rules", suggested: true });
    expect(list?.strata.by === "rules" ? list.strata.strata.map(({ id }) => id) : []).toEqual([
      "male-community-lower",
      "male-community-higher",
      "male-post-custody-lower",
      "male-post-custody-higher",
      "female",
    ]);
  });
});
