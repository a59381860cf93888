import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalText, drawKey } from "../../core/sampling/draw-key.ts";
import { type Draw, type DrawCase, drawSample } from "../../core/sampling/draw-sample.ts";
import { fingerprintOf } from "../../core/sampling/fingerprint.ts";
import { firstByKey } from "../../core/sampling/order-by-key.ts";

const STRATA = ["a", "b", "c"];
const caseId = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((id) => !/[\r\n]/u.test(id));
const cases: fc.Arbitrary<DrawCase[]> = fc.uniqueArray(
  fc.record({ caseId, stratum: fc.constantFrom(...STRATA), available: fc.boolean() }),
  { selector: (one) => canonicalText(one.caseId), maxLength: 40 },
);
const seed = fc.string({ minLength: 1 });
const size = fc.nat({ max: 50 });
const reserves = fc.oneof(fc.constant("tenth" as const), fc.nat({ max: 6 }));

const inStratum = (draw: Draw, part: "selected" | "reserves", id: string) =>
  draw[part].filter((one) => one.stratum === id).map((one) => one.caseId);

describe("a draw", () => {
  test("is the same whatever order the cases come in", () => {
    fc.assert(
      fc.property(
        cases.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length }))),
        seed,
        size,
        reserves,
        ([of, shuffled], by, n, extra) => {
          expect(drawSample(STRATA, shuffled, by, n, extra)).toEqual(drawSample(STRATA, of, by, n, extra));
          expect(fingerprintOf(shuffled)).toBe(fingerprintOf(of));
        },
      ),
    );
  });

  test("takes available cases of the stratum, each once, selected and reserves apart", () => {
    fc.assert(
      fc.property(cases, seed, size, reserves, (of, by, n, extra) => {
        const draw = drawSample(STRATA, of, by, n, extra);
        const drawn = [...draw.selected, ...draw.reserves];
        expect(new Set(drawn.map((one) => one.caseId)).size).toBe(drawn.length);
        for (const one of drawn) {
          const listed = of.find((each) => each.caseId === one.caseId);
          expect(listed).toMatchObject({ stratum: one.stratum, available: true });
        }
        expect(draw.selected).toHaveLength(Math.min(n, of.filter((one) => one.available).length));
      }),
    );
  });

  test("counts its strata, and numbers cases from 1 in each", () => {
    fc.assert(
      fc.property(cases, seed, size, reserves, (of, by, n, extra) => {
        const draw = drawSample(STRATA, of, by, n, extra);
        expect(draw.strata.map((one) => one.id)).toEqual(STRATA);
        for (const one of draw.strata) {
          const own = of.filter((each) => each.stratum === one.id);
          expect(one.population).toBe(own.length);
          expect(one.available).toBe(own.filter((each) => each.available).length);
          for (const part of ["selected", "reserves"] as const) {
            const orders = draw[part].filter((each) => each.stratum === one.id).map((each) => each.order);
            expect(orders).toEqual(orders.map((_, at) => at + 1));
          }
          expect(inStratum(draw, "selected", one.id)).toHaveLength(one.selected);
          const wanted = extra === "tenth" ? Math.max(2, Math.ceil(one.selected / 10)) : extra;
          expect(inStratum(draw, "reserves", one.id)).toHaveLength(Math.min(wanted, one.available - one.selected));
        }
      }),
    );
  });

  test("of a stratum is the start of the stratum in the order of its keys", () => {
    fc.assert(
      fc.property(cases, seed, size, reserves, (of, by, n, extra) => {
        const draw = drawSample(STRATA, of, by, n, extra);
        for (const id of STRATA) {
          const order = of
            .filter((one) => one.stratum === id && one.available)
            .map((one) => ({ caseId: one.caseId, key: drawKey(by, id, one.caseId) }))
            .sort((a, b) => (a.key < b.key ? -1 : 1))
            .map((one) => one.caseId);
          const drawn = [...inStratum(draw, "selected", id), ...inStratum(draw, "reserves", id)];
          expect(drawn).toEqual(order.slice(0, drawn.length));
        }
      }),
    );
  });

  test("of a larger sample holds the smaller one's of a stratum, in the same order", () => {
    fc.assert(
      fc.property(cases, seed, size, size, (of, by, n, more) => {
        const [small, large] = [n, n + more].map((each) => drawSample(["a"], onlyA(of), by, each, 0)) as [Draw, Draw];
        const ids = (draw: Draw) => inStratum(draw, "selected", "a");
        expect(ids(large).slice(0, ids(small).length)).toEqual(ids(small));
      }),
    );
  });

  test("keeps a stratum's order when cases that cannot be taken join another stratum", () => {
    fc.assert(
      fc.property(cases, seed, size, fc.integer({ min: 1, max: 20 }), (of, by, n, joining) => {
        const others = Array.from({ length: joining }, (_, at) => ({
          caseId: `joined later: case ${at}`,
          stratum: "b",
          available: false,
        }));
        const order = (draw: Draw, id: string) => [
          ...inStratum(draw, "selected", id),
          ...inStratum(draw, "reserves", id),
        ];
        const before = drawSample(STRATA, of, by, n, 100);
        const after = drawSample(STRATA, [...of, ...others], by, n, 100);
        for (const id of STRATA) expect(order(after, id)).toEqual(order(before, id));
      }),
    );
  });
});

function onlyA(of: readonly DrawCase[]): DrawCase[] {
  return of.map((one) => ({ ...one, stratum: "a" }));
}

describe("keys", () => {
  test("are SHA-256 of seed, stratum and case id on lines of their own, in UTF-8", () => {
    fc.assert(
      fc.property(seed, caseId, (by, id) => {
        const text = [by, "girls", id].map((one) => one.normalize("NFC").trim()).join("\n");
        expect(drawKey(by, "girls", id)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });

  test("are the same for composed and decomposed text, and with space around it", () => {
    fc.assert(
      fc.property(seed, caseId, fc.constantFrom("", " ", "\t", "\u00a0"), (by, id, space) => {
        const key = drawKey(by, "b", id);
        expect(drawKey(by.normalize("NFD"), "b", id.normalize("NFD"))).toBe(key);
        expect(drawKey(`${space}${by}`, `b${space}`, `${space}${id}${space}`)).toBe(key);
      }),
    );
  });

  test("order as if every one had been sorted, however few are asked for", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { selector: canonicalText, maxLength: 60 });
    fc.assert(
      fc.property(ids, seed, fc.nat({ max: 70 }), (of, by, many) => {
        const all = firstByKey(by, "s", of, of.length);
        expect([...all].sort()).toEqual([...of].sort());
        expect(firstByKey(by, "s", of, many)).toEqual(all.slice(0, many));
      }),
    );
  });
});

test("a fingerprint is another when a case, its stratum or its availability is", () => {
  fc.assert(
    fc.property(cases, fc.nat(), (of, at) => {
      fc.pre(of.length > 0);
      const place = at % of.length;
      const one = of[place] as DrawCase;
      const print = fingerprintOf(of);
      const changed: DrawCase[] = [
        { ...one, caseId: `${one.caseId}, another` },
        { ...one, stratum: `${one.stratum}, another` },
        { ...one, available: !one.available },
      ];
      for (const each of changed) expect(fingerprintOf(of.with(place, each))).not.toBe(print);
      expect(fingerprintOf(of.toSpliced(place, 1))).not.toBe(print);
      expect(fingerprintOf(of.map((each) => ({ ...each, caseId: each.caseId.normalize("NFD") })))).toBe(print);
    }),
  );
});
