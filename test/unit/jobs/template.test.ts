import { describe, expect, it } from "vitest";
import { check } from "../../../core/jobs/check.ts";
import { sample } from "../../../core/jobs/sample.ts";
import { template } from "../../../core/jobs/template.ts";
import { PROGRAMMES } from "../../../core/programmes/index.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import { workbookOf } from "../../fakes/workbook.ts";

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  "an empty workbook for %s",
  (_, programme) => {
    it.each(["en", "cy"] as const)("is not wrong, only empty, in %s", (language) => {
      const options = { programme, kind: "single", language, rounding: "whole", list: null } as const;
      const workbook = applyEdits(workbookOf(), template(workbookOf(), options).edits);
      const { result, problems } = check(workbook, options);
      expect(problems).toEqual([]);
      expect(result?.recognised.every((one) => one.is === "domain-one" || one.size === 0)).toBe(true);
      const list = programme.samples.lists[0]?.id ?? null;
      const draw = { ...options, list, size: 1, seed: "a", reserves: 0, organisation: null, by: "", at: "" } as const;
      expect(sample(workbook, draw).problems.map((one) => one.kind)).toContain("list-empty");
    });
  },
);
