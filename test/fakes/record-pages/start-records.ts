import type { PageView } from "../../../extension/browser/page-messages.ts";
import { startBrowser } from "../browser.ts";
import { buildContent } from "./build-content.ts";
import { NOTHING_SHOWN, PersonAtRecord } from "./person-at-record.ts";
import { type RecordPageSource, serveRecords } from "./serve-records.ts";

/** Made-up pages of records on the loopback, a browser, and our content script as it ships. */
export interface Records {
  readonly address: string;
  readonly script: string;
  /** A person comes to one of the pages, and its first reading has been heard, unless nothing is to be shown; perhaps with another script. */
  arrive(path: string, view?: PageView | null, script?: string): Promise<PersonAtRecord>;
  stop(): Promise<void>;
}

/** Start them once a test file, and stop them. */
export async function startRecords(pages: Readonly<Record<string, RecordPageSource>>): Promise<Records> {
  const [browser, served, script] = await Promise.all([startBrowser(), serveRecords(pages), buildContent()]);
  return {
    address: served.address,
    script,
    async arrive(path, view = NOTHING_SHOWN, other = script) {
      const person = await PersonAtRecord.arrive(browser, other, served.address + path, view);
      if (view !== null) await person.heard("reading");
      return person;
    },
    async stop() {
      await browser.close();
      await served.stop();
    },
  };
}
