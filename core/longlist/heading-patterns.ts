import type { FieldId } from "../programmes/sample-rules.ts";

/** How a field's heading is known: `exact` when the whole heading is one of these, `guess` when it only contains such words. */
export interface HeadingPattern {
  readonly field: FieldId;
  readonly exact: RegExp;
  readonly guess: RegExp | null;
}

/**
 * Headings by meaning, English and Welsh, as `plainText` leaves them. Earlier patterns win.
 * Source: 000 §4.2-4.3, 003 Appendix A and 004 §4.2-4.3 name the fields; the aliases are ours.
 */
export const HEADING_PATTERNS: readonly HeadingPattern[] = [
  {
    field: "case-id",
    exact:
      /^((case|child|person|client|service user|unique|yois|careworks|childview|core plus|n?delius|inspectorate|yot|local) )*(ids?|identifier|reference|reference (number|no)|ref|ref (number|no)|crn|urn)$|^((case|child|person|client|yois|careworks|childview|core plus|n?delius|yot|local) )+(number|no)$|^(yois|careworks|childview)$|^cyfeirnod( yr achos)?$|^rhif( yr)? achos$|^dynodydd( yr)? achos$/u,
    guess: /\b(case|crn|yois|careworks|childview|record) (id|identifier|reference|ref|number|no)\b|\bcrn\b/u,
  },
  {
    field: "start-date",
    exact:
      /^(order |sentence |disposal |intervention |licence |supervision )?(start|commencement|imposed|sentence|disposal|order) date$|^date (of )?(sentence|order|disposal|commencement|start|started|release|outcome)( started| imposed)?$|^(release date|commenced|start|started|date)$|^dyddiad( (dechrau|y ddedfryd|y gorchymyn|rhyddhau))?$/u,
    guess:
      /\bdate\b.*\b(sentence|order|disposal|commenc|start|release|impos|outcome|deci)|\b(sentence|order|disposal|commenc|start|release|impos|outcome|deci)\w*\b.*\bdate\b/u,
  },
  {
    field: "end-date",
    exact:
      /^(order |sentence |disposal |licence )?(end|expiry|completion|termination|closure) date$|^date (ended|closed|completed|terminated)$|^dyddiad (gorffen|cau)$/u,
    guess: /\bdate\b.*\b(end|clos|complet|terminat|expir)|\b(end|clos|complet|terminat|expir)\w*\b.*\bdate\b/u,
  },
  {
    field: "gender",
    exact: /^(gender|sex|gender identity|m f|male female|childs gender|childs sex|boy girl|legal sex|rhyw|rhywedd)$/u,
    guess: /\b(gender|sex)\b/u,
  },
  {
    field: "safety",
    exact:
      /^(highest |current |level of )?(safety and well ?being|safety well ?being|safety|vulnerability|well ?being|swb|s and wb|s and w)( (level|rating|classification|judgement|concern|concerns|risk))?$|^diogelwch a lles(iant)?$|^lefel diogelwch a lles(iant)?$/u,
    guess: /\bsafety\b|\bvulnerab/u,
  },
  {
    field: "rosh",
    exact:
      /^(highest |current |level of )?(rosh|risk of serious harm|risk of harm|roh)( (to others|level|rating|classification|judgement|to other people))*$|^risg o niwed difrifol$|^lefel rosh$/u,
    guess: /\brosh\b|\brisk of (serious )?harm\b/u,
  },
  {
    field: "stratum",
    exact: /^(stratum|strata|stratification group|sampling group|stratwm|haen)$/u,
    guess: null,
  },
  {
    field: "exclusion-reason",
    exact:
      /^((possible |potential )?exclusions?( reasons?| criteria| criterion)?|excluded?|(reasons? for )?((possible|potential) )?exclusion|reasons? (for )?exclu\w+|why excluded|rheswm dros eithrio|eithrio|eithriad)$/u,
    guess: /\bexclu/u,
  },
  {
    field: "report-type",
    exact: /^(report type|type of report|court report type|math o adroddiad)$/u,
    guess: /\breport\b.*\btype\b|\btype\b.*\breport\b/u,
  },
  {
    field: "agency",
    exact: /^(agency|receiving agency|allocated to|allocated agency|allocation|asiantaeth)$/u,
    guess: /\bagency\b|\ballocated to\b/u,
  },
  {
    field: "prison",
    exact: /^(prison|establishment|releasing prison|prison released from|released from|resettlement prison|carchar)$/u,
    guess: /\bprison\b|\bestablishment\b/u,
  },
  {
    field: "case-manager",
    exact:
      /^(case manager|responsible officer|offender manager|case holder|case worker|caseworker|worker|officer|allocated worker|supervising officer|probation officer|probation practitioner|practitioner|yot worker|yot officer|ro|cm|rheolwr( yr)? achos|swyddog cyfrifol)( name)?$/u,
    guess: /\bcase manager\b|\bresponsible officer\b|\boffender manager\b/u,
  },
  {
    field: "team",
    exact: /^(team|team name|ldu|ldu cluster|pdu|cluster|unit|locality|tîm|tim)$/u,
    guess: /\bteam\b|\bldu\b|\bcluster\b/u,
  },
  {
    field: "office",
    exact: /^(office|office location|site|location|base|swyddfa|lleoliad)$/u,
    guess: /\boffice\b/u,
  },
  {
    field: "disposal",
    exact:
      /^((court |out of court |legal |substantive |main |primary )?(disposal|outcome|order|sentence)( type| name| outcome| given| imposed)?|type of ((court |out of court )?disposal|order|sentence|outcome)|(order|sentence|disposal) (or|and) (order|sentence|disposal)|oocd|oocd type|type|intervention type|math o (orchymyn|ddedfryd|warediad)|gorchymyn|dedfryd|gwarediad)$/u,
    guess: /\b(disposal|order|sentence|outcome|oocd)\b/u,
  },
];
