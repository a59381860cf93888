import { minutesOf } from "../../core/assessment/interview-minutes.ts";
import { judgedCase } from "../../core/exchange/judged-case.ts";
import type { SamplePack } from "../../core/exchange/sample-pack.ts";
import { sealAssessmentFile } from "../../core/exchange/travelling-file.ts";
import { foldedCase } from "./case-lines.ts";
import type { HeldCase } from "./kept.ts";

/** Seal the cases of a pack that were begun, under a name that says whose they are and when, and nothing of any case. */
export async function handOver(
  { programme, inspection, inspector }: SamplePack,
  cases: readonly HeldCase[],
  passphrase: string,
  made: string,
): Promise<{ name: string; text: string; cases: number }> {
  const judged = cases.map((held) => {
    const one = foldedCase(held);
    const changed = held.events.at(-1)?.at ?? made;
    return judgedCase(held.case, one, { interviewMinutes: minutesOf(one.interview, Date.parse), changed });
  });
  const file = { programme, inspection, inspector, made, cases: judged };
  const name = `${fileName(`${inspection} ${inspector}`)} ${made.slice(0, 10)}.probity-assessments`;
  return { name, text: await sealAssessmentFile(crypto, file, passphrase), cases: judged.length };
}

/** What any file system takes as a name. */
function fileName(text: string): string {
  return text
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
