import { describe, expect, test } from "vitest";
import type { Flag } from "../../../core/rating/flag.ts";
import { standardFromCases } from "../../../core/rating/standard-result.ts";
import { byQuestion, programme, standardOf, talliesOf } from "../../fakes/inspection.ts";

type Counts = readonly [yes: number, no: number];

function flags(programmeId: string, counts: readonly Counts[], rounding: "whole" | "exact" = "whole"): readonly Flag[] {
  const tallies = byQuestion(talliesOf("2.1", ...counts));
  return standardFromCases(programme(programmeId).ratings, standardOf(programmeId, "2.1"), tallies, rounding).flags;
}

/** The flags' trigger, key question and direction, and whether the standard would move. */
function inShort(found: readonly Flag[]) {
  return found.map((flag) => [flag.trigger, flag.keyQuestion, flag.direction, flag.standardWouldMove]);
}

/** The whole percents that rules of discretion list, with the edge of the band's own label. */
const NEAR = new Map<number, [edge: number, direction: string]>(
  (
    [
      [44, 49, 49, "up"],
      [50, 55, 50, "down"],
      [59, 64, 64, "up"],
      [65, 70, 65, "down"],
      [74, 79, 79, "up"],
      [80, 85, 80, "down"],
    ] as const
  ).flatMap(([from, to, edge, direction]) =>
    Array.from({ length: to - from + 1 }, (_, at) => [from + at, [edge, direction]] as const),
  ) as [number, [number, string]][],
);

describe.each(["youth-2021", "crc-2019", "nps-2019"])("within five points in %s", (id) => {
  test("44-55, 59-70 and 74-85, from the edge of the band's own label, and nowhere else", () => {
    for (let percent = 0; percent <= 100; percent++) {
      // A thousand cases, so that no single judgement reaches another band, and two key questions that hold nothing down.
      const found = flags(id, [
        [1000, 0],
        [1000, 0],
        [percent * 10, 1000 - percent * 10],
      ]).filter((flag) => flag.trigger === "within-five-points");
      const near = NEAR.get(percent);
      // At 100 all three key questions tie, and none is near an edge.
      expect(
        found.map((flag) => [flag.keyQuestion, flag.edge, flag.distance, flag.direction]),
        `${percent}%`,
      ).toEqual(near === undefined ? [] : [["2.1.3", near[0], Math.abs(percent - near[0]), near[1]]]);
    }
  });
});

describe("one judgement", () => {
  test.each([
    [[7, 7], "down"],
    [[6, 7], "up"],
    [[4, 1], "down"],
    [[3, 1], "both"],
    [[0, 1], "up"],
    [[1, 1], "both"],
  ] as const)("%j: %s", (counts, direction) => {
    const found = flags("nps-2019", [[9, 0], [9, 0], counts]).filter((flag) => flag.trigger === "one-judgement");
    expect(found.map((flag) => [flag.keyQuestion, flag.edge, flag.distance, flag.direction])).toEqual([
      ["2.1.3", null, null, direction],
    ]);
  });

  test("is not raised where a judgement stays in the band", () => {
    const found = flags("nps-2019", [
      [9, 0],
      [9, 0],
      [11, 9],
    ]);
    expect(found.filter((flag) => flag.trigger === "one-judgement")).toEqual([]);
  });

  test("never goes beyond the sub-sample: all of three yes can only fall", () => {
    expect(
      inShort(
        flags("youth-2021", [
          [3, 0],
          [3, 0],
          [3, 0],
        ]),
      ).filter(([trigger]) => trigger === "one-judgement"),
    ).toEqual(["2.1.1", "2.1.2", "2.1.3"].map((keyQuestion) => ["one-judgement", keyQuestion, "down", true]));
  });
});

describe("small samples", () => {
  test("five is small, six is not; a trigger in youth", () => {
    const five = flags("youth-2021", [
      [60, 0],
      [60, 0],
      [3, 2],
    ]);
    expect(five.map((flag) => flag.trigger)).toContain("small-sample");
    expect(five.find((flag) => flag.trigger === "small-sample")).toMatchObject({ edge: null, direction: "both" });
    const six = flags("youth-2021", [
      [60, 0],
      [60, 0],
      [4, 2],
    ]);
    expect(six.map((flag) => flag.trigger)).not.toContain("small-sample");
  });

  test.each(["crc-2019", "nps-2019"])("no trigger in %s", (id) => {
    const found = flags(id, [
      [60, 0],
      [60, 0],
      [3, 2],
    ]);
    expect(found.map((flag) => flag.trigger)).not.toContain("small-sample");
  });

  test("is told of the lowest key question only", () => {
    const found = flags("youth-2021", [
      [4, 0],
      [60, 0],
      [6, 30],
    ]);
    expect(found).toEqual([]);
  });
});

describe("which key questions, and whether the standard would move", () => {
  test("only the lowest percent is flagged, even when a higher one is nearer an edge", () => {
    const found = flags("youth-2021", [
      [64, 36],
      [100, 0],
      [57, 43],
    ]);
    expect(found).toEqual([]);
  });

  test("another key question in the same band holds the standard down", () => {
    const found = flags("youth-2021", [
      [63, 37],
      [100, 0],
      [62, 38],
    ]);
    expect(inShort(found)).toEqual([["within-five-points", "2.1.3", "up", false]]);
  });

  test("nothing holds it up: falling always moves the standard", () => {
    const found = flags("youth-2021", [
      [53, 47],
      [100, 0],
      [52, 48],
    ]);
    expect(inShort(found)).toEqual([["within-five-points", "2.1.3", "down", true]]);
  });

  test("all of those tied are flagged, and each holds the other down", () => {
    const found = flags("youth-2021", [
      [620, 380],
      [1000, 0],
      [62, 38],
    ]);
    expect(inShort(found)).toEqual([
      ["within-five-points", "2.1.1", "up", false],
      ["within-five-points", "2.1.3", "up", false],
    ]);
  });

  test("percents tie as whole percents; exact fractions do not", () => {
    const counts: Counts[] = [
      [621, 379],
      [1000, 0],
      [62, 38],
    ];
    expect(flags("youth-2021", counts, "whole").map((flag) => flag.keyQuestion)).toEqual(["2.1.1", "2.1.3"]);
    expect(flags("youth-2021", counts, "exact").map((flag) => flag.keyQuestion)).toEqual(["2.1.3"]);
  });

  test("a fraction that rounds to the next band's edge is at the edge of its own, with exact fractions", () => {
    const found = flags(
      "youth-2021",
      [
        [1000, 0],
        [1000, 0],
        [6470, 3530],
      ],
      "exact",
    );
    expect(found).toMatchObject([{ trigger: "within-five-points", edge: 64, distance: 0, direction: "up" }]);
  });

  test("youth must consider a flag, probation may", () => {
    const counts: Counts[] = [
      [100, 0],
      [100, 0],
      [62, 38],
    ];
    expect(flags("youth-2021", counts).map((flag) => flag.duty)).toEqual(["must"]);
    expect(flags("crc-2019", counts).map((flag) => flag.duty)).toEqual(["may"]);
    expect(flags("nps-2019", counts).map((flag) => flag.duty)).toEqual(["may"]);
  });
});
