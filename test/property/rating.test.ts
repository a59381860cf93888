import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Programme } from "../../core/programmes/programme.ts";
import type { RatingId } from "../../core/programmes/rating-rules.ts";
import { flagsOfStandard } from "../../core/rating/flag.ts";
import { resultsOfKeyQuestions } from "../../core/rating/key-question-result.ts";
import { overallOf, scoreOf } from "../../core/rating/overall.ts";
import { rateInspection } from "../../core/rating/rate-inspection.ts";
import { standardFromCases } from "../../core/rating/standard-result.ts";
import { byQuestion, programme, standardOf, talliesOf } from "../fakes/inspection.ts";

const YOUTH = programme("youth-2021");
const STANDARD = standardOf("youth-2021", "2.1");
const rounding = fc.constantFrom("whole" as const, "exact" as const);
const count = fc.nat({ max: 40 });
const threeCounts = fc.tuple(fc.tuple(count, count), fc.tuple(count, count), fc.tuple(count, count));
const rating = fc.constantFrom<RatingId[]>("inadequate", "requires-improvement", "good", "outstanding");

function rated(counts: readonly (readonly [number, number])[], by: "whole" | "exact", of: Programme = YOUTH) {
  return standardFromCases(of.ratings, STANDARD, byQuestion(talliesOf("2.1", ...counts)), by);
}

describe("a standard", () => {
  test("never falls when a No becomes a Yes", () => {
    fc.assert(
      fc.property(threeCounts, fc.nat({ max: 2 }), rounding, (counts, at, by) => {
        const [yes, no] = counts[at] as [number, number];
        fc.pre(no > 0);
        const before = scoreOf(YOUTH.ratings, rated(counts, by).computed);
        const after = scoreOf(YOUTH.ratings, rated(counts.with(at, [yes + 1, no - 1]), by).computed);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test("is no better than any of its key questions, and as good as one of them", () => {
    fc.assert(
      fc.property(threeCounts, rounding, (counts, by) => {
        const result = rated(counts, by);
        const scores = result.keyQuestions.flatMap((one) => (one.band === null ? [] : [one.band.score.value]));
        if (result.computed === null) expect(scores).toEqual([]);
        else expect(scoreOf(YOUTH.ratings, result.computed)).toBe(Math.min(...scores));
      }),
    );
  });

  test("does not depend on the order of its key questions", () => {
    fc.assert(
      fc.property(threeCounts, rounding, (counts, by) => {
        const forth = rated(counts, by);
        const back = rated(counts.toReversed(), by);
        expect(back.computed).toBe(forth.computed);
        expect(back.keyQuestions.map((one) => one.lowest).toReversed()).toEqual(
          forth.keyQuestions.map((one) => one.lowest),
        );
        expect(back.flags.map((flag) => flag.trigger).toSorted()).toEqual(
          forth.flags.map((flag) => flag.trigger).toSorted(),
        );
      }),
    );
  });

  test("is rated alike by programmes that flag differently: flags change nothing", () => {
    fc.assert(
      fc.property(threeCounts, rounding, (counts, by) => {
        const youth = rated(counts, by);
        const nps = rated(counts, by, programme("nps-2019"));
        expect(nps.computed).toBe(youth.computed);
        expect(nps.keyQuestions.map((one) => one.percent)).toEqual(youth.keyQuestions.map((one) => one.percent));
      }),
    );
  });

  test("moves as a flag of one judgement says, when that judgement is changed", () => {
    fc.assert(
      fc.property(threeCounts, rounding, (counts, by) => {
        const result = rated(counts, by);
        for (const flag of result.flags.filter((one) => one.trigger === "one-judgement")) {
          const at = Number(flag.keyQuestion.split(".")[2]) - 1;
          const [yes, no] = counts[at] as [number, number];
          const others = [
            ...(no > 0 ? [[yes + 1, no - 1] as const] : []),
            ...(yes > 0 ? [[yes - 1, no + 1] as const] : []),
          ].map((changed) => rated((counts as readonly (readonly [number, number])[]).with(at, changed), by));
          const bands = others.map((other) => other.keyQuestions[at]?.band?.id);
          expect(bands.some((band) => band !== result.keyQuestions[at]?.band?.id)).toBe(true);
          expect(others.some((other) => other.computed !== result.computed)).toBe(flag.standardWouldMove);
        }
      }),
    );
  });
});

describe("flags", () => {
  test("are about the lowest key questions only, one a trigger, in their order", () => {
    fc.assert(
      fc.property(threeCounts, rounding, (counts, by) => {
        const results = resultsOfKeyQuestions(YOUTH.ratings, talliesOf("2.1", ...counts), by);
        const flags = flagsOfStandard(YOUTH.ratings, results, by);
        const lowest = results.filter((one) => one.lowest).map((one) => one.keyQuestion);
        const met = flags.map((flag) => `${flag.keyQuestion} ${flag.trigger}`);
        expect(new Set(met).size).toBe(met.length);
        expect(flags.every((flag) => lowest.includes(flag.keyQuestion))).toBe(true);
        expect(flags.map((flag) => flag.keyQuestion)).toEqual(flags.map((flag) => flag.keyQuestion).toSorted());
      }),
    );
  });

  test("give an edge and a distance of 0 to 5 for nearness, and for nothing else", () => {
    fc.assert(
      fc.property(threeCounts, rounding, (counts, by) => {
        for (const flag of rated(counts, by).flags) {
          const near = flag.trigger === "within-five-points";
          expect(flag.edge !== null && flag.distance !== null).toBe(near);
          if (near) expect([0, 1, 2, 3, 4, 5]).toContain(flag.distance);
        }
      }),
    );
  });
});

describe("an overall rating", () => {
  test("never falls when a standard rises", () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 12, maxLength: 12 }), fc.nat({ max: 11 }), rating, (all, at, next) => {
        const [before, after] = [all, all.with(at, next)].map((ratings) => overallOf(YOUTH.ratings, ratings));
        const risen = scoreOf(YOUTH.ratings, next) - scoreOf(YOUTH.ratings, all[at] ?? null);
        const change = (after?.total ?? 0) - (before?.total ?? 0);
        expect(change).toBe(risen);
        const moved = scoreOf(YOUTH.ratings, after?.rating ?? null) - scoreOf(YOUTH.ratings, before?.rating ?? null);
        expect(Math.sign(moved) * Math.sign(risen)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("adds up what the standards say, decisions included, or is withheld", () => {
    const judged = fc.dictionary(fc.constantFrom("1.1", "1.2", "1.3", "1.4"), rating, { noNullPrototype: true });
    fc.assert(
      fc.property(judged, threeCounts, fc.option(rating), (proposed, counts, decided) => {
        const standards = YOUTH.framework.domains.flatMap((domain) => domain.standards);
        const tallies = standards.flatMap((one) => talliesOf(one.id, ...counts.slice(0, one.keyQuestions.length)));
        const decision = {
          standard: "3.2",
          decided: decided ?? "good",
          computed: null,
          keyQuestion: null,
          reason: "moderated",
          recordedBy: "LI",
          day: "2026-11-20",
        };
        const findings = {
          tallies: byQuestion(tallies),
          judged: new Map(Object.entries(proposed)),
          decisions: decided === null ? [] : [decision],
        };
        const result = rateInspection(YOUTH, findings, "whole");
        const scores = result.standards.map((one) => one.score);
        if (scores.includes(null)) expect(result.overall).toBeNull();
        else expect(result.overall?.total).toBe(scores.reduce<number>((sum, score) => sum + (score ?? 0), 0));
      }),
    );
  });
});
