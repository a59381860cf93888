import { plainText } from "../longlist/plain-text.ts";
import type { Programme } from "../programmes/programme.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { problemAt } from "./cell.ts";
import { hasName, type PlacedStandard, placedStandards, standardHeading } from "./framework-names.ts";
import { questionOf } from "./question-code.ts";
import type { QuestionBlock, StandardBlock } from "./table-block.ts";

/** Which standard a block is about. Key questions numbered in full can be about several when no heading stands above them. */
export interface BlockStandards {
  readonly standards: readonly { readonly placed: PlacedStandard; readonly questions: readonly QuestionBlock[] }[];
  readonly problem: Problem | null;
}

/**
 * Know a block's standard by its number, or by its name together with the domain of its sheet or of a heading above, or by
 * key questions numbered in full.
 *
 * Problems (returned): `standard-needs-domain`, `standard-not-known`, `standard-out-of-place`, `key-question-without-standard`.
 */
export function standardOfBlock(sheet: SheetSnapshot, programme: Programme, block: StandardBlock): BlockStandards {
  const all = placedStandards(programme);
  if (block.heading === null) return byNumbers(sheet, all, block, "key-question-without-standard");
  const heading = standardHeading(programme, block.heading.text);
  const candidates = all.filter(({ standard }) =>
    heading?.number == null ? hasName(standard, heading?.name ?? "") : standard.id === heading.number,
  );
  const here = block.domain === null ? candidates : candidates.filter(({ domain }) => domain.number === block.domain);
  const only = here.length === 1 ? here[0] : undefined;
  const named = only === undefined ? undefined : namedOtherwise(all, only, heading?.name ?? "");
  if (only !== undefined && named !== undefined) {
    // Number and name disagree: the key questions below say which of the two was meant.
    const meant = block.questions.every(({ code }) => questionOf(named.standard, code) !== null) ? named : only;
    return { standards: [{ placed: meant, questions: block.questions }], problem: outOfPlace(sheet, block) };
  }
  if (only !== undefined) return { standards: [{ placed: only, questions: block.questions }], problem: null };
  const elsewhere = candidates.length === 1 ? candidates[0] : undefined;
  if (elsewhere !== undefined) {
    return { standards: [{ placed: elsewhere, questions: block.questions }], problem: outOfPlace(sheet, block) };
  }
  if (candidates.length === 0) {
    const problem = problemAt(sheet, block.heading.place, "standard-not-known", { standard: block.heading.text });
    return { standards: [], problem };
  }
  return byNumbers(sheet, all, block, "standard-needs-domain");
}

function byNumbers(
  sheet: SheetSnapshot,
  all: readonly PlacedStandard[],
  block: StandardBlock,
  otherwise: "standard-needs-domain" | "key-question-without-standard",
): BlockStandards {
  const standards = all
    .map((placed) => ({
      placed,
      questions: block.questions.filter(
        ({ code }) => code.by === "number" && code.id.startsWith(`${placed.standard.id}.`),
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
  const first = block.questions.find(({ code }) => code.by === "code");
  if (first === undefined && standards.length > 0) return { standards, problem: null };
  const place = block.heading?.place ?? first?.place ?? { row: 0, column: 0 };
  return { standards, problem: problemAt(sheet, place, otherwise, { standard: block.heading?.text ?? "" }) };
}

/** The standard that a heading's name means when its number is another's: `2.2 Assessment`. */
function namedOtherwise(
  all: readonly PlacedStandard[],
  placed: PlacedStandard,
  name: string,
): PlacedStandard | undefined {
  if (plainText(name) === "" || hasName(placed.standard, name)) return undefined;
  return all.find((one) => one.domain === placed.domain && hasName(one.standard, name));
}

function outOfPlace(sheet: SheetSnapshot, block: StandardBlock): Problem | null {
  const { heading } = block;
  return heading === null ? null : problemAt(sheet, heading.place, "standard-out-of-place", { standard: heading.text });
}
