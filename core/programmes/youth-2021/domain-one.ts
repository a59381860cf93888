import { cited } from "../cited.ts";
import type { Domain } from "../framework.ts";
import type { Pair } from "../prompts.ts";
import { type AnnexDQuestion, annexDStandard } from "./annex-d.ts";
import { INTRODUCTION } from "./sources.ts";

/** Domain one: judged by the lead inspector, never counted from cases. */
export const DOMAIN_ONE: Domain = {
  number: 1,
  name: cited({ en: "Organisational delivery", cy: "Cyflawni sefydliadol" }, INTRODUCTION),
  standards: [
    annexDStandard("1.1", ["Governance and leadership", "Llywodraethu ac arweinyddiaeth"], "judgement", [
      judged(
        "1.1.1",
        ["A clear direction for the service locally", "Cyfeiriad clir i'r gwasanaeth yn lleol"],
        [
          ["Board gives the service its direction", "Y bwrdd yn rhoi cyfeiriad i'r gwasanaeth"],
          [
            "Every statutory partner on the board, with others who can contribute",
            "Pob partner statudol ar y bwrdd, gydag eraill sy'n gallu cyfrannu",
          ],
          [
            "Members attend, take part and know what their agency brings",
            "Aelodau'n bresennol, yn cymryd rhan ac yn gwybod beth mae eu hasiantaeth yn ei gynnig",
          ],
          ["Chair involved and knowledgeable about the work", "Y cadeirydd yn ymwneud â'r gwaith ac yn ei ddeall"],
        ],
      ),
      judged(
        "1.1.2",
        ["Partnerships that help the work get done", "Partneriaethau sy'n helpu i gyflawni'r gwaith"],
        [
          [
            "Board members speak up for the service in their own organisations",
            "Aelodau'r bwrdd yn hyrwyddo'r gwasanaeth yn eu sefydliadau eu hunain",
          ],
          [
            "Partnership working helps practice in court and out-of-court cases",
            "Gwaith partneriaeth yn helpu ymarfer mewn achosion llys ac achosion y tu allan i'r llys",
          ],
          [
            "Staff know their part in the partnership and what they answer for",
            "Staff yn gwybod beth yw eu rhan yn y bartneriaeth a thros beth y maent yn atebol",
          ],
          [
            "Other local partnerships prioritise desistance, preventing harm and links to wider services",
            "Partneriaethau lleol eraill yn blaenoriaethu ymatal rhag troseddu, atal niwed a chysylltiadau â gwasanaethau ehangach",
          ],
        ],
      ),
      judged(
        "1.1.3",
        ["Leaders who make good work possible", "Arweinwyr sy'n galluogi gwaith da"],
        [
          ["Leaders connect the board with the service", "Arweinwyr yn cysylltu'r bwrdd â'r gwasanaeth"],
          [
            "Vision and strategy explained to staff and stakeholders",
            "Y weledigaeth a'r strategaeth wedi'u hesbonio i staff a rhanddeiliaid",
          ],
          ["Vision and strategy put into effect", "Y weledigaeth a'r strategaeth wedi'u rhoi ar waith"],
          [
            "Risks to the service known, reduced and controlled",
            "Risgiau i'r gwasanaeth yn hysbys, wedi'u lleihau a'u rheoli",
          ],
        ],
      ),
    ]),
    annexDStandard("1.2", ["Staff", "Staff"], "judgement", [
      judged(
        "1.2.1",
        ["Enough staff, with manageable workloads", "Digon o staff, â llwythi gwaith rhesymol"],
        [
          [
            "Fair workloads for practitioners and managers, given the cases and tasks",
            "Llwythi gwaith teg i ymarferwyr a rheolwyr, o ystyried yr achosion a'r tasgau",
          ],
          ["Workloads kept under active control", "Llwythi gwaith yn cael eu rheoli'n weithredol"],
          [
            "Quality kept up when staff are away, expectedly or not",
            "Ansawdd yn cael ei gynnal pan fydd staff yn absennol, yn ddisgwyliedig neu beidio",
          ],
        ],
      ),
      judged(
        "1.2.2",
        ["Staff with the right skills", "Staff â'r sgiliau cywir"],
        [
          [
            "Workforce skills and diversity suited to the children",
            "Sgiliau ac amrywiaeth y gweithlu'n addas i'r plant",
          ],
          [
            "Cases of medium or higher risk, or with safety concerns, given to qualified or experienced staff",
            "Achosion risg ganolig neu uwch, neu â phryderon diogelwch, yn mynd at staff cymwys neu brofiadol",
          ],
          ["Staff keen to give a good service", "Staff yn awyddus i roi gwasanaeth da"],
        ],
      ),
      judged(
        "1.2.3",
        [
          "Management oversight that improves practice and develops staff",
          "Goruchwyliaeth rheolwyr sy'n gwella ymarfer ac yn datblygu staff",
        ],
        [
          ["Staff supervision improves work with children", "Goruchwylio staff yn gwella'r gwaith gyda phlant"],
          ["Appraisal makes sure staff can do the job", "Arfarnu'n sicrhau bod staff yn gallu gwneud y gwaith"],
          ["Poor performance noticed and put right", "Perfformiad gwael yn cael ei weld a'i gywiro"],
          [
            "Excellent work noticed and rewarded, so people improve and stay",
            "Gwaith rhagorol yn cael ei gydnabod a'i wobrwyo, fel bod pobl yn gwella ac yn aros",
          ],
        ],
      ),
      judged(
        "1.2.4",
        ["Learning and development that meets needs", "Dysgu a datblygu sy'n diwallu anghenion"],
        [
          ["Everyone's learning needs found and met", "Anghenion dysgu pawb yn cael eu canfod a'u diwallu"],
          ["Enough in-service training", "Digon o hyfforddiant mewn swydd"],
          ["A learning culture that keeps improving", "Diwylliant dysgu sy'n dal i wella"],
        ],
      ),
    ]),
    annexDStandard("1.3", ["Partnerships and services", "Partneriaethau a gwasanaethau"], "judgement", [
      judged(
        "1.3.1",
        ["A full, current picture of the children's needs", "Darlun llawn a chyfredol o anghenion y plant"],
        [
          [
            "Current analysis of what lies behind the offending",
            "Dadansoddiad cyfredol o'r hyn sydd y tu ôl i'r troseddu",
          ],
          [
            "Desistance, the children's safety and risk of harm covered",
            "Ymatal rhag troseddu, diogelwch y plant a risg o niwed wedi'u cynnwys",
          ],
          ["Diversity and disproportionality covered", "Amrywiaeth ac anghymesuredd wedi'u cynnwys"],
          ["Analysis used to shape services", "Y dadansoddiad yn cael ei ddefnyddio i lunio gwasanaethau"],
        ],
      ),
      judged(
        "1.3.2",
        ["Enough good services of the right kinds", "Digon o wasanaethau da o'r mathau cywir"],
        [
          [
            "Specialist and mainstream help with desistance within reach",
            "Cymorth arbenigol a phrif ffrwd i ymatal rhag troseddu o fewn cyrraedd",
          ],
          ["Strengths and protective factors built up", "Cryfderau a ffactorau amddiffynnol yn cael eu meithrin"],
          [
            "Diversity and disproportionality reflected in what is offered",
            "Amrywiaeth ac anghymesuredd wedi'u hadlewyrchu yn yr hyn a gynigir",
          ],
          [
            "Service quality checked and failings remedied",
            "Ansawdd gwasanaethau'n cael ei wirio a diffygion yn cael eu datrys",
          ],
        ],
      ),
      judged(
        "1.3.3",
        ["Productive arrangements with partners and providers", "Trefniadau cynhyrchiol gyda phartneriaid a darparwyr"],
        [
          [
            "Partners open up services that support desistance",
            "Partneriaid yn agor y drws i wasanaethau sy'n cefnogi ymatal rhag troseddu",
          ],
          ["Partners help keep children safe and well", "Partneriaid yn helpu i gadw plant yn ddiogel ac yn iach"],
          ["Partners help manage risk of harm to others", "Partneriaid yn helpu i reoli'r risg o niwed i eraill"],
          [
            "Courts told which services can support a sentence",
            "Llysoedd yn cael gwybod pa wasanaethau all gefnogi dedfryd",
          ],
        ],
      ),
    ]),
    annexDStandard("1.4", ["Information and facilities", "Gwybodaeth a chyfleusterau"], "judgement", [
      judged(
        "1.4.1",
        ["Policies and guidance that help staff", "Polisïau a chanllawiau sy'n helpu staff"],
        [
          ["Policies that steer good delivery", "Polisïau sy'n llywio darpariaeth dda"],
          ["Policies and guidance well communicated", "Polisïau a chanllawiau'n cael eu cyfleu'n dda"],
          [
            "Staff know how to reach services from partners",
            "Staff yn gwybod sut i gael gafael ar wasanaethau partneriaid",
          ],
        ],
      ),
      judged(
        "1.4.2",
        ["Places that suit children and staff", "Lleoedd sy'n addas i blant a staff"],
        [
          ["Safe, accessible places for children", "Lleoedd diogel a hygyrch i blant"],
          ["Places that allow personal work and engagement", "Lleoedd sy'n caniatáu gwaith personol ac ymgysylltu"],
          ["Staff safe where they work with children", "Staff yn ddiogel lle maent yn gweithio gyda phlant"],
        ],
      ),
      judged(
        "1.4.3",
        ["ICT that helps staff", "TGCh sy'n helpu staff"],
        [
          [
            "Systems let staff plan, do, record and look things up in time",
            "Systemau'n galluogi staff i gynllunio, cyflawni, cofnodi a chwilio mewn pryd",
          ],
          ["Information flows to and from partners", "Gwybodaeth yn llifo i bartneriaid ac oddi wrthynt"],
          [
            "Systems give managers the information they need",
            "Systemau'n rhoi i reolwyr y wybodaeth sydd ei hangen arnynt",
          ],
        ],
      ),
      judged(
        "1.4.4",
        ["Evidence and learning that lead to improvement", "Tystiolaeth a dysgu sy'n arwain at welliant"],
        [
          [
            "Improvement plans resting on current, monitored evidence",
            "Cynlluniau gwella sy'n seiliedig ar dystiolaeth gyfredol sy'n cael ei monitro",
          ],
          ["Performance and quality checks bring improvement", "Gwiriadau perfformiad ac ansawdd yn dod â gwelliant"],
          ["Lessons learned when something goes wrong", "Gwersi'n cael eu dysgu pan aiff rhywbeth o'i le"],
          [
            "Views of children, families, victims and sentencers used to improve services",
            "Barn plant, teuluoedd, dioddefwyr a dedfrydwyr yn cael ei defnyddio i wella gwasanaethau",
          ],
          [
            "Prompt, fitting action after audit or inspection",
            "Gweithredu prydlon ac addas ar ôl archwiliad neu arolygiad",
          ],
        ],
      ),
    ]),
  ],
};

function judged(id: string, wording: Pair, prompts: readonly Pair[]): AnnexDQuestion {
  return { id, code: null, wording, subSample: null, prompts };
}
