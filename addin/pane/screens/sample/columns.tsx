import { useId } from "preact/hooks";
import { placeOfAddress } from "../../../../core/workbook/address.ts";
import type { SampleView } from "../../desk.ts";
import { usePane } from "../../use-session.ts";

/** What each column of the longlist was taken for; every one can be corrected. */
export function Columns({ plan, sheet }: { plan: SampleView; sheet: string }) {
  const { say } = usePane();
  const rows = [
    ...plan.headings.map((one) => ({ ...one, meaning: one.meaning as string | null })),
    ...plan.unusedColumns.map((one) => ({ ...one, meaning: null, how: "exact" as const })),
  ].sort((a, b) => a.column.length - b.column.length || (a.column < b.column ? -1 : 1));
  const guessed = plan.headings.filter((one) => one.how === "guess").length;
  return (
    <details class="columns" open={guessed > 0}>
      <summary>
        {say("columnsRead", { sheet, used: plan.headings.length, unused: plan.unusedColumns.length })}
        {guessed > 0 ? <strong> {say("columnsGuessed", { guessed })}</strong> : null}
      </summary>
      <div class="wide">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{say("column")}</th>
              <th scope="col">{say("heading")}</th>
              <th scope="col">{say("takenFor")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.column}>
                <td>{row.column}</td>
                <th scope="row">{row.heading}</th>
                <td>
                  <Meaning row={row} plan={plan} sheet={sheet} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface ColumnRow {
  readonly column: string;
  readonly heading: string;
  readonly meaning: string | null;
  readonly how: string;
}

function Meaning({ row, plan, sheet }: { row: ColumnRow; plan: SampleView; sheet: string }) {
  const { session, state, words, language, say } = usePane();
  const id = useId();
  const reasons = session.programme?.lists.find((one) => one.id === plan.list)?.reasons ?? [];
  const value =
    row.meaning === null
      ? "nothing"
      : reasons.some((one) => one.id === row.meaning)
        ? `rule:${row.meaning}`
        : row.meaning;
  const choose = async (meaning: string) => {
    const said = state.overview?.sheets.find((one) => one.name === sheet)?.said;
    const place = placeOfAddress(`${row.column}1`);
    if (place === null) return;
    const columns = { ...said?.columns, [place.column]: meaning };
    await session.desk.say(sheet, { is: said?.is ?? null, columns });
    await session.refresh();
  };
  return (
    <>
      <select
        id={id}
        aria-label={say("takenForLabel", { heading: row.heading })}
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="nothing">{say("notUsed")}</option>
        <optgroup label={say("fieldsGroup")}>
          {Object.keys(words.fields).map((field) => (
            <option key={field} value={field}>
              {words.fields[field]}
            </option>
          ))}
        </optgroup>
        <optgroup label={say("reasonsGroup")}>
          {reasons.map((reason) => (
            <option key={reason.id} value={`rule:${reason.id}`}>
              {reason.name[language]}
            </option>
          ))}
        </optgroup>
      </select>
      {row.how === "guess" ? (
        <button type="button" class="button" onClick={() => choose(value)}>
          {say("thatIsRight")}
        </button>
      ) : null}
    </>
  );
}
