import { cited } from "../cited.ts";
import { ATTENDANCE_CENTRE, CURFEW, onlyRequirement, UNPAID_WORK } from "../only-requirement.ts";
import type { LeavingOutRule } from "../sample-rules.ts";
import { SPECIFICATION } from "./sources.ts";

/** Community safeguarding and public protection incident procedures, in both lists. */
const CSPPI: LeavingOutRule = {
  id: "csppi",
  kind: "possible",
  name: cited(
    {
      en: "Community safeguarding and public protection incident (CSPPI)",
      cy: "Digwyddiad diogelu cymunedol ac amddiffyn y cyhoedd (CSPPI)",
    },
    SPECIFICATION,
  ),
  heading: /\bcsppis?\b|community safeguarding (?:and|or) public protection/u,
  disposal: null,
};

/** Not the date of a transfer, nor one column for transfers and early ends together. */
const TRANSFERRED_OUT =
  /^(?!.*\b(?:terminat|ended|dod i ben|date|dyddiad|police)).*(?:\btransfer(?:red|s)?\b.*\bout\b|\btransferred (?:away|to (?:an ?other|a different)\b)|\b(?:trosglwydd|drosglwydd)\S*.*\ballan\b)/u;

/** Cases of domain two that should not be listed, then those that may be left out. */
export const DOMAIN_TWO_LEAVING_OUT: readonly LeavingOutRule[] = [
  {
    id: "order-made-to-another-service",
    kind: "ineligible",
    name: cited(
      { en: "Order first made out to another service", cy: "Gorchymyn wedi'i wneud yn y lle cyntaf i wasanaeth arall" },
      SPECIFICATION,
    ),
    heading:
      /\border\b.*\bnot (?:initially |originally |first )?made\b|\border\b.*\bmade (?:out )?to (?:an ?other|another|a different)\b|\bgorchymyn\b.*\bwneud\b.*\b(?:wasanaeth|dîm) (?:arall|gwahanol)\b/u,
    disposal: null,
  },
  {
    id: "only-curfew-unpaid-work-or-attendance-centre",
    kind: "ineligible",
    name: cited(
      {
        en: "Only a curfew, attendance centre or unpaid work",
        cy: "Dim ond cyrffyw, canolfan bresenoli neu waith di-dâl",
      },
      SPECIFICATION,
    ),
    ...onlyRequirement([ATTENDANCE_CENTRE, CURFEW, UNPAID_WORK]),
  },
  {
    id: "no-supervision",
    kind: "ineligible",
    name: cited(
      {
        en: "Youth rehabilitation order without supervision, intensive or other",
        cy: "Gorchymyn adsefydlu ieuenctid heb oruchwyliaeth, yn ddwys neu fel arall",
      },
      SPECIFICATION,
    ),
    heading: /\b(?:no|without|lacks|lacking)\b.*\b(?:supervision|iss)\b|\bheb oruchwyliaeth\b/u,
    disposal: /\b(?:no|without)\b.*\b(?:supervision|iss)\b|\bheb oruchwyliaeth\b/u,
  },
  {
    id: "referral-order-extension",
    kind: "ineligible",
    name: cited(
      {
        en: "Extension of a referral order already running",
        cy: "Estyniad i orchymyn atgyfeirio sydd eisoes ar waith",
      },
      SPECIFICATION,
    ),
    heading: /\bextension\b|\bextended (?:referral|order)\b|\bestyniad\b/u,
    // An extended custodial sentence has an extension period too, and is eligible.
    disposal:
      /^(?!.*\b(?:custod\w*|sentence|licen[cs]e|dedfryd|carchar)\b).*(?:\bextension\b|\bextended referral\b|\breferral order\b.*\bextended\b|\bestyniad\b)/u,
  },
  {
    id: "transferred-out",
    kind: "possible",
    name: cited({ en: "Formally transferred out", cy: "Wedi'i drosglwyddo allan yn ffurfiol" }, SPECIFICATION),
    heading: TRANSFERRED_OUT,
    disposal: null,
  },
  {
    id: "ended-within-four-weeks",
    kind: "possible",
    name: cited(
      {
        en: "Ended within four weeks of starting or of release",
        cy: "Wedi dod i ben o fewn pedair wythnos i'w ddechrau neu i'r rhyddhau",
      },
      SPECIFICATION,
    ),
    heading:
      /^(?!.*\b(?:transfer|trosglwydd|drosglwydd)).*(?:\b(?:terminat\w*|ended|ends|closed)\b.*\b(?:(?:four|4) ?(?:weeks?|wks?)|28 days)\b|^within (?:four|4) weeks\b|\bo fewn (?:pedair|4) wythnos\b)/u,
    disposal: null,
  },
  {
    // 000 gives both reasons in one line, and a list may give them in one column.
    id: "transferred-out-or-ended-within-four-weeks",
    kind: "possible",
    name: cited(
      {
        en: "Transferred out, or ended within four weeks",
        cy: "Wedi'i drosglwyddo allan, neu wedi dod i ben o fewn pedair wythnos",
      },
      SPECIFICATION,
    ),
    heading: /^(?=.*\b(?:transfer|trosglwydd|drosglwydd)).*\b(?:terminat|ended|dod i ben)/u,
    disposal: null,
  },
  {
    id: "host",
    kind: "possible",
    name: cited(
      {
        en: "Hosted for another service: looked-after child",
        cy: "Gofal ar ran gwasanaeth arall: plentyn sy'n derbyn gofal",
      },
      SPECIFICATION,
    ),
    heading: /\bhost(?:ed|ing)?\b|\bgofal ar ran\b/u,
    disposal: null,
  },
  CSPPI,
];

/** Cases of domain three that may be left out, the first, second and last unless the service did the first assessment. */
export const DOMAIN_THREE_LEAVING_OUT: readonly LeavingOutRule[] = [
  {
    id: "lives-outside-the-area",
    kind: "possible",
    name: cited(
      {
        en: "Lives outside the area, and first assessed by another service",
        cy: "Yn byw y tu allan i'r ardal, ac wedi'i asesu gyntaf gan wasanaeth arall",
      },
      SPECIFICATION,
    ),
    heading:
      /^(?!.*\b(?:police|heddlu|transfer\w*)\b).*(?:\b(?:outside|out of)\b.*\barea\b|\bout of county\b|y tu allan i ?r (?:ardal|sir))/u,
    disposal: null,
  },
  {
    id: "another-police-force",
    kind: "possible",
    name: cited(
      {
        en: "Considered by another police force, and first assessed by another service",
        cy: "Wedi'i ystyried gan heddlu arall, ac wedi'i asesu gyntaf gan wasanaeth arall",
      },
      SPECIFICATION,
    ),
    heading:
      /\b(?:different|other|another) police\b|\bpolice\b.*\b(?:outside|out of)\b.*\barea\b|\bpolice force (?:outside|other)\b|\bheddlu (?:arall|gwahanol)\b/u,
    disposal: null,
  },
  CSPPI,
  {
    id: "transferred-out",
    kind: "possible",
    name: cited(
      {
        en: "Transferred out, and first assessed by another service",
        cy: "Wedi'i drosglwyddo allan, ac wedi'i asesu gyntaf gan wasanaeth arall",
      },
      SPECIFICATION,
    ),
    heading: TRANSFERRED_OUT,
    disposal: null,
  },
];
