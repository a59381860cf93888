import { useEffect, useRef } from "preact/hooks";
import { usePane } from "../use-session.ts";

/** The head of a job's screen: back to the workbook, and what the job is. It takes the focus when the screen opens. */
export function JobHead({ title }: { title: string }) {
  const { session, say } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="job-head">
      <button type="button" class="link" onClick={() => session.show("home")}>
        <span aria-hidden="true">‹ </span>
        {say("back")}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
    </div>
  );
}
