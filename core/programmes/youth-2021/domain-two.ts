import { cited } from "../cited.ts";
import type { Domain } from "../framework.ts";
import { annexDStandard } from "./annex-d.ts";
import { KEY_QUESTIONS } from "./repeated-key-questions.ts";
import { REPEATED } from "./repeated-prompts.ts";
import { DOMAINS } from "./sources.ts";
import { CHILD_SAFETY_AFTER_PLANNING, CHILD_SAFETY_PLANNING, OTHERS_SAFETY } from "./sub-samples.ts";

/** Domain two: work with children sentenced by a court. */
export const DOMAIN_TWO: Domain = {
  number: 2,
  name: cited({ en: "Court disposals", cy: "Gwarediadau llys" }, DOMAINS),
  standards: [
    annexDStandard("2.1", ["Assessment", "Asesu"], "cases", [
      {
        id: "2.1.1",
        ...KEY_QUESTIONS.A1,
        subSample: null,
        prompts: [
          [
            "Offending behaviour analysed, with attitudes and motives",
            "Ymddygiad troseddol wedi'i ddadansoddi, gan gynnwys agweddau a chymhellion",
          ],
          REPEATED.context,
          REPEATED.strengthsAssessed,
          REPEATED.maturityAssessed,
          REPEATED.barriersAssessed,
          REPEATED.involvedInAssessment,
        ],
      },
      {
        id: "2.1.2",
        ...KEY_QUESTIONS.A2,
        subSample: null,
        prompts: [
          REPEATED.childRisks,
          REPEATED.childSources,
          [
            "Controls and interventions for the child's safety analysed",
            "Mesurau rheoli ac ymyriadau er diogelwch y plentyn wedi'u dadansoddi",
          ],
        ],
      },
      {
        id: "2.1.3",
        ...KEY_QUESTIONS.A3,
        subSample: null,
        prompts: [
          REPEATED.othersRisks,
          [
            "Past behaviour, convictions and other information used, partners brought in where fitting",
            "Ymddygiad blaenorol, euogfarnau a gwybodaeth arall wedi'u defnyddio, a phartneriaid yn cymryd rhan lle bo'n addas",
          ],
          [
            "Controls and interventions to reduce harm analysed",
            "Mesurau rheoli ac ymyriadau i leihau niwed wedi'u dadansoddi",
          ],
        ],
      },
    ]),
    annexDStandard("2.2", ["Planning", "Cynllunio"], "cases", [
      {
        id: "2.2.1",
        ...KEY_QUESTIONS.P1,
        subSample: null,
        prompts: [
          [
            "Services and activities chosen to cut reoffending",
            "Gwasanaethau a gweithgareddau wedi'u dewis i leihau aildroseddu",
          ],
          REPEATED.contextPlanned,
          REPEATED.strengthsPlanned,
          REPEATED.maturityPlanned,
          [
            "Structural barriers tackled where there are any",
            "Mynd i'r afael â rhwystrau strwythurol lle maent yn bod",
          ],
          REPEATED.involvedInPlanning,
        ],
      },
      {
        id: "2.2.2",
        ...KEY_QUESTIONS.P2,
        subSample: CHILD_SAFETY_PLANNING,
        prompts: [
          REPEATED.childFactorsPlanned,
          REPEATED.childPlansAligned,
          [
            "Controls, interventions and contingencies for the child's safety",
            "Mesurau rheoli, ymyriadau a threfniadau wrth gefn er diogelwch y plentyn",
          ],
        ],
      },
      {
        id: "2.2.3",
        ...KEY_QUESTIONS.P3,
        subSample: OTHERS_SAFETY,
        prompts: [
          REPEATED.othersFactorsPlanned,
          ["Partners involved where fitting", "Partneriaid yn cymryd rhan lle bo'n addas"],
          REPEATED.victimsPlanned,
          [
            "Controls, interventions and contingencies for the risks found",
            "Mesurau rheoli, ymyriadau a threfniadau wrth gefn ar gyfer y risgiau a ganfuwyd",
          ],
        ],
      },
    ]),
    annexDStandard("2.3", ["Implementation and delivery", "Gweithredu a chyflawni"], "cases", [
      {
        id: "2.3.1",
        ...KEY_QUESTIONS.D1,
        subSample: null,
        prompts: [
          [
            "The right services delivered to cut reoffending",
            "Y gwasanaethau cywir wedi'u cyflawni i leihau aildroseddu",
          ],
          REPEATED.contextDelivered,
          REPEATED.strengthsBuiltOn,
          REPEATED.relationship,
          [
            "Openings into the community, and services once supervision ends",
            "Cyfleoedd yn y gymuned, a gwasanaethau wedi i'r oruchwyliaeth ddod i ben",
          ],
          ["Engagement and compliance encouraged", "Ymgysylltu a chydymffurfio'n cael eu hannog"],
          ["Enforcement when called for", "Gorfodi pan fo angen"],
        ],
      },
      {
        id: "2.3.2",
        ...KEY_QUESTIONS.D2,
        subSample: CHILD_SAFETY_AFTER_PLANNING,
        prompts: [
          REPEATED.childSafetyDelivered,
          [
            "Other organisations' part in the child's safety coordinated",
            "Rhan sefydliadau eraill yn niogelwch y plentyn yn cael ei chydlynu",
          ],
        ],
      },
      {
        id: "2.3.3",
        ...KEY_QUESTIONS.D3,
        subSample: OTHERS_SAFETY,
        prompts: [
          REPEATED.harmManaged,
          REPEATED.victimsProtected,
          [
            "Other agencies' part in managing harm coordinated",
            "Rhan asiantaethau eraill wrth reoli niwed yn cael ei chydlynu",
          ],
        ],
      },
    ]),
    annexDStandard("2.4", ["Reviewing", "Adolygu"], "cases", [
      {
        id: "2.4.1",
        ...KEY_QUESTIONS.R1,
        subSample: null,
        prompts: [
          [
            "Changes that bear on offending or desistance noticed and acted on",
            "Newidiadau sy'n effeithio ar droseddu neu ymatal wedi'u gweld, a gweithredu arnynt",
          ],
          REPEATED.strengthsBuiltOn,
          ["Motivation, engagement and barriers considered", "Cymhelliant, ymgysylltu a rhwystrau wedi'u hystyried"],
          [
            "Child, family and others close to the child help review progress",
            "Y plentyn, ei deulu ac eraill sy'n agos ato'n helpu i adolygu cynnydd",
          ],
          [
            "Plan changed as needed to support desistance",
            "Y cynllun wedi'i newid yn ôl yr angen i gefnogi ymatal rhag troseddu",
          ],
        ],
      },
      {
        id: "2.4.2",
        ...KEY_QUESTIONS.R2,
        subSample: CHILD_SAFETY_AFTER_PLANNING,
        prompts: [
          [
            "Changes in the child's safety and wellbeing noticed and acted on",
            "Newidiadau yn niogelwch a llesiant y plentyn wedi'u gweld, a gweithredu arnynt",
          ],
          [
            "What partners know of the child's safety used",
            "Yr hyn a ŵyr partneriaid am ddiogelwch y plentyn wedi'i ddefnyddio",
          ],
          [
            "Plan changed as needed for the child's safety",
            "Y cynllun wedi'i newid yn ôl yr angen er diogelwch y plentyn",
          ],
        ],
      },
      {
        id: "2.4.3",
        ...KEY_QUESTIONS.R3,
        subSample: OTHERS_SAFETY,
        prompts: [
          [
            "Changes in risk of harm noticed and acted on",
            "Newidiadau yn y risg o niwed wedi'u gweld, a gweithredu arnynt",
          ],
          [
            "What partners know of the risk of harm used",
            "Yr hyn a ŵyr partneriaid am y risg o niwed wedi'i ddefnyddio",
          ],
          [
            "Child, family and others close to the child help review the risk of harm",
            "Y plentyn, ei deulu ac eraill sy'n agos ato'n helpu i adolygu'r risg o niwed",
          ],
          [
            "Plan changed as needed to control the risk of harm",
            "Y cynllun wedi'i newid yn ôl yr angen i reoli'r risg o niwed",
          ],
        ],
      },
    ]),
  ],
};
