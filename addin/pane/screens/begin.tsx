import { usePane } from "../use-session.ts";

/** A workbook in which nothing was recognised: what Probity is for, the example, and sheets to fill in. */
export function Begin() {
  const { session, say } = usePane();
  const { openExample } = session.surface;
  const fillIn = async () => {
    const { settings, desk } = session;
    if (settings === null) return;
    const label = { key: "did-fill-in", facts: {} };
    await session.change(label, async () => desk.write((await desk.prepareTemplate(settings, null)).ticket, label));
  };
  return (
    <>
      <p>{say("firstLine")}</p>
      <p class="quiet">{say("nothingNext")}</p>
      <ul class="jobs">
        {openExample === undefined ? null : (
          <li>
            <button
              type="button"
              class="button button--main"
              onClick={() => session.attempt({ key: "opening", facts: {} }, openExample)}
            >
              {say("openExample")}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="button" disabled={session.settings === null} onClick={fillIn}>
            {say("sheetsToFillIn")}
          </button>
          {session.settings === null ? <p class="quiet">{say("programmeFirst")}</p> : null}
        </li>
        <li>
          <button
            type="button"
            class="button"
            disabled={session.settings === null}
            onClick={() => session.show("import")}
          >
            {say("jobImport")}
          </button>
        </li>
      </ul>
    </>
  );
}
