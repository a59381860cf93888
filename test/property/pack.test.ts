import fc from "fast-check";
import { expect, it } from "vitest";
import { pack } from "../../core/jobs/pack.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import { AT, drawnBook, sampleRows, typed, YOUTH } from "../fakes/hand-over.ts";

const BOOK = drawnBook();
const SELECTED = sampleRows(BOOK, "domain-two").filter((row) => row.Result === "Selected");
const CASES = SELECTED.map((row) => String(row["Case reference"]));
const NAME = fc.constantFrom("RE", "JT", "ML", "Siân Rees", "=A1");

/** What a person may have typed for some of the cases before. */
const TYPED = fc.dictionary(fc.constantFrom(...CASES), NAME, { maxKeys: CASES.length });

it("every selected case is in exactly one first pack, under a reference of its own, shared as evenly as can be", () => {
  fc.assert(
    fc.property(fc.uniqueArray(NAME, { minLength: 1 }), TYPED, (inspectors, before) => {
      const book = typed(BOOK, "domain-two", "Inspector", before);
      const { result, problems, edits } = pack(book, { ...YOUTH, inspectors, inspection: null, at: AT });
      expect(problems).toEqual([]);
      const packs = result?.packs ?? [];
      const firsts = packs.flatMap((one) => one.cases.filter(({ role }) => role === "first"));
      expect(
        firsts
          .map(({ caseId }) => caseId)
          .filter((id) => CASES.includes(id))
          .sort(),
      ).toEqual(CASES.toSorted());
      expect(new Set(firsts.map(({ reference }) => reference)).size).toBe(firsts.length);
      for (const { cases, others } of packs) expect(cases.length + others.length).toBe(firsts.length);
      for (const [caseId, inspector] of Object.entries(before)) {
        const own = packs.find((one) => one.inspector === inspector);
        expect(own?.cases.map((one) => one.caseId)).toContain(caseId);
      }
      const had = (name: string) => Object.values(before).filter((one) => one === name).length;
      const counts = inspectors.map((name) => result?.inspectors.find((one) => one.inspector === name)?.cases ?? 0);
      // Nobody who was given a case has two more than somebody else.
      const given = counts.filter((count, at) => count > had(inspectors[at] ?? ""));
      expect(Math.max(0, ...given) - Math.min(...counts)).toBeLessThanOrEqual(1);
      expect(pack(applyEdits(book, edits), { ...YOUTH, inspectors: [], inspection: null, at: AT }).edits).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
