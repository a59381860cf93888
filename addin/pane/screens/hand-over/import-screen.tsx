import { useEffect, useState } from "preact/hooks";
import type { AssessmentFile } from "../../../../core/exchange/assessment-file.ts";
import { openAssessmentFile } from "../../../../core/exchange/travelling-file.ts";
import type { ImportResult } from "../../../../core/jobs/import.ts";
import { sealProblem } from "../../../../core/jobs/seal-problem.ts";
import { problemInWords } from "../../../../core/words/problem-in-words.ts";
import { fileProblem } from "../../../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../../../core/workbook/problem.ts";
import type { Prepared } from "../../desk.ts";
import { Problems } from "../../problems.tsx";
import { usePane } from "../../use-session.ts";
import { JobHead } from "../job-head.tsx";
import { ToWrite } from "../to-write.tsx";
import { FilesToOpen } from "./files-to-open.tsx";
import { canSeal } from "./passphrase-field.tsx";
import { Readings } from "./readings.tsx";

/** Take inspectors' assessment files in: open them, see what they bring, then write it. */
export function ImportScreen() {
  const { session, state, words, say } = usePane();
  const [files, setFiles] = useState<readonly AssessmentFile[] | null>(null);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [prepared, setPrepared] = useState<Prepared<ImportResult> | null>(null);
  useEffect(() => {
    const { settings } = session;
    if (settings === null || files === null) return;
    session.ask({ key: "comparing", facts: {} }, async () => {
      const answer = await session.desk.prepareImport(settings, files);
      return () => setPrepared(answer);
    });
  }, [session, state.version, files]);
  const open = (chosen: readonly File[], passphrase: string) =>
    session.ask({ key: "openingFiles", facts: {} }, async () => {
      const opened = await Promise.all(chosen.map((file) => openOne(file, passphrase)));
      const faults = opened.flatMap((one) => ("kind" in one ? [one] : []));
      const read = opened.flatMap((one) => ("kind" in one ? [] : [one]));
      return () => {
        setRefused(faults);
        setPrepared(null);
        setFiles(faults.length > 0 ? null : read);
      };
    });
  return (
    <section class="job" aria-label={say("jobImport")}>
      <JobHead title={say("jobImport")} />
      <p class="quiet">{say("importNote")}</p>
      {canSeal() ? <FilesToOpen onOpen={open} /> : <p class="wrong">{say("noSealing")}</p>}
      <div role="alert">
        {refused.map((problem) => (
          <p key={JSON.stringify(problem)} class="wrong">
            {problemInWords(words, problem)}
          </p>
        ))}
      </div>
      {prepared === null ? null : (
        <>
          {prepared.problems.length === 0 ? null : <Problems groups={prepared.problems} level={4} />}
          {prepared.result === null ? null : <Readings result={prepared.result} />}
          {prepared.result?.unchanged === false ? (
            <ToWrite prepared={prepared} label={{ key: "did-import", facts: {} }} done={() => session.finish()} />
          ) : null}
        </>
      )}
    </section>
  );
}

/** One file opened, or why it was not. */
async function openOne(file: File, passphrase: string): Promise<AssessmentFile | Problem> {
  const text = await file.text().catch(() => null);
  if (text === null) return fileProblem("file-not-read", null, { name: file.name });
  const opened = await openAssessmentFile(globalThis.crypto, text, passphrase);
  return opened.ok ? opened.file : sealProblem(opened.fault, file.name);
}
