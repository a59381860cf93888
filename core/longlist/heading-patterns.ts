import type { FieldId } from "../programmes/sample-rules.ts";

/** How a field's heading is known: `exact` when the whole heading is one of these, `guess` when it only contains such words. */
export interface HeadingPattern {
  readonly field: FieldId;
  readonly exact: RegExp;
  readonly guess: RegExp | null;
  /** True for fields that mean something only on the lists that ask for them: "Allocated to" is an agency on one, a worker on others. */
  readonly onlyWhereAsked?: true;
}

const SYSTEM =
  "(?:yois|careworks|child ?view|core(?: plus)?|n?delius|mosaic|asset ?plus|capita(?: one)?|care ?director|liquid ?logic)";
const PERSON =
  "(?:case|childs?|young persons?|yp|persons?|clients?|service users?|su|offenders?|persons? on probation|pop|unique|local|inspectorate|hmip?|yot|yos|yjs)";
/** What starts and ends. */
const THING = "(?:order|sentence|disposal|outcome|oocd|intervention|licence|supervision|case)";
/** Columns about an order that do not say which order it is. */
const NOT_WHICH_ORDER =
  "(?!.*\\b(?:length|duration|months?|weeks?|days|years?|hours|dates?|dyddiad|number|no|count|(?:order|sentence|case) status|start|end|expiry|breach\\w*|plan|court name|hyd)\\b)";

/**
 * Headings by meaning, English and Welsh, as `plainText` leaves them. Earlier patterns win.
 * Source: 000 §4.2-4.3, 003 Appendix A and 004 §4.2-4.3 name the fields; the aliases are ours.
 */
export const HEADING_PATTERNS: readonly HeadingPattern[] = [
  {
    field: "case-id",
    exact: new RegExp(
      `^(?:(?:${PERSON}|${SYSTEM}) )*(?:ids?|identifier|reference|ref|crn|urn)(?: (?:number|no|num|crn))?$|^(?:(?:${PERSON}|${SYSTEM}) )+(?:number|no|num)$|^${SYSTEM}$|^cyfeirnod(?: yr)?(?: achos| plentyn)?$|^(?:rhif|id|dynodydd)(?: yr| y)? (?:achos|plentyn)$|^dynodydd$`,
      "u",
    ),
    guess:
      /\b(case|crn|yois|careworks|child ?view|record|pnc|nomis) (id|identifier|reference|ref|number|no)\b|\bcrn\b|^case$/u,
  },
  {
    field: "start-date",
    exact: new RegExp(
      `^(?:${THING} )?(?:start|started|commencement|commenced)(?: date)?$|^(?:${THING} )?(?:imposed|given|made|release|sentence|sentencing|disposal|order|outcome|oocd) date$|^(?:date )?sentenced$|^date (?:of )?(?:the )?(?:${THING}|commencement|commenced|start|started|release|released)(?: (?:start|started|imposed|given|made))?$|^start(?: date)? of ${THING}$|^date$|^dyddiad(?: (?:dechrau|cychwyn|y ddedfryd|y gorchymyn|rhyddhau))?$`,
      "u",
    ),
    guess:
      /\bdate\b.*\b(sentence|order|disposal|commenc|start|release|impos|outcome|oocd|deci)|\b(sentence|order|disposal|commenc|start|release|impos|outcome|oocd|deci)\w*\b.*\bdate\b|\bdyddiad\b.*\b(dechrau|cychwyn|dedfryd|ddedfryd|gorchymyn|rhyddhau)\b/u,
  },
  {
    field: "end-date",
    exact: new RegExp(
      `^(?:${THING} )?(?:end|expiry|completion|termination|closure) date$|^${THING} (?:end|ended|expiry|completed|terminated|closed)$|^date (?:ended|closed|completed|terminated)$|^end(?: date)? of ${THING}$|^dyddiad (?:gorffen|cau|dod i ben)$`,
      "u",
    ),
    guess: /\bdate\b.*\b(end|clos|complet|terminat|expir)|\b(end|clos|complet|terminat|expir)\w*\b.*\bdate\b/u,
  },
  {
    field: "gender",
    exact: /^(gender|sex|gender identity|m f|male female|childs gender|childs sex|boy girl|legal sex|rhyw|rhywedd)$/u,
    guess: /^(?!.*\boffen[cd]).*\b(gender|sex|rhyw|rhywedd)\b/u,
  },
  {
    field: "safety",
    exact:
      /^(highest |current |level of )?(safety and well ?being|safety well ?being|safety|vulnerability|well ?being|swb|s and wb|s and w)( (level|rating|classification|judgement|concern|concerns|risk))?$|^(lefel )?(diogelwch a lles(iant)?|agored i niwed)$/u,
    guess: /^(?!.*\b(others?|public|date|dyddiad|plan\w*)\b).*(\bsafety\b|\bvulnerab|\bdiogelwch a lles)/u,
  },
  {
    field: "rosh",
    exact:
      /^(highest |current |level of )?(rosh|rsh|risk of serious harm|risk of harm|roh)( (to others|level|rating|classification|judgement|to other people))*$|^(lefel )?(y )?(risg o niwed difrifol|rosh)( uchaf)?$/u,
    guess:
      /^(?!.*\b(dates?|dyddiad|screening|reoffending|ogrs|likelihood|self)\b).*(\brosh\b|\brisk of (serious )?harm\b|\brisk level\b|\blevel of risk\b|\brisg o niwed\b)/u,
  },
  {
    field: "stratum",
    exact: /^(stratum|strata|stratification (group|stratum)|sampling group|stratwm|haen)$/u,
    guess: null,
  },
  {
    field: "exclusion-reason",
    exact:
      /^((possible |potential )?exclusions?( reasons?| criteria| criterion)?|excluded?( reasons?)?|(reasons? for )?((possible|potential) )?exclusion|reasons? (for )?exclu\w+|why excluded|rheswm (dros|am) (ei )?(eithrio|heithrio|hepgor)|eithrio|eithriad)$/u,
    guess: /^(?!.*\b(requirement|zone|school|education|order|dates?|dyddiad)\b).*(\bexclu|\beithri)/u,
  },
  {
    field: "report-type",
    exact: /^(report type|type of report|(court )?report type|math (o|yr) adroddiad)$/u,
    guess: /\breport\b.*\btype\b|\btype\b.*\breport\b/u,
    onlyWhereAsked: true,
  },
  {
    field: "agency",
    exact:
      /^((receiving |allocated )?(agency|provider)|allocated to|allocation|nps( or)? crc|crc( or)? nps|asiantaeth( dderbyn| syn derbyn| a ddyrannwyd)?)$/u,
    guess: /\bagency\b|\ballocated to\b|\basiantaeth\b/u,
    onlyWhereAsked: true,
  },
  {
    field: "prison",
    exact:
      /^((releasing |resettlement )?(prison|establishment)( name)?|name of prison|prison released from|released from|hmp|carchar)$/u,
    guess: /\bprison\b|\bestablishment\b|\bcarchar\b/u,
    onlyWhereAsked: true,
  },
  {
    field: "case-manager",
    exact:
      /^((allocated |current |assigned |named )?(((yot|yos|yjs|youth justice|youth offending) )?case (manager|holder|worker)s?|case ?worker|caseholder|key ?worker|(responsible|offender|supervising|probation|yot|yos|yjs|youth justice) (officer|manager|worker|practitioner)s?|worker|officer|practitioner)|ro|cm|om|po|rheolwr( yr)? achos|swyddog (cyfrifol|achos|prawf)|gweithiwr( achos| allweddol)?|ymarferydd)( name)?$/u,
    guess: /\bcase (manager|holder|worker)\b|\bresponsible officer\b|\boffender manager\b|\ballocated to\b/u,
  },
  {
    field: "team",
    exact:
      /^(team|team name|(ldu|pdu)( cluster| name)?|(local |probation )?delivery unit|cluster|unit|locality|tîm|tim|uned)$/u,
    guess: /\bteam\b|\bldu\b|\bcluster\b/u,
  },
  {
    field: "office",
    exact: /^(office|office location|(reporting|probation) office|office name|site|location|base|swyddfa|lleoliad)$/u,
    guess: /\boffice\b|\bswyddfa\b/u,
  },
  {
    field: "disposal",
    exact:
      /^((court |out of court |legal |substantive |main |primary )?(disposal|outcome|order|sentence)( type| name| outcome| given| imposed)?|type of ((court |out of court )?disposal|order|sentence|outcome|oocd|intervention)|(order|sentence|disposal|outcome)( or| and)? (order|sentence|disposal|outcome)|(community|custody)( or)?( post)? (community|custody)|oocd|oocd type|type|intervention|intervention type|math (o|y|yr) (orchymyn|ddedfryd|dedfryd|warediad|gwarediad)|(y )?(gorchymyn|dedfryd|gwarediad)( (neu|a) (orchymyn|ddedfryd|warediad))?)$/u,
    guess: new RegExp(
      `^${NOT_WHICH_ORDER}.*\\b(?:disposals?|order|sentence|outcome|oocd|legal status|gorchymyn|ddedfryd|warediad)\\b`,
      "u",
    ),
  },
];
