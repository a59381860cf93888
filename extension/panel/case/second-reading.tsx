import { useState } from "preact/hooks";
import type { Answer } from "../../../core/assessment/event.ts";
import type { JudgedCase } from "../../../core/exchange/assessment-file.ts";
import { compareReadings } from "../../../core/exchange/compare-readings.ts";
import type { CaseRecord } from "../../browser/panel-messages.ts";
import { FileField } from "../file-field.tsx";
import type { JudgedCaseView } from "../judged.ts";
import { PassphraseField } from "../passphrase-field.tsx";
import { usePanel } from "../use-panel.ts";
import { ANSWER_TEXT } from "./question-map.tsx";

/** Quality assurance: a second reading, made without seeing the first, and the two side by side when it is done. Source: 000 §6.10. */
export function SecondReading({ record, view }: { record: CaseRecord; view: JudgedCaseView }) {
  const { say } = usePanel();
  const { first, events } = record;
  const wasDone = first === "hidden" && events.some((event) => event.type === "done" && event.done);
  return (
    <section class="second" aria-labelledby="second">
      <h3 id="second">{say("secondTitle")}</h3>
      {first === null || first === "hidden" ? <p class="quiet">{say("secondHidden")}</p> : null}
      {wasDone ? <p class="note">{say("secondSeen")}</p> : null}
      {first === null ? <OpenFirst record={record} /> : null}
      {first !== null && first !== "hidden" ? <Compared first={first} view={view} /> : null}
    </section>
  );
}

function OpenFirst({ record }: { record: CaseRecord }) {
  const { session, say } = usePanel();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const open = async (event: Event) => {
    event.preventDefault();
    if (file === null) return session.tell("chooseFile", {}, true);
    await session.act("first-reading", { key: record.key, text: await file.text(), passphrase });
  };
  return (
    <details>
      <summary>{say("secondOpen")}</summary>
      <form class="fields" onSubmit={open}>
        <FileField label={say("secondFile")} accept=".probity-assessments" onFile={setFile} />
        <PassphraseField label={say("passphrase")} value={passphrase} onType={setPassphrase} />
        <div class="acts">
          <button type="submit" class="button">
            {say("open")}
          </button>
        </div>
      </form>
    </details>
  );
}

function Compared({ first, view }: { first: JudgedCase; view: JudgedCaseView }) {
  const { say } = usePanel();
  const ids = view.questions.map(({ id }) => id);
  const answers = new Map(Object.entries(first.answers));
  const { pairs, both, agree } = compareReadings(ids, answers, view.one.answers);
  const text = (answer: Answer | null) => say(answer === null ? "notSaid" : ANSWER_TEXT[answer]);
  return (
    <>
      <p>{say("secondAgree", { agree, both })}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{say("questions")}</th>
            <th scope="col">{say("first")}</th>
            <th scope="col">{say("second")}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.question} class={pair.first === pair.second ? undefined : "figures__differs"}>
              <th scope="row">{pair.question}</th>
              <td>{text(pair.first)}</td>
              <td>{text(pair.second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
