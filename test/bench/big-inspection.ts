import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { Chance } from "../../examples/chance.ts";
import { plainWorkbook, type Typed, typed } from "../../examples/plain-workbook.ts";

/** A longlist of domain two with so many cases and columns. */
export function bigLonglist(cases: number, columns: number): Uint8Array {
  const chance = new Chance(1);
  const headings = ["Case ID", "Gender", "Type of order", "RoSH level", "Safety and well-being"];
  const more = Array.from({ length: columns - headings.length }, (_, at) => `Remark ${at + 1}`);
  const rows = Array.from({ length: cases }, (_, at): Typed[] => [
    `Y${100_000 + at}`,
    chance.pick(["Male", "Male", "Male", "Female"]),
    chance.pick(["Referral order", "Youth rehabilitation order", "DTO"]),
    chance.pick(["Low", "Medium", "High", "Very high"]),
    chance.pick(["Low", "Medium", "High"]),
    ...more.map((_, column) => (column % 3 === 0 ? at * column : `remark ${(at * column) % 977}`)),
  ]);
  const body = [typed([...headings, ...more], "heading"), ...rows.map((row) => typed(row))];
  return plainWorkbook([{ name: "Domain two", widths: [], rows: body }]);
}

/** An assessments book: every counted key question of the youth programme, and remarks up to so many columns. */
export function bigAssessments(cases: number, columns: number): Uint8Array {
  const chance = new Chance(2);
  const questions = YOUTH_2021.framework.domains
    .flatMap((domain) => domain.standards)
    .flatMap((standard) => standard.keyQuestions)
    .filter((one) => one.counted)
    .map((one) => one.id);
  const prompts = YOUTH_2021.framework.domains
    .flatMap((domain) => domain.standards)
    .flatMap((standard) => standard.keyQuestions)
    .filter((one) => one.counted)
    .flatMap((one) => one.prompts.map((prompt) => `${one.id} ${prompt.letter}`))
    .slice(0, columns - questions.length - 1);
  const answer = () => chance.pick(["Yes", "Yes", "Yes", "No", "N/A"]);
  const rows = Array.from({ length: cases }, (_, at) =>
    typed([`Y${100_000 + at}`, ...questions.map(answer), ...prompts.map(answer)]),
  );
  return plainWorkbook([
    { name: "Assessments", widths: [], rows: [typed(["Case ID", ...questions, ...prompts], "heading"), ...rows] },
  ]);
}
