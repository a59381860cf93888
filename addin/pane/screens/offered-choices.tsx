import { fillIn } from "../../../core/words/fill-in.ts";
import { usePane } from "../use-session.ts";

/** Choices that stand in the workbook and were made on another machine: said once, and taken only by a person. */
export function OfferedChoices() {
  const { session, state, language, words, say } = usePane();
  const { offered } = state;
  if (offered === null) return null;
  const { programme, kind, rounding } = offered.chosen;
  const name = session.programmes.find((one) => one.id === programme)?.name[language] ?? say("programmeByItself");
  const choices = [name, words.inspectionKinds[kind], say(rounding === "exact" ? "roundingExact" : "roundingWhole")];
  const { sheets } = offered;
  return (
    <section class="offered" aria-label={say("offeredTitle")}>
      <p>{fillIn(words, words.pane.offered, { choices })}</p>
      {sheets.length === 0 ? null : <p>{fillIn(words, words.pane.offeredSheets, { sheets })}</p>}
      <div class="status__acts">
        <button type="button" class="button" onClick={() => session.answerOffer(true)}>
          {say("offeredTake")}
        </button>
        <button type="button" class="button" onClick={() => session.answerOffer(false)}>
          {say("offeredLeave")}
        </button>
      </div>
    </section>
  );
}
