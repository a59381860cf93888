import { cited } from "../cited.ts";
import type { Domain } from "../framework.ts";
import { METHODOLOGY, RATINGS, STANDARDS } from "./sources.ts";
import { openEndedStandard } from "./standard.ts";

const JUDGED = cited("judgement", RATINGS);

/** Domain one: judged by the lead inspector. The manual names its standards and leaves its key questions to the website. */
export const DOMAIN_ONE: Domain = {
  number: 1,
  name: cited({ en: "Organisational delivery", cy: "Cyflawni sefydliadol" }, METHODOLOGY),
  standards: [
    openEndedStandard("1.1", ["Leadership", "Arweinyddiaeth"], STANDARDS, JUDGED, 0),
    openEndedStandard("1.2", ["Staff", "Staff"], STANDARDS, JUDGED, 0),
    openEndedStandard("1.3", ["Services", "Gwasanaethau"], STANDARDS, JUDGED, 0),
    openEndedStandard("1.4", ["Information and facilities", "Gwybodaeth a chyfleusterau"], STANDARDS, JUDGED, 0),
  ],
};
