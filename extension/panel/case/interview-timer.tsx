import { useEffect, useState } from "preact/hooks";
import { minutesOf } from "../../../core/assessment/interview-minutes.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";

/** A running interview is told anew so often (milliseconds). */
const TICK = 15_000;

/** The interview with the case manager: its slot by programme, and how long it takes. Source: 000 §5.1, 004 §5.1. */
export function InterviewTimer({ view }: { view: JudgedCaseView }) {
  const { session, say } = usePanel();
  const { one, interview } = view;
  const [now, setNow] = useState(() => new Date().toISOString());
  const running = one.interview.at(-1)?.is === "started";
  useEffect(() => {
    setNow(new Date().toISOString());
    if (!running) return;
    const timer = setInterval(() => setNow(new Date().toISOString()), TICK);
    return () => clearInterval(timer);
  }, [running]);
  const marks = running ? [...one.interview, { is: "ended" as const, at: now }] : one.interview;
  const minutes = minutesOf(marks, Date.parse);
  return (
    <details>
      <summary>{say("interview")}</summary>
      <div class="fields">
        {interview === null ? (
          <p class="quiet">{say("interviewNone")}</p>
        ) : (
          <p class="quiet">
            {[
              say("interviewSlot", { minutes: interview.slot }),
              ...(interview.reading === null ? [] : [say("interviewReading", { minutes: interview.reading })]),
              ...(interview.writeUp === null ? [] : [say("interviewWriteUp", { minutes: interview.writeUp })]),
            ].join(". ")}
          </p>
        )}
        {minutes === null ? null : <p role="timer">{timeText(minutes, interview?.slot ?? null, running, say)}</p>}
        <div class="acts">
          <button
            type="button"
            class="button"
            onClick={() => session.record({ type: "interview", is: running ? "ended" : "started" })}
          >
            {say(running ? "interviewStop" : "interviewStart")}
          </button>
          <label class="check">
            <input
              type="checkbox"
              checked={one.fileRead}
              onChange={({ currentTarget }) => session.record({ type: "file-read", fileRead: currentTarget.checked })}
            />{" "}
            {say("fileRead")}
          </label>
        </div>
      </div>
    </details>
  );
}

function timeText(
  minutes: number,
  slot: number | null,
  running: boolean,
  say: ReturnType<typeof usePanel>["say"],
): string {
  if (!running || slot === null) return say("interviewTook", { minutes });
  return say(minutes > slot ? "interviewOver" : "interviewRunning", { minutes, slot });
}
