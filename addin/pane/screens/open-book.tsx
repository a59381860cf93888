import { useId, useState } from "preact/hooks";
import type { InspectionKind } from "../../../core/programmes/inspection-kind.ts";
import type { ProgrammeId } from "../../../core/programmes/programme.ts";
import { usePane } from "../use-session.ts";
import { SheetReading } from "./sheet-reading.tsx";

/** What is open: the workbook, its programme and kind, the sheet in view and what it was taken for. */
export function OpenBook() {
  const { session, state, language, say } = usePane();
  const { overview } = state;
  const [changing, setChanging] = useState(false);
  const { programme } = session;
  if (overview === null) return null;
  const sheet = overview.sheets.find((one) => one.name === state.sheet) ?? null;
  const name = programme === null ? say("programmeUnknown") : programme.name[language];
  const open = changing || programme === null;
  return (
    <header class="open-book">
      <h2 class="open-book__name">{overview.name}</h2>
      <p class="open-book__programme">
        {name}
        {programme !== null && overview.recognised ? <span class="quiet"> {say("recognised")}</span> : null}
        {programme === null ? null : " "}
        {programme === null ? null : (
          <button type="button" class="link" aria-expanded={open} onClick={() => setChanging(!changing)}>
            {say("change")}
          </button>
        )}
      </p>
      {open ? <ProgrammeChoice onChosen={() => setChanging(true)} /> : null}
      {sheet === null ? null : <SheetReading key={sheet.name} sheet={sheet} />}
    </header>
  );
}

/** The choice stays open once a programme is chosen, for its kinds and with the focus where it was. */
function ProgrammeChoice({ onChosen }: { onChosen: () => void }) {
  const { session, state, language, words, say } = usePane();
  const id = useId();
  const { programme } = session;
  return (
    <div class="fields">
      <div class="field">
        <label for={`${id}p`}>{say("programme")}</label>
        <select
          id={`${id}p`}
          value={programme?.id ?? ""}
          onChange={({ currentTarget }) => {
            onChosen();
            session.choose({ programme: (currentTarget.value || null) as ProgrammeId | null });
          }}
        >
          <option value="">{say("programmeChoose")}</option>
          {session.programmes.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name[language]}
            </option>
          ))}
        </select>
      </div>
      {programme === null ? null : (
        <>
          <div class="field">
            <label for={`${id}k`}>{say("kind")}</label>
            <select
              id={`${id}k`}
              value={state.chosen.kind}
              onChange={({ currentTarget }) => session.choose({ kind: currentTarget.value as InspectionKind })}
            >
              {programme.kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words.inspectionKinds[kind]}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}r`}>{say("rounding")}</label>
            <select
              id={`${id}r`}
              value={state.chosen.rounding}
              onChange={({ currentTarget }) => session.choose({ rounding: currentTarget.value as "whole" | "exact" })}
            >
              <option value="whole">{say("roundingWhole")}</option>
              <option value="exact">{say("roundingExact")}</option>
            </select>
          </div>
        </>
      )}
    </div>
  );
}
