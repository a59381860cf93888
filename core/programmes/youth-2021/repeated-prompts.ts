import type { Pair } from "../prompts.ts";

/** Prompts that Annex D asks in more than one key question, in our own short words. */
export const REPEATED = {
  context: [
    "Diversity, family and social setting considered, using what other agencies know",
    "Amrywiaeth, teulu a chyd-destun cymdeithasol wedi'u hystyried, gan ddefnyddio gwybodaeth asiantaethau eraill",
  ],
  contextPlanned: [
    "Diversity, family and social setting allowed for",
    "Amrywiaeth, teulu a chyd-destun cymdeithasol wedi'u hystyried",
  ],
  contextDelivered: [
    "Diversity, family and social setting reflected, families taking part where fitting",
    "Amrywiaeth, teulu a chyd-destun cymdeithasol wedi'u hadlewyrchu, a theuluoedd yn cymryd rhan lle bo'n addas",
  ],
  strengthsAssessed: [
    "Strengths and protective factors brought out",
    "Cryfderau a ffactorau amddiffynnol wedi'u hamlygu",
  ],
  strengthsPlanned: [
    "Strengths and protective factors used and reinforced",
    "Cryfderau a ffactorau amddiffynnol yn cael eu defnyddio a'u hatgyfnerthu",
  ],
  strengthsBuiltOn: ["Strengths and protective factors built on", "Adeiladu ar gryfderau a ffactorau amddiffynnol"],
  maturityAssessed: [
    "Maturity, ability, motivation and likely engagement understood",
    "Aeddfedrwydd, gallu, cymhelliant ac ymgysylltiad tebygol wedi'u deall",
  ],
  maturityPlanned: [
    "Maturity, ability and motivation allowed for and developed",
    "Aeddfedrwydd, gallu a chymhelliant wedi'u hystyried a'u datblygu",
  ],
  barriersAssessed: [
    "Structural barriers in the child's way analysed",
    "Rhwystrau strwythurol sy'n wynebu'r plentyn wedi'u dadansoddi",
  ],
  involvedInAssessment: [
    "Child, family and others close to the child involved, and their views heard",
    "Y plentyn, ei deulu ac eraill sy'n agos ato'n cymryd rhan, a'u barn yn cael ei chlywed",
  ],
  involvedInPlanning: [
    "Child, family and others close to the child share in planning, and their views heard",
    "Y plentyn, ei deulu ac eraill sy'n agos ato'n rhannu'r cynllunio, a'u barn yn cael ei chlywed",
  ],
  childRisks: [
    "Risks to the child's safety and wellbeing identified and analysed",
    "Risgiau i ddiogelwch a llesiant y plentyn wedi'u nodi a'u dadansoddi",
  ],
  childSources: [
    "Other assessments and information used, partners brought in where fitting",
    "Asesiadau a gwybodaeth eraill wedi'u defnyddio, a phartneriaid yn cymryd rhan lle bo'n addas",
  ],
  othersRisks: [
    "Risk of harm to others analysed: who could be harmed and how",
    "Risg o niwed i eraill wedi'i dadansoddi: pwy allai gael niwed a sut",
  ],
  childFactorsPlanned: [
    "Assessed factors addressed and the child's safety promoted",
    "Sylw i'r ffactorau a aseswyd, a diogelwch y plentyn yn cael ei hybu",
  ],
  childPlansAligned: [
    "Partners involved, and the plan in line with child protection, care and other plans",
    "Partneriaid yn cymryd rhan, a'r cynllun yn gyson â chynlluniau amddiffyn plant, gofal ac eraill",
  ],
  othersFactorsPlanned: [
    "Assessed risk of harm addressed and other people's safety promoted",
    "Sylw i'r risg o niwed a aseswyd, a diogelwch pobl eraill yn cael ei hybu",
  ],
  victimsPlanned: [
    "Concerns and risks about known or possible victims addressed",
    "Sylw i bryderon a risgiau ynghylch dioddefwyr hysbys neu bosibl",
  ],
  contingencies: ["Contingencies for the risks found", "Trefniadau wrth gefn ar gyfer y risgiau a ganfuwyd"],
  relationship: [
    "A good working relationship with child and family, and their concerns answered",
    "Perthynas waith dda gyda'r plentyn a'i deulu, ac ymateb i'w pryderon",
  ],
  childSafetyDelivered: ["Child's safety and wellbeing promoted", "Diogelwch a llesiant y plentyn yn cael eu hybu"],
  victimsProtected: ["Victims and possible victims protected", "Dioddefwyr a dioddefwyr posibl yn cael eu hamddiffyn"],
  harmManaged: [
    "Enough delivered to manage and reduce risk of harm",
    "Digon yn cael ei gyflawni i reoli a lleihau'r risg o niwed",
  ],
} as const satisfies Record<string, Pair>;
