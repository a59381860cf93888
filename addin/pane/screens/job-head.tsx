import { usePane } from "../use-session.ts";

/** The head of a job's screen: back to the workbook, and what the job is. */
export function JobHead({ title }: { title: string }) {
  const { session, say } = usePane();
  return (
    <div class="job-head">
      <button type="button" class="link" onClick={() => session.show("home")}>
        <span aria-hidden="true">‹ </span>
        {say("back")}
      </button>
      <h3>{title}</h3>
    </div>
  );
}
