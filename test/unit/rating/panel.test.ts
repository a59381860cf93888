import { describe, expect, test } from "vitest";
import type { Tally } from "../../../core/assessment/tally.ts";
import type { Programme } from "../../../core/programmes/programme.ts";
import type { RatingId } from "../../../core/programmes/rating-rules.ts";
import { findingsOfDecision, type PanelDecision, stopsDecision } from "../../../core/rating/panel-decision.ts";
import { rateInspection } from "../../../core/rating/rate-inspection.ts";
import { byQuestion, programme } from "../../fakes/inspection.ts";

const YOUTH = programme("youth-2021");
const CRC = programme("crc-2019");

function decision(changes: Partial<PanelDecision>): PanelDecision {
  return {
    standard: "2.1",
    decided: "good",
    computed: "requires-improvement",
    keyQuestion: "2.1.3",
    reason: "One case was moderated after the fieldwork",
    recordedBy: "LI",
    day: "2026-11-20",
    ...changes,
  };
}

/** The kinds found about a decision on a standard computed as requires improvement. */
function kinds(changes: Partial<PanelDecision>, computed: RatingId | null = "requires-improvement", of = YOUTH) {
  return findingsOfDecision(of.ratings, decision(changes), computed, 4).map((found) => [found.kind, found.field]);
}

describe("a panel decision", () => {
  test("with everything recorded and one band moved has nothing to say", () => {
    expect(kinds({})).toEqual([]);
  });

  test.each([
    [{ reason: "" }, [["decision-without-reason", "reason"]]],
    [{ recordedBy: "" }, [["decision-without-record", "recordedBy"]]],
    [{ day: "" }, [["decision-without-record", "day"]]],
    [{ recordedBy: "", day: "" }, [["decision-without-record", "recordedBy"]]],
    [{ decided: "outstanding" }, [["decision-moves-far", "decided"]]],
    [{ decided: "inadequate" }, []],
    [{ computed: "good" }, [["decision-about-another-rating", "computed"]]],
    [{ computed: null }, []],
  ] as const)("%j: %j", (changes, expected) => {
    expect(kinds(changes)).toEqual(expected);
  });

  test("about a standard that is not rated", () => {
    expect(kinds({ computed: null }, null)).toEqual([["decision-on-unrated-standard", "decided"]]);
  });

  test("says which decision, and the ratings before and after", () => {
    expect(findingsOfDecision(YOUTH.ratings, decision({ reason: "" }), "requires-improvement", 4)).toEqual([
      {
        kind: "decision-without-reason",
        index: 4,
        field: "reason",
        facts: { standard: "2.1", computed: "requires-improvement", decided: "good" },
      },
    ]);
  });

  test("is stopped by a missing reason, by evidence that moves too far and by a standard not rated; by nothing else", () => {
    const about = { index: 0, field: "decided", facts: { standard: "2.1", computed: null, decided: "good" } } as const;
    const stopping = (
      [
        "decision-without-reason",
        "decision-without-record",
        "decision-moves-far",
        "decision-about-another-rating",
        "decision-on-unrated-standard",
        "evidence-moves-too-far",
      ] as const
    ).filter((kind) => stopsDecision({ ...about, kind }));
    expect(stopping).toEqual(["decision-without-reason", "decision-on-unrated-standard", "evidence-moves-too-far"]);
  });
});

describe("evidence on unpaid work (004 §7.1)", () => {
  const onEvidence = { standard: "4.1", keyQuestion: "4.1.3", computed: null } as const;

  test.each([
    ["inadequate", []],
    ["requires-improvement", []],
    ["good", []],
    ["outstanding", [["evidence-moves-too-far", "decided"]]],
  ] as const)("from requires improvement to %s", (decided, expected) => {
    expect(kinds({ ...onEvidence, decided }, "requires-improvement", CRC)).toEqual(expected);
  });

  test("on another key question it is discretion, which may move further with a warning", () => {
    expect(kinds({ ...onEvidence, keyQuestion: "4.1.1", decided: "outstanding" }, "requires-improvement", CRC)).toEqual(
      [["decision-moves-far", "decided"]],
    );
  });
});

/** Every counted key question answered yes in `yes` of 10 cases. */
function everywhere(of: Programme, yes: number): ReadonlyMap<string, Tally> {
  const questions = of.framework.domains.flatMap((domain) => domain.standards).flatMap((one) => one.keyQuestions);
  return byQuestion(
    questions.filter((one) => one.counted).map(({ id }) => ({ keyQuestion: id, yes, no: 10 - yes, notApplicable: 0 })),
  );
}

function rated(of: Programme, decisions: readonly PanelDecision[], judge = ["1.1", "1.2", "1.3", "1.4"]) {
  const judged = new Map(judge.map((id) => [id, "good" as RatingId]));
  return rateInspection(of, { tallies: everywhere(of, 6), judged, decisions }, "whole");
}

describe("an inspection", () => {
  test("without decisions is as computed", () => {
    const { standards, overall } = rated(YOUTH, []);
    expect(standards.map((one) => one.id)).toHaveLength(12);
    expect(standards.every((one) => one.rating === one.computed && one.decision === null)).toBe(true);
    expect(overall).toEqual({ total: 4 * 2 + 8, maximum: 36, rating: "requires-improvement" });
  });

  test("adds up decided ratings; counts, percents and computed ratings stay", () => {
    const before = rated(YOUTH, []);
    const after = rated(YOUTH, [decision({ decided: "outstanding" }), decision({ standard: "3.1", decided: "good" })]);
    const moved = after.standards.filter((one) => one.rating !== one.computed);
    expect(moved.map((one) => [one.id, one.computed, one.rating, one.score])).toEqual([
      ["2.1", "requires-improvement", "outstanding", 3],
      ["3.1", "requires-improvement", "good", 2],
    ]);
    expect(after.overall).toEqual({ total: 19, maximum: 36, rating: "good" });
    expect(after.standards.map((one) => one.keyQuestions)).toEqual(before.standards.map((one) => one.keyQuestions));
    expect(after.standards.map((one) => one.flags)).toEqual(before.standards.map((one) => one.flags));
  });

  test("follows the last decision that can be followed", () => {
    const { standards, decisionFindings } = rated(YOUTH, [
      decision({ decided: "inadequate" }),
      decision({ decided: "good" }),
      decision({ decided: "outstanding", reason: "" }),
    ]);
    expect(standards.find((one) => one.id === "2.1")?.rating).toBe("good");
    expect(decisionFindings.map((found) => [found.kind, found.index])).toEqual([
      ["decision-twice", 1],
      ["decision-without-reason", 2],
      ["decision-moves-far", 2],
    ]);
  });

  test("a decision may confirm the computed rating", () => {
    const { standards } = rated(YOUTH, [decision({ decided: "requires-improvement" })]);
    expect(standards.find((one) => one.id === "2.1")).toMatchObject({
      rating: "requires-improvement",
      decision: { recordedBy: "LI" },
    });
  });

  test("is withheld while a judged standard has no proposal, and no decision fills it", () => {
    const { standards, overall, decisionFindings } = rated(
      YOUTH,
      [decision({ standard: "1.4", decided: "good", computed: null })],
      ["1.1", "1.2", "1.3"],
    );
    expect(overall).toBeNull();
    expect(standards.find((one) => one.id === "1.4")).toMatchObject({ rating: null, score: null, decision: null });
    expect(decisionFindings.map((found) => found.kind)).toEqual(["decision-on-unrated-standard"]);
  });

  test("unpaid work is indicative until the panel has decided", () => {
    const onEvidence = { standard: "4.1", keyQuestion: "4.1.3" } as const;
    const indicative = (decisions: readonly PanelDecision[]) =>
      rated(CRC, decisions)
        .standards.filter((one) => one.indicative)
        .map((one) => one.id);
    expect(indicative([])).toEqual(["4.1"]);
    expect(indicative([decision({ ...onEvidence, decided: "good" })])).toEqual([]);
    expect(indicative([decision({ ...onEvidence, decided: "outstanding" })])).toEqual(["4.1"]);
  });
});
