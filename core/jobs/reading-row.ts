import type { AssessmentFile, JudgedCase } from "../exchange/assessment-file.ts";
import { codedYesNo } from "../longlist/coded-values.ts";
import type { KeptRow } from "../sheets/kept-rows.ts";
import { inNaturalOrder } from "../sheets/natural-order.ts";
import { value } from "../sheets/sheet-content.ts";
import type { Words } from "../words/en.ts";

/** A case as an inspector judged it, from that inspector's file. */
export interface Reading {
  readonly inspector: AssessmentFile["inspector"];
  readonly judged: JudgedCase;
}

/**
 * A reading as a row of the assessments sheet: what its columns hold, by heading; the answers under the questions' numbers.
 *
 * Nothing that was quoted or noted from the record is among it.
 */
export function readingRow(words: Words, { inspector, judged }: Reading): KeptRow {
  const { labels, answers, levels } = words;
  const { "safety-factors": safety, "risk-of-serious-harm": risk, "child-safeguarding": safeguarding } = judged.facts;
  const texts: readonly (readonly [string, string])[] = [
    [labels.caseReference, judged.caseId.normalize("NFC").trim()],
    [labels.ourReference, judged.reference.trim()],
    [labels.list, words.lists[judged.list] ?? judged.list],
    [labels.readingOf, judged.role === "first" ? labels.firstReading : labels.secondReading],
    [labels.inspector, inspector.normalize("NFC").trim()],
    [labels.safetyFactors, safety === undefined ? "" : answers[safety]],
    [labels.inspectorRosh, risk === undefined ? "" : levels[risk]],
    [labels.childSafeguarding, safeguarding === undefined ? "" : answers[safeguarding]],
    [labels.excludedOnDay, excludedText(words, judged.excluded)],
    [labels.additionalCase, judged.additional === null ? "" : answers.yes],
    [labels.fileRead, answers[judged.fileRead ? "yes" : "no"]],
    [labels.finished, answers[judged.done ? "yes" : "no"]],
    [labels.lastChanged, judged.changed],
    ...Object.entries(judged.answers).map(([question, answer]) => [question, answers[answer]] as const),
  ];
  return new Map(texts.filter(([, text]) => text !== "").map(([heading, text]) => [heading, value(text)]));
}

/** A reason that would read as "no" on the sheet still excludes. */
function excludedText({ answers }: Words, reason: string | null): string {
  if (reason === null) return "";
  return codedYesNo(reason) === "no" ? `${answers.yes}: ${reason.trim()}` : reason.trim();
}

/**
 * A reading's judgements, a row for each question that was answered, reasoned or has evidence: the inspector's own reason, how much
 * evidence stands on either side, and the evidence by reference (`D2-01/3` is the third of the case).
 */
export function judgementRows(words: Words, { inspector, judged }: Reading): KeptRow[] {
  const { labels, answers } = words;
  const { evidence, reasons } = judged;
  const asked = [...Object.keys(judged.answers), ...Object.keys(reasons), ...evidence.flatMap((one) => one.questions)];
  const reference = judged.reference.trim();
  return inNaturalOrder(asked).map((question) => {
    const own = evidence.flatMap((one, at) => (one.questions.includes(question) ? [{ ...one, number: at + 1 }] : []));
    const answer = judged.answers[question];
    const count = (side: "yes" | "no") => value(own.filter(({ supports }) => supports === side).length);
    return new Map([
      [labels.ourReference, value(reference)],
      [labels.inspector, value(inspector.normalize("NFC").trim())],
      [labels.question, value(question)],
      [labels.answer, value(answer === undefined ? "" : answers[answer])],
      [labels.reason, value(reasons[question]?.trim() ?? "")],
      [labels.evidenceForYes, count("yes")],
      [labels.evidenceForNo, count("no")],
      [labels.evidence, value(own.map(({ number }) => `${reference}/${number}`).join(", "))],
    ]);
  });
}
