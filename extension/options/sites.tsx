import { useId, useState } from "preact/hooks";
import { askForSite } from "../browser/pages-door.ts";
import type { PanelState, Site } from "../browser/panel-messages.ts";
import { saveText } from "../panel/save-text.ts";
import { usePanel } from "../panel/use-panel.ts";
import { siteOfAddress } from "./site-address.ts";
import { SiteItem } from "./site-item.tsx";
import { readSitesFile, sitesFile } from "./sites-file.ts";

/** Sites where records are read: each asked of the browser by itself, on a click. */
export function Sites({ state }: { state: PanelState }) {
  const { session, say } = usePanel();
  const id = useId();
  const { allowed } = state;
  const [address, setAddress] = useState(state.offer ?? (allowed?.length === 1 ? allowed[0] : "") ?? "");
  const put = (site: Site) => session.act("put-site", { site });
  const add = (event: Event) => {
    event.preventDefault();
    const origin = siteOfAddress(address);
    if (origin === null) return session.tell("siteUnreadable", {}, true);
    if (allowed !== null && !allowed.includes(origin)) {
      return session.tell("siteNotByAdministrator", { sites: allowed }, true);
    }
    // In the same turn as the click: the browser asks nobody otherwise.
    askForSite(origin).then(async (given) => {
      if (!given) return session.tell("siteNotAllowed", {}, true);
      const rule = state.sites.find((one) => one.origin === origin)?.rule ?? null;
      if ((await put({ origin, rule })) === null) return;
      setAddress("");
      session.tell("siteAdded", { site: origin });
    });
  };
  const take = async (file: File | null) => {
    const sites = file === null ? null : readSitesFile(await file.text());
    if (sites === null) return session.tell("told-rule-unreadable", {}, true);
    for (const site of sites) await put(site);
    session.tell("sitesImported", { count: sites.length });
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say("sites")}</h2>
      <p class="quiet">{say("sitesNote")}</p>
      {allowed === null ? null : <p class="quiet">{say("siteNotByAdministrator", { sites: allowed })}</p>}
      {state.sites.length === 0 ? <p>{say("noSites")}</p> : null}
      {state.sites.map((site) => (
        <SiteItem key={site.origin} site={site} />
      ))}
      <form class="fields" onSubmit={add}>
        <div class="field">
          <label for={`${id}a`}>{say("siteAddress")}</label>
          <input
            autocomplete="off"
            id={`${id}a`}
            type="text"
            inputMode="url"
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </div>
        <div class="acts">
          <button type="submit" class="button button--main" disabled={address.trim() === ""}>
            {say("siteAdd")}
          </button>
        </div>
      </form>
      <div class="acts">
        <button
          type="button"
          class="button"
          disabled={state.sites.length === 0}
          onClick={() => saveText("probity-sites.json", sitesFile(state.sites))}
        >
          {say("sitesExport")}
        </button>
        <div class="field">
          <label for={`${id}f`}>{say("sitesImport")}</label>
          <input
            id={`${id}f`}
            type="file"
            accept=".json"
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0] ?? null);
              currentTarget.value = "";
            }}
          />
        </div>
      </div>
    </section>
  );
}
