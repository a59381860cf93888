import { cited } from "../cited.ts";
import type { Domain } from "../framework.ts";
import { annexDStandard } from "./annex-d.ts";
import { KEY_QUESTIONS } from "./repeated-key-questions.ts";
import { REPEATED } from "./repeated-prompts.ts";
import { DOMAINS } from "./sources.ts";
import { CHILD_SAFETY_AFTER_PLANNING, CHILD_SAFETY_PLANNING, OTHERS_SAFETY } from "./sub-samples.ts";

/** Domain three: work with children dealt with out of court. Reviewing is not a standard here; joint working is. */
export const DOMAIN_THREE: Domain = {
  number: 3,
  name: cited({ en: "Out-of-court disposals", cy: "Gwarediadau y tu allan i'r llys" }, DOMAINS),
  standards: [
    annexDStandard("3.1", ["Assessment", "Asesu"], "cases", [
      {
        id: "3.1.1",
        ...KEY_QUESTIONS.A1,
        subSample: null,
        prompts: [
          [
            "Offending behaviour analysed, with acceptance of responsibility, attitudes and motives",
            "Ymddygiad troseddol wedi'i ddadansoddi, gan gynnwys derbyn cyfrifoldeb, agweddau a chymhellion",
          ],
          REPEATED.context,
          REPEATED.strengthsAssessed,
          REPEATED.barriersAssessed,
          [
            "What victims need and want, and chances for restorative justice, considered",
            "Anghenion a dymuniadau dioddefwyr, a chyfleoedd am gyfiawnder adferol, wedi'u hystyried",
          ],
          REPEATED.maturityAssessed,
          REPEATED.involvedInAssessment,
          ["In time, in proportion and right for the disposal", "Mewn pryd, yn gymesur ac yn addas i'r gwarediad"],
        ],
      },
      {
        id: "3.1.2",
        ...KEY_QUESTIONS.A2,
        subSample: null,
        prompts: [REPEATED.childRisks, REPEATED.childSources],
      },
      {
        id: "3.1.3",
        ...KEY_QUESTIONS.A3,
        subSample: null,
        prompts: [
          REPEATED.othersRisks,
          [
            "Other assessments and evidence of behaviour used",
            "Asesiadau eraill a thystiolaeth o ymddygiad wedi'u defnyddio",
          ],
        ],
      },
    ]),
    annexDStandard("3.2", ["Planning", "Cynllunio"], "cases", [
      {
        id: "3.2.1",
        ...KEY_QUESTIONS.P1,
        subSample: null,
        prompts: [
          [
            "Services and activities chosen for desistance, to keep the child out of the justice system",
            "Gwasanaethau a gweithgareddau wedi'u dewis i helpu ymatal, i gadw'r plentyn allan o'r system gyfiawnder",
          ],
          REPEATED.contextPlanned,
          REPEATED.strengthsPlanned,
          REPEATED.maturityPlanned,
          [
            "Links to the community and mainstream services once the work ends",
            "Cysylltiadau â'r gymuned a gwasanaethau prif ffrwd wedi i'r gwaith ddod i ben",
          ],
          ["What the victim needs and wants considered", "Anghenion a dymuniadau'r dioddefwr wedi'u hystyried"],
          REPEATED.involvedInPlanning,
          [
            "In proportion to the disposal, and possible to finish in time",
            "Yn gymesur â'r gwarediad, ac yn bosibl ei orffen mewn pryd",
          ],
        ],
      },
      {
        id: "3.2.2",
        ...KEY_QUESTIONS.P2,
        subSample: CHILD_SAFETY_PLANNING,
        prompts: [REPEATED.childFactorsPlanned, REPEATED.childPlansAligned, REPEATED.contingencies],
      },
      {
        id: "3.2.3",
        ...KEY_QUESTIONS.P3,
        subSample: OTHERS_SAFETY,
        prompts: [REPEATED.othersFactorsPlanned, REPEATED.victimsPlanned, REPEATED.contingencies],
      },
    ]),
    annexDStandard("3.3", ["Implementation and delivery", "Gweithredu a chyflawni"], "cases", [
      {
        id: "3.3.1",
        ...KEY_QUESTIONS.D1,
        subSample: null,
        prompts: [
          [
            "The right services delivered for desistance, to keep the child out of the justice system",
            "Y gwasanaethau cywir wedi'u cyflawni i helpu ymatal, i gadw'r plentyn allan o'r system gyfiawnder",
          ],
          REPEATED.contextDelivered,
          REPEATED.relationship,
          [
            "Engagement, and compliance where needed, encouraged",
            "Ymgysylltu, a chydymffurfio lle bo angen, yn cael eu hannog",
          ],
          [
            "Openings into the community and mainstream services",
            "Cyfleoedd yn y gymuned ac mewn gwasanaethau prif ffrwd",
          ],
          [
            "In proportion to the disposal, and finished in time",
            "Yn gymesur â'r gwarediad, ac wedi'i orffen mewn pryd",
          ],
        ],
      },
      {
        id: "3.3.2",
        ...KEY_QUESTIONS.D2,
        subSample: CHILD_SAFETY_AFTER_PLANNING,
        prompts: [
          REPEATED.childSafetyDelivered,
          [
            "Other agencies' part in the child's safety used and coordinated",
            "Rhan asiantaethau eraill yn niogelwch y plentyn yn cael ei defnyddio a'i chydlynu",
          ],
        ],
      },
      {
        id: "3.3.3",
        ...KEY_QUESTIONS.D3,
        subSample: OTHERS_SAFETY,
        prompts: [REPEATED.victimsProtected, REPEATED.harmManaged],
      },
    ]),
    annexDStandard("3.4", ["Joint working", "Gweithio ar y cyd"], "cases", [
      {
        id: "3.4.1",
        code: "J1",
        wording: [
          "Well-grounded, personal recommendations for joint decisions",
          "Argymhellion personol, â sail dda, ar gyfer penderfyniadau ar y cyd",
        ],
        subSample: null,
        prompts: [
          [
            "Recommended outcome, conditions and interventions fitting and in proportion",
            "Y canlyniad, yr amodau a'r ymyriadau a argymhellir yn addas ac yn gymesur",
          ],
          [
            "How far the child understands the offence and accepts responsibility considered",
            "Ystyried i ba raddau y mae'r plentyn yn deall y drosedd ac yn derbyn cyfrifoldeb",
          ],
          ["A useful part in deciding the disposal", "Rhan ddefnyddiol wrth benderfynu ar y gwarediad"],
          [
            "Child and family helped to grasp what the disposal means",
            "Y plentyn a'i deulu'n cael help i ddeall ystyr y gwarediad",
          ],
          ["Information for the decision given in time", "Gwybodaeth ar gyfer y penderfyniad wedi'i rhoi mewn pryd"],
          [
            "Sound reasons for the joint decision, on record",
            "Rhesymau cadarn dros y penderfyniad ar y cyd, ar gofnod",
          ],
        ],
      },
      {
        id: "3.4.2",
        code: "J2",
        wording: ["Work with the police to carry out the disposal", "Gweithio gyda'r heddlu i gyflawni'r gwarediad"],
        subSample: null,
        prompts: [
          [
            "Police told in time how the work goes and ends",
            "Yr heddlu'n cael gwybod mewn pryd sut mae'r gwaith yn mynd ac yn gorffen",
          ],
          [
            "Youth conditional cautions: conditions kept and enforced",
            "Rhybuddiadau amodol ieuenctid: amodau'n cael eu cadw a'u gorfodi",
          ],
          [
            "Youth conditional cautions: conditions that match the plan, desistance and what the victim needs",
            "Rhybuddiadau amodol ieuenctid: amodau sy'n cyd-fynd â'r cynllun, ymatal rhag troseddu ac anghenion y dioddefwr",
          ],
        ],
      },
    ]),
  ],
};
