import { useId, useState } from "preact/hooks";
import type { SheetLine } from "../desk.ts";
import { usePane } from "../use-session.ts";

/** What the sheet in view was taken for, with "Not this?" to correct it. */
export function SheetReading({ sheet }: { sheet: SheetLine }) {
  const { session, say } = usePane();
  const [open, setOpen] = useState(false);
  const ours = sheet.own !== null && !sheet.own.startsWith("template.");
  return (
    <div class="sheet-reading">
      <p>
        <strong>{sheet.name}</strong>: <Held sheet={sheet} />{" "}
        {ours || session.programme === null ? null : (
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say("notThis")}
          </button>
        )}
      </p>
      {open ? <ReadAs sheet={sheet} done={() => setOpen(false)} /> : null}
    </div>
  );
}

/** "longlist, domain two, 87 cases"; what Probity made; or that nothing was recognised. */
function Held({ sheet }: { sheet: SheetLine }) {
  const { words, say } = usePane();
  if (sheet.own !== null && !sheet.own.startsWith("template.")) return <>{say("madeByProbity")}</>;
  if (sheet.said?.is === "nothing") return <>{say("saidNothing")}</>;
  if (sheet.held.length === 0) return <>{say("notRecognised")}</>;
  const parts = sheet.held.map((one) => {
    const what = [words.kinds[one.is] ?? one.is, ...(one.list === null ? [] : [words.lists[one.list] ?? one.list])];
    const unit = one.is === "longlist" || one.is === "assessments" ? "sizeCases" : "sizeRows";
    return [...what, say(unit, { size: one.size })].join(", ");
  });
  return <>{parts.join("; ")}</>;
}

function ReadAs({ sheet, done }: { sheet: SheetLine; done: () => void }) {
  const { session, language, say } = usePane();
  const id = useId();
  const lists = session.programme?.lists ?? [];
  const read = async (is: string) => {
    const columns = sheet.said?.columns ?? {};
    await session.desk.say(sheet.name, is === "" ? null : { is, columns });
    done();
    await session.refresh();
  };
  return (
    <div class="field">
      <label for={id}>{say("readAs")}</label>
      <select id={id} value={sheet.said?.is ?? ""} onChange={({ currentTarget }) => read(currentTarget.value)}>
        <option value="">{say("readByWhatItHolds")}</option>
        {lists.map((list) => (
          <option key={list.id} value={list.id}>
            {say("readAsList", { name: list.name[language] })}
          </option>
        ))}
        <option value="nothing">{say("readAsNothing")}</option>
      </select>
    </div>
  );
}
