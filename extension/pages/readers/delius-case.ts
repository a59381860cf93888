import type { CaseReading } from "../../browser/page-messages.ts";
import { asCompared, type PageSeen, seenElements } from "./page-seen.ts";
import { settleReading } from "./settle-reading.ts";

/** A service over the probation case register, whose cases go by a CRN: a letter and six digits. */
export interface DeliusService {
  readonly system: string;
  /** The element that holds the CRN of the case on the screen, and nothing else. */
  readonly label: string;
  /** The address of a screen about one case; its group is the CRN. */
  readonly address: RegExp;
  /** Addresses of the service that list or search cases, where even a single CRN is one of a list. */
  readonly lists: RegExp;
}

const CRN = /^[A-Z]\d{6}$/u;
const CRNS = /(?<![\p{L}\p{N}])[A-Z]\d{6}(?![\p{L}\p{N}])/gu;

/** Read which case a screen of such a service is about; null where it is none of the service's screens. */
export function readDeliusCase(service: DeliusService, page: PageSeen): CaseReading | null {
  const { system } = service;
  const holders = seenElements(page, service.label);
  const labelled = holders.map((one) => asCompared(one.textContent)).filter((id) => CRN.test(id));
  const address = service.address.exec(page.address.pathname)?.[1]?.toUpperCase() ?? null;
  const lists = service.lists.test(page.address.pathname);
  if (labelled.length === 0 && address === null && !lists) return null;
  const elsewhere = labelled.length === 0 || lists ? crnsIn(page) : [];
  return settleReading({ system, labelled: lists ? [] : labelled, address, elsewhere });
}

/** `innerText`, as `textContent` would join what stands in a cell's two lines to one word. */
function crnsIn(page: PageSeen): string[] {
  return page.document.body?.innerText.match(CRNS) ?? [];
}
