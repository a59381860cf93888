import { expect, it } from "vitest";
import { followEdits } from "../../../addin/workbench/follow-edits.ts";
import { tables } from "../../../core/jobs/tables.ts";
import { YOUTH_2021 } from "../../../core/programmes/youth-2021/programme.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import { sheetOf, workbookOf } from "../../fakes/workbook.ts";

const SETTINGS = { programme: "youth-2021", kind: "single", rounding: "whole", language: "en" } as const;

it("tables of an earlier version get the sheet that they count on when they follow an edit", () => {
  const workbook = workbookOf(
    sheetOf("Cases", [
      ["Case ID", "2.1.1", "2.1.2"],
      ["C1", "Yes", "No"],
    ]),
  );
  const { edits } = tables(workbook, { ...SETTINGS, programme: YOUTH_2021 });
  const earlier = applyEdits(
    workbook,
    edits.filter((edit) => "own" in edit && edit.own.startsWith("tables.")),
  );
  const owns = (book: typeof workbook) =>
    followEdits(book, SETTINGS).map((edit) => (edit.kind === "put-sheet" ? edit.own : ""));
  expect(owns(earlier)).toEqual(["counted-answers", "tables.domain-2"]);
  expect(owns(workbook)).toEqual([]);
});
