import type { FileProblemKind } from "../workbook/file-problem-kinds.ts";
import type { ProblemKind } from "../workbook/problem-kinds.ts";
import { benchCy } from "./bench-cy.ts";
import type { Words } from "./en.ts";
import { functionsCy } from "./functions-cy.ts";
import { paneCy } from "./pane-cy.ts";
import { ribbonCy } from "./ribbon-cy.ts";
import { viewsCy } from "./views-cy.ts";

/**
 * Every text in Welsh, keyed as in `en.ts`. docs/welsh.md says which words are confirmed in use and which await a translator.
 *
 * A noun after a number is singular in Welsh, so most texts need no form for more than one. Words from other groups are put where no
 * mutation falls on them, or in quotation marks.
 */
const problems: Readonly<Record<ProblemKind | FileProblemKind, string>> = {
  "longlist-not-found":
    "Ni chafwyd hyd i restr hir ar gyfer {list:list}. Mae gan restr hir res o benawdau sy'n cynnwys rhif achos, ac un rhes i bob achos.",
  "longlist-not-certain":
    "Gallai mwy nag un ddalen fod yn rhestr hir: {sheets}. Dywedwch pa restr i'w samplu, neu enwch y dalennau ar ôl eu rhestrau.",
  "list-not-in-programme": "Nid yw {list:list} yn un o restrau'r rhaglen hon. Dyma ei rhestrau: {lists:list}.",
  "organisation-not-known":
    "Nid yw {organisation} yn nhabl sefydliadau'r rhaglen hon. Defnyddiwch yr enw fel y mae yn y tabl.",
  "column-missing":
    "Nid oes colofn ar gyfer {field:field}. Ychwanegwch un, neu ailenwch y golofn sy'n cynnwys yr wybodaeth.",
  "list-empty": "Mae gan y rhestr hir benawdau ond dim achosion.",
  "case-without-id": "Nid oes rhif achos yn y rhes hon. Rhowch un iddi, neu gliriwch y rhes.",
  "case-twice": "Mae achos {caseId} eisoes yn rhes {row}. Cadwch un ohonynt.",
  "case-on-two-sheets":
    "Mae achos {caseId} eisoes ar y ddalen {sheet} ag ateb i {keyQuestion}, felly ni chyfrifir y rhes hon. Cadwch un ohonynt.",
  "case-id-in-powers-of-ten":
    "Rhif mewn pwerau o ddeg yw'r dynodydd {caseId}, felly collwyd ei ddigidau olaf. Fformatiwch y golofn fel testun a theipiwch neu gludwch y dynodyddion eto.",
  "ids-as-shown":
    "Cymerir {count} dynodydd fel y mae'r ddalen yn {count|ei|eu} dangos ({shown}, nid {digits}). Cymerodd tynnu gan fersiwn gynharach o Probity y digidau, a thynnodd achosion eraill.",
  "case-id-has-line-break": "Mae toriad llinell yn y rhif achos hwn. Ysgrifennwch ef ar un llinell.",
  "case-unassigned":
    "Nid yw achos {caseId} yn perthyn i unrhyw haen. Gwerth {field:field}: {value:quoted}. Cywirwch ef, enwch haen yr achos mewn colofn Haen, neu rhowch reswm dros ei eithrio.",
  "case-ineligible": "Ni ddylai achos {caseId} fod ar y rhestr hon: {reason}. Ni chaiff ei gyfrif na'i dynnu.",
  "exclusion-unclear": "Achos {caseId}: nid Ie na Nage yw “{value}”, felly fe'i cymerir fel Ie ({reason}).",
  "sample-empty":
    "Ni fyddai unrhyw achos yn cael ei ddewis: gofynnwyd am {requested}, ac ni ellir cymryd yr un. Nid ysgrifennir dim. Gofynnwch am o leiaf un, neu edrychwch ar yr hyn sy'n gadael yr achosion allan.",
  "draw-gone":
    "Tynnwyd sampl ar gyfer {list:list} yn y llyfr gwaith hwn, ac mae ei dalennau wedi mynd: gollyngwyd hwy gan raglen arall, neu dilëwyd hwy gan rywun. Ewch ymlaen â'r copi sydd â hwy; mae tynnu eto yn gwneud sampl arall.",
  "own-sheet-twice":
    "Cymerir mai dalen Probity ei hun yw {sheet}, ac mae {others} wedi'{others#|i|u} marcio'r un fath. Dilëwch neu symudwch yr un nad yw'n cyfrif.",
  "sheet-known-by-mark":
    "Adnabuwyd {sheets} fel {sheets#|dalen|dalennau} Probity ei hun wrth yr hyn sydd yno: gollyngodd rhaglen arall yr {sheets#|enw sy'n ei marcio|enwau sy'n eu marcio}. Mae ysgrifennu yno yn {sheets#|ei|eu} rhoi'n ôl.",
  "sheet-name-has-apostrophe":
    "Mae fformiwlâu'n cyfeirio at y ddalen {sheet}, ac mae collnod syth yn ei henw. Mae Gnumeric yn colli fformiwlâu o'r fath wrth gadw'r llyfr gwaith; ailenwch y ddalen os oes rhywun yn ei ddefnyddio.",
  "draw-replaced":
    "Yr oedd tynnu cynharach yma, o {size} achos â'r hedyn “{seed}”, ac mae wedi'i ddisodli. Os cafodd ei ddefnyddio, cadwch y llyfr gwaith cynharach.",
  "size-exceeds-available": "Y maint yw {requested} a gellir cymryd {available} achos, felly cymerir y cyfan.",
  "size-out-of-range": "Mae {size} y tu allan i ystod y rhaglen hon, {from} i {to}.",
  "stratum-gets-none":
    "Nid yw'r haen “{stratum}” yn cael yr un achos gyda'r maint hwn (nifer sydd ar gael: {available}).",
  "heading-matched-by-guess":
    "Cymerwyd mai {field:field} yw ystyr “{heading}”. Ailenwch y pennawd os yw'n golygu rhywbeth arall.",
  "date-not-understood": "Nid yw “{text}” yn ddyddiad y gellir ei ddarllen. Ysgrifennwch ef fel 22/11/2026.",
  "case-not-found": "Nid oes achos {caseId} ar y rhestr hon.",
  "stratum-not-known": "Nid yw “{stratum}” yn haen y gellir rhoi achosion y rhestr hon ynddi.",
  "exclusion-without-reason": "Dim ond gyda rheswm y caiff achos {caseId} ei eithrio. Dywedwch pam.",
  "draw-not-found":
    "Nid oes sampl wedi'i thynnu ar gyfer {list:list} yn y llyfr gwaith hwn, â'i dalen sampl a'i log. Tynnwch y sampl yn gyntaf.",
  "case-not-in-sample": "Nid yw achos {caseId} ymhlith yr achosion a ddewiswyd ar gyfer {list:list}.",
  "case-already-excluded": "Mae achos {caseId} eisoes wedi'i eithrio o'r sampl.",
  "no-reserve-left":
    "Nid oes achos wrth gefn ar ôl yn yr haen “{stratum}”, felly nid oes dim yn cymryd lle achos {caseId} ac mae'r sampl un yn brin. Peidiwch â thynnu eto.",
  "case-without-inspector":
    "Nid oes arolygydd gan achos {caseId}. Teipiwch un yng ngholofn Arolygydd y sampl, neu enwch arolygwyr i rannu'r achosion rhyngddynt.",
  "same-inspector-twice":
    "{inspector} yw arolygydd cyntaf ac ail arolygydd achos {caseId}. Rhywun arall sydd i ddarllen achos yr eildro.",
  "reference-twice": "Mae'r un cyfeirnod, {reference}, gan achosion {other} a {caseId}. Rhowch un gwahanol i bob un.",
  "allotment-not-kept":
    "Rhoddwyd arolygydd neu gyfeirnod i {cases} achos, ac nid ydynt yn y llyfr gwaith hwn. Enwch lyfr gwaith â --out i'w cadw.",
  "assessments-of-another-programme":
    "Ar gyfer rhaglen arall, {programme}, y mae asesiadau {inspector}. Ni chymerwyd dim i mewn. Dewiswch y rhaglen honno, neu agorwch ei llyfr gwaith.",
  "imported-sheet-changed":
    "Newidiwyd penawdau {sheet}, felly ni ellir ychwanegu dim ati. Rhowch nhw'n ôl fel yr oeddent, neu dilëwch y ddalen.",
  "alert-recorded": "{reference}: rhybuddion a gofnodwyd: {alerts}. Gwnewch yn siŵr bod y gwasanaeth wedi cael gwybod.",
  "connection-declared":
    "{reference}: datganodd {inspector} gysylltiad â'r achos hwn. Penderfynwch a gaiff y darlleniad hwn sefyll.",
  "case-not-drawn":
    "{reference}: nid yw'r achos hwn yn y sampl a dynnwyd ar gyfer {list:list}, ac ni chafodd ei ychwanegu drwy drefniant. Ceisiwch wybod pam y cafodd ei arolygu.",
  "case-not-finished": "{reference}: nid yw {inspector} wedi gorffen â'r achos hwn.",
  "older-reading":
    "{reference}: mae darlleniad diweddarach gan {inspector} yma eisoes, felly ni chymerwyd yr un cynharach hwn.",
  "two-first-readings":
    "{reference}: darllenodd {first} a {inspector} yr achos hwn yn gyntaf. Cyfrifir darlleniad {first}; saif y llall wrth ei ochr.",
  "second-without-first":
    "{reference}: darllenodd {inspector} yr achos hwn yn ail, ac nid oes darlleniad cyntaf i'w gyfrif eto.",
  "tidy-value-misread":
    "Mae “{value}” yng ngholofn {column} y ffeil daclus ({rows} rhes). Mae rhaglenni sy'n dyfalu yn ei gymryd yn rhif, yn ddyddiad, yn wir neu'n anwir, neu'n ddim. Llwythwch bob colofn fel testun, fel y dywed y canllaw.",
  "answer-not-understood": "Nid yw “{text}” yn ateb. Ysgrifennwch un o'r rhain: Ie, Nage, Amherthnasol.",
  "answer-missing": "Nid oes ateb i {keyQuestion} ar gyfer achos {caseId}. Nid yw cell wag byth yn cyfrif fel Nage.",
  "case-not-assessed": "Nid oes unrhyw atebion ar gyfer achos {caseId} eto.",
  "code-needs-domain":
    "Gallai “{code}” fod yn gwestiwn o barth dau neu o barth tri. Enwch y parth yn enw'r ddalen neu uwchben y penawdau, neu defnyddiwch y rhif llawn.",
  "question-not-known":
    "Nid yw “{code}” yn un o gwestiynau allweddol y rhaglen hon, felly ni chaiff y golofn hon ei chyfrif.",
  "question-twice": "Mae colofn ar gyfer {keyQuestion} eisoes. Cadwch un ohonynt.",
  "fact-not-understood": "Ni ellid darllen “{text}” yma, felly nid oes rheol yn ei ddefnyddio.",
  "answer-outside-sub-sample":
    "Mae achos {caseId} y tu allan i is-sampl {keyQuestion} ond mae ganddo ateb. Caiff ei gyfrif fel amherthnasol.",
  "hurdle-not-followed":
    "Achos {caseId}: ni chafodd diogelu plant ei asesu'n ddigonol, felly Nage ddylai'r ateb i {keyQuestion} fod.",
  "prompts-all-no":
    "Achos {caseId}: Nage yw'r ateb i bob ysgogiad o dan {keyQuestion}, ond Ie yw'r ateb i'r cwestiwn. Rhowch reswm, neu edrychwch eto.",
  "prompts-all-yes":
    "Achos {caseId}: Ie yw'r ateb i bob ysgogiad o dan {keyQuestion}, ond Nage yw'r ateb i'r cwestiwn. Rhowch reswm, neu edrychwch eto.",
  "standard-not-known": "Nid yw “{standard}” yn un o safonau'r rhaglen hon.",
  "standard-needs-domain":
    "Mae “{standard}” yn safon mewn mwy nag un parth. Ychwanegwch ei rhif, neu enwch y parth yn enw'r ddalen neu uwchben y tabl.",
  "standard-out-of-place":
    "Nid yw “{standard}” yn perthyn yma. Cywirwch ei rhif neu ei henw, neu symudwch ei thabl i'w pharth ei hun.",
  "standard-twice": "Mae tabl ar gyfer safon {standard} eisoes. Cadwch un ohonynt.",
  "key-question-without-standard":
    "Nid oes safon uwchben y cwestiwn allweddol hwn. Rhowch enw'r safon uwch ei ben, neu defnyddiwch ei rif llawn.",
  "key-question-out-of-place": "Nid yw “{code}” yn un o gwestiynau allweddol safon {standard}.",
  "key-question-missing": "Mae cwestiwn allweddol {keyQuestion} ar goll o'r safon hon.",
  "key-question-twice": "Mae cwestiwn allweddol {keyQuestion} eisoes uwchben. Cadwch un ohonynt.",
  "count-missing": "Nid oes cyfrif yma.",
  "count-not-whole": "Rhif cyfan, 0 neu fwy, yw cyfrif; {text} yw hwn.",
  "not-a-number": "Rhif ddylai fod yma, nid “{text}”.",
  "formula-error": "Mae'r fformiwla yma'n methu ({error}). Cywirwch hi, neu teipiwch y gwerth.",
  "percent-does-not-match": "{worked}% yw canran y cyfrifon, nid {shown}%.",
  "percents-do-not-add-up": "Mae Ie a Nage gyda'i gilydd yn {sum}%, nid 100%.",
  "cases-above-sample": "Mae {keyQuestion} yn cyfrif {cases} achos, mwy na'r {sample} sydd yn y sampl.",
  "sub-sample-note-missing":
    "Mae {keyQuestion} yn cyfrif {cases} o'r {sample} achos, heb nodyn nad yw'n berthnasol i bob un ohonynt.",
  "sub-sample-note-not-needed":
    "Dywed y nodyn nad yw {keyQuestion} yn berthnasol i bob achos, ond mae pob un o'r {sample} wedi'i gyfrif.",
  "stated-rating-does-not-match": "{worked:rating} yw sgôr y cwestiynau allweddol, nid {stated:rating}.",
  "tables-counted-by-spelling":
    "Gwnaed y tablau ar {sheet} gan fersiwn gynharach, ac mae rhai rhaglenni yn cael ffigurau eraill o'i fformiwlâu. Gwnewch y tablau eto.",
  "totals-differ":
    "{keyQuestion}: yn y tabl mae {tableYes} Ie a {tableNo} Nage; yn yr asesiadau mae {yes} Ie a {no} Nage.",
  "rounding-decides":
    "{keyQuestion}: {percent}% yw {yes} o {applicable} ar ôl talgrynnu, a'r talgrynnu sy'n penderfynu ei fand.",
  "small-sub-sample": "Dim ond {cases} achos y mae {keyQuestion} yn eu cyfrif.",
  "rating-not-understood": "Nid yw “{text}” yn sgôr. Ysgrifennwch un o'r rhain: Rhagorol, Da, Angen gwella, Annigonol.",
  "standard-not-judged-here": "O'r achosion y daw sgôr safon {standard}, nid o gynnig yr arolygydd arweiniol.",
  "judgement-twice": "Mae sgôr arfaethedig ar gyfer safon {standard} eisoes. Cadwch un ohonynt.",
  "reasons-missing": "Nid oes rhesymau dros sgôr arfaethedig safon {standard}.",
  "decision-without-reason":
    "Nid yw penderfyniad y panel ar safon {standard} yn rhoi rheswm, felly ni chaiff ei ddilyn.",
  "decision-without-record": "Nid yw penderfyniad y panel ar safon {standard} yn dweud pwy a'i cofnododd, neu pa bryd.",
  "decision-moves-far":
    "Mae penderfyniad y panel yn symud safon {standard} o “{computed:rating}” i “{decided:rating}”, mwy nag un sgôr.",
  "decision-about-another-rating":
    "Penderfynodd y panel ar safon {standard} pan oedd ganddi sgôr arall. Ei sgôr nawr yw “{computed:rating}”. Edrychwch eto ar y penderfyniad.",
  "decision-on-unrated-standard":
    "Nid oes sgôr gan safon {standard}, felly ni chaiff penderfyniad y panel arni ei ddilyn.",
  "decision-twice":
    "Mae'r panel eisoes wedi penderfynu ar safon {standard} mewn rhes uwchlaw. Y penderfyniad diweddarach hwn a ddilynir.",
  "evidence-moves-too-far":
    "Gall tystiolaeth symud safon {standard} un sgôr ar y mwyaf. Mae symud o “{computed:rating}” i “{decided:rating}” yn bellach na hynny, felly ni chaiff ei ddilyn.",
  "nothing-recognised":
    "Ni chafwyd hyd i restr hir, asesiadau, tablau cwestiynau allweddol, sgoriau parth un na phenderfyniadau panel yn y llyfr gwaith hwn.",
  "nothing-to-rate": "Nid oes tablau cwestiynau allweddol, asesiadau na sgoriau parth un i roi sgôr arnynt.",
  "nothing-to-count":
    "Nid oes dalen asesiadau i'w chyfrif. Mae ar ddalen o'r fath gyfeirnod achos a cholofn ar gyfer pob cwestiwn allweddol.",
  cancelled: "Rhoddwyd y gorau i ddarllen {name}, felly ni ddarllenwyd dim.",
  "file-not-read": "Ni ellid darllen {name}: ffolder ydyw, neu fe'i symudwyd. Agorwch y ffeil ei hun.",
  "file-empty": "Mae {name} yn wag. Cadwch y ffeil eto o'r man y daeth ohono, neu gofynnwch amdani eto.",
  "file-too-large":
    "Mae {name} yn fwy nag y gellir ei ddarllen yma. Tynnwch allan y dalennau a'r lluniau nad oes eu hangen.",
  "file-not-a-workbook":
    "Nid llyfr gwaith Excel na ffeil CSV yw {name}, ond {found:found}. Defnyddiwch y llyfr gwaith ei hun, wedi'i gadw fel .xlsx.",
  "file-old-format": "Hen ffeil Excel yw {name}. Agorwch hi yn Excel a'i chadw fel .xlsx.",
  "file-encrypted": "Mae angen cyfrinair i agor {name}. Agorwch hi yn Excel, tynnwch y cyfrinair, a'i chadw.",
  "file-damaged":
    "Mae {name} wedi'i difrodi. Gofynnwch amdani eto, neu agorwch hi yn Excel a gadael i Excel ei thrwsio.",
  "file-expands-too-far":
    "Mae {name} yn dadbacio i lawer mwy nag y dylai llyfr gwaith, felly nid agorwyd hi. Gofynnwch amdani eto.",
  "file-has-doctype":
    "Mae {name} yn cynnwys rhywbeth nad oes ei angen ar lyfr gwaith ac a all wneud niwed (diffiniad math o ddogfen), felly nid agorwyd hi. Gofynnwch amdani eto.",
  "workbook-too-large":
    "Mae mwy yn {name} nag y gellir gweithio arno yma. Tynnwch allan yr hyn nad oes ei angen ar yr arolygiad.",
  "file-not-sealed": "Nid pecyn sampl na ffeil asesu yw {name}. Dewiswch y ffeil fel y cafodd ei throsglwyddo.",
  "sealed-file-of-other-kind":
    "Y math arall o ffeil yw {name}: i'r arolygwyr y mae pecynnau sampl yn mynd, ac oddi wrthynt y daw ffeiliau asesu.",
  "sealed-file-newer":
    "Gwnaed {name} gan Probity mwy newydd. Defnyddiwch y fersiwn honno, neu gofynnwch am ffeil a wnaed gan hon.",
  "sealed-file-damaged": "Difrodwyd {name} ar ei ffordd. Gofynnwch amdani eto.",
  "wrong-passphrase": "Nid yw'r cyfrinymadrodd yn agor {name}. Teipiwch ef fel y gwnaeth y sawl a wnaeth y ffeil.",
  "csv-encoding-unknown": "Ni ellid darllen llythrennau {name}. Cadwch y ffeil eto fel CSV UTF-8.",
  "csv-quotes-unbalanced":
    "Yn {name} mae dyfynnod yn agor yn rhes {row} ac nid yw byth yn cau. Caewch ef neu tynnwch ef.",
  "workbook-structure-locked":
    "Mae'r llyfr gwaith {name} wedi'i ddiogelu, felly ni ellir ychwanegu dalen. Tynnwch y diogelwch (Adolygu, Diogelu'r llyfr gwaith) a rhowch gynnig arall arni.",
  "workbook-signed":
    "Mae llofnod digidol ar {name}, a byddai unrhyw newid yn torri'r llofnod. Cadwch gopi heb y llofnod a defnyddiwch hwnnw.",
  "macros-need-macro-file":
    "Mae macros yn {name}, ac mae Excel yn gwrthod ffeil o'r fath dan yr enw hwn. Cadwch hi fel {ending}.",
  "written-otherwise":
    "Ni chadwyd {name}: ni ddarllenwyd yr hyn a ysgrifennwyd yn ôl fel y bwriadwyd. Mae eich ffeil chi fel yr oedd. Agorwch hi yn Excel, cadwch hi yno dan enw newydd, a rhowch gynnig arall arni gyda honno.",
  "sheet-not-found": "Nid oes dalen o'r enw {sheet} yn {name}, felly ni ellid cadw'r hyn a newidiwyd arni.",
  "sheet-not-here": "Nid oes dalen o'r enw {sheet} mwyach. Cafodd ei hailenwi neu ei thynnu ymaith.",
  "sheet-hidden":
    "Mae'r ddalen {sheet} wedi'i chuddio. De-gliciwch ar dab dalen yn Excel, dewiswch Datguddio, a rhowch gynnig arall arni.",
  "sheet-protected":
    "Mae'r ddalen {sheet} wedi'i diogelu, felly ni ellir newid dim arni. Tynnwch y diogelwch yn Excel (Adolygu, Dad-ddiogelu'r ddalen) a rhowch gynnig arall arni.",
  "cell-only-in-excel":
    "Mae cell {cell} ar {sheet} yn rhan o bennawd tabl neu o fformiwla sy'n llenwi sawl cell. Newidiwch hi yn Excel.",
  "sheet-name-taken": "Mae dalen o'r enw {sheet} eisoes. Ailenwch hi a rhowch gynnig arall arni.",
  "text-too-long":
    "Mae'r testun ar gyfer {cell} ar {sheet} yn {characters} nod, mwy nag y mae cell yn ei ddal ({limit}). Byrhewch ef.",
  "changed-since-written":
    "Newidiodd {sheets} ar ôl ei ysgrifennu, felly ni chafodd ei dynnu'n ôl. Dadwnewch hyn yn Excel yn lle hynny.",
  "excel-cell-edited":
    "Mae cell yn cael ei golygu neu mae deialog ar agor, felly ni ysgrifennwyd dim. Gorffennwch yno yn Excel, yna rhowch gynnig arall arni.",
  "excel-protected":
    "Nid yw Excel yn caniatáu newidiadau yma, felly ni ysgrifennwyd dim. Tynnwch y diogelwch oddi ar y llyfr gwaith, neu ei agor i'w olygu, yna rhowch gynnig arall arni.",
  "excel-busy":
    "Mae gan Excel ormod i'w wneud ar hyn o bryd, felly ni ysgrifennwyd dim. Arhoswch ychydig, yna rhowch gynnig arall arni.",
  "excel-session-ended":
    "Mae Excel wedi colli ei gysylltiad â'r llyfr gwaith hwn. Llwythwch y dudalen eto, ac edrychwch ar y llyfr gwaith cyn mynd ymlaen.",
  "excel-too-much":
    "Roedd hynny'n fwy nag y mae Excel yn ei dderbyn ar unwaith, felly ni ysgrifennwyd dim. Rhowch gynnig arall arni: fe'i hanfonir mewn rhannau llai.",
  "excel-too-old":
    "Mae'r Excel hwn yn rhy hen i hynny, felly ni ysgrifennwyd dim. Mae angen Excel 2019 neu ddiweddarach.",
  "excel-sheet-too-large":
    "Defnyddir y ddalen {sheet} mor bell â {cell}, sy'n fwy nag y gellir ei ddarllen. Dilëwch y rhesi a'r colofnau y tu hwnt i'ch rhai chi yno (mae Ctrl+End yn arwain at yr olaf), yna pwyswch Gwirio.",
  "excel-failed": "Ni allai Excel wneud hynny ({code}), felly ni ysgrifennwyd dim. Rhowch gynnig arall arni.",
  "excel-partly-written":
    "Methodd Excel hanner ffordd: efallai mai'n rhannol yn unig yr ysgrifennwyd {sheets}. Ni newidiwyd dim arall. Rhowch gynnig arall arni, a chânt eu hysgrifennu o'r newydd.",
  "workbook-changed":
    "Mae'r llyfr gwaith wedi newid ers i hyn gael ei gyfrifo, felly nid ysgrifennwyd dim. Edrychwch arno eto.",
  "formula-typed": "Yn Excel y teipir fformiwlâu; yma mae cell yn cymryd rhif, dyddiad neu destun.",
  "formulas-not-worked-out":
    "Nid oes gwerth yn y ffeil ar gyfer {count} fformiwla, felly darllenir pob un yn wag. Agorwch y llyfr gwaith yn Excel, cadwch ef, a rhowch gynnig arall arni.",
  "overall-withheld": "Nid oes sgôr gyffredinol eto. Safonau heb sgôr: {missing}.",
};

const labels: Words["labels"] = {
  order: "Trefn",
  result: "Canlyniad",
  selected: "Dewiswyd",
  reserve: "Wrth gefn",
  caseReference: "Cyfeirnod yr achos",
  stratum: "Haen",
  stratumId: "Dynodydd yr haen",
  stratumCode: "Cod",
  strataApart: "Haenau a wahaniaethir",
  strataApartNote:
    "{names}. Roedd fersiynau cynharach o Probity yn eu tynnu gyda'i gilydd, felly mae ganddynt eu dynodyddion eu hunain bellach.",
  standing: "Statws",
  reason: "Rheswm",
  drawKey: "Allwedd tynnu",
  excluded: "Eithriwyd",
  inPlaceOf: "Yn lle",
  afterwards: "Wedi hynny",
  excludedAfterwards: "Eithriwyd gan {by}, {at}: {reason}",
  selectedAfterwards: "Dewiswyd yn lle {caseId} gan {by}, {at}",
  method: "Dull",
  seed: "Hedyn",
  programme: "Rhaglen",
  drawnBy: "Tynnwyd gan",
  reservesAsked: "Wrth gefn ym mhob haen",
  reservesTenth: "degfed ran o'r achosion a ddetholwyd, o leiaf ddau",
  roundTotals: "A rennir ym mhob rownd, a'r boblogaeth y'i rhennir yn ôl",
  notUsed: "Colofnau na ddefnyddir",
  drawnAt: "Tynnwyd ar",
  requested: "Achosion y gofynnwyd amdanynt",
  fingerprint: "Ôl bys y rhestr",
  sampleTitle: "Sampl: {name}",
  sampleNote:
    "{size} o {population} achos cymwys, wedi'u tynnu drwy {method} â'r hedyn “{seed}”. Cymerwch yr achosion wrth gefn yn eu trefn o fewn haen.",
  logTitle: "Log tynnu: {name}",
  logNote:
    "Rhowch achosion haen sydd ar gael yn nhrefn SHA-256 yr hedyn, dynodydd yr haen a'r rhif achos, bob un ar ei linell ei hun: y rhai cyntaf yw'r sampl, a'r nesaf sydd wrth gefn.",
  strataTitle: "Haenau: {name}",
  strataNote:
    "Newidiwch nifer yr achosion i'w cymryd i weld beth fyddai pob haen yn ei gael. Mae'r sampl ei hun yn aros fel y mae ar ddalen y sampl ac yn y log.",
  casesToTake: "Achosion i'w cymryd",
  population: "Achosion cymwys",
  available: "Gellir cymryd",
  margin: "Lwfans gwall (pwyntiau canran)",
  advisedSize: "Maint a gynghorir",
  quantile: "Cwantil normal",
  marginWanted: "Lwfans gwall a geisir",
  proportion: "Cyfran dybiedig",
  share: "Cyfran",
  toTake: "I'w cymryd",
  shareOfSample: "Cyfran o'r sampl",
  drawn: "Tynnwyd",
  total: "Cyfanswm",
  roundOpen: "Rownd {round}: agored",
  roundWhole: "Rownd {round}: cyfan",
  roundRemainder: "Rownd {round}: gweddill",
  roundGiven: "Rownd {round}: rhoddwyd",
  tablesTitle: "Parth {domain:domain}: {name}",
  yes: "Ie",
  no: "Nage",
  chartTitle: "Atebion Ie a Nage i bob cwestiwn allweddol",
  chartFigures: "Ffigurau'r siart",
  chartDescription:
    "Un bar i bob cwestiwn allweddol: canran yr achosion perthnasol a atebwyd Ie, yna Nage. Mae'r ffigurau yn y celloedd wrth ymyl y siart.",
  countedTitle: "Atebion a gyfrifwyd",
  countedNote:
    "Yr hyn y mae'r tablau yn ei gyfrif: atebion pob achos fel codau Probity ei hun (yes, no, na), drwy fformiwlâu sy'n dilyn yr asesiadau. Dim ond rhesi a nodir yn in a gyfrifir; nid yw cod trwm yn dilyn dim. Newidiwch atebion ar yr asesiadau, nid yma.",
  countedAnswers: "Sut y mae atebion yn cyfrif: y cod, yna'r ateb",
  countedKept: "O dan eithrio, mae'r rhain yn cadw achos i mewn",
  countedAdditional: "O dan achos ychwanegol, mae'r rhain yn ei adael allan",
  countedNoCase: "Yn lle cyfeirnod yr achos: dim achos",
  row: "Rhes",
  subSample: "Is-sampl",
  questionNumber: "Cwestiwn {id}",
  casesNotCounted: "Mae achos o dan y rhesi a gyfrifir. Gwnewch y tablau eto.",
  countsNotLive:
    "Mae gormod o achosion i'r cyfrifon fod yn fyw, felly gwerthoedd yw'r rhain. Gwnewch y tablau eto ar ôl newid.",
  answersNotCounted:
    "Nid yw rhai atebion wedi'u deall na'u cyfrif: fe'u nodir yn other ar ddalen yr atebion a gyfrifwyd.",
  subSampleNote: "Nodyn: nid yw'r cwestiwn yn berthnasol i bob achos",
  fromPercent: "O",
  rating: "Sgôr",
  ratingsTitle: "Sgoriau",
  bandedWhole: "Rhoddir canrannau mewn bandiau fel canrannau cyfan.",
  bandedExact: "Rhoddir canrannau mewn bandiau fel ffracsiynau union.",
  ratingsNote:
    "{programme}. Sgôr safon yw sgôr band isaf ei chwestiynau allweddol; ar gyfer y panel y mae'r fflagiau, ac nid ydynt yn newid dim ynddynt eu hunain.",
  keyQuestionsTitle: "Cwestiynau allweddol",
  keyQuestionsNote:
    "O'r tablau y daw'r cyfrifon, a'r ffigurau yn eu dilyn. Mae'r brawddegau i'r panel fel yr oeddent pan roddodd Probity sgôr i'r llyfr gwaith hwn ddiwethaf.",
  overallRating: "Sgôr gyffredinol",
  totalScore: "Cyfanswm pwyntiau",
  outOf: "o {maximum}",
  withheld: "Wedi'i dal yn ôl",
  standard: "Safon",
  name: "Enw",
  fromEvidence: "O achosion neu ddyfarniad",
  panel: "Penderfynwyd gan y panel",
  score: "Pwyntiau",
  lowestScore: "Pwyntiau isaf",
  keyQuestion: "Cwestiwn allweddol",
  subject: "Pwnc",
  applicable: "Perthnasol",
  percent: "Canran",
  band: "Band",
  lowest: "Isaf",
  lowestMark: "isaf",
  aboveBottom: "Pwyntiau uwchlaw gwaelod ei band",
  belowTop: "Pwyntiau islaw brig ei band",
  smallestChange: "Y newid lleiaf a fyddai'n ei symud",
  toConsider: "I'r panel ei ystyried",
  fromTotal: "O gyfanswm",
  inspector: "Arolygydd",
  secondInspector: "Ail arolygydd",
  slot: "Amser y cyfweliad",
  ourReference: "Ein cyfeirnod",
  list: "Rhestr",
  readingOf: "Darlleniad",
  firstReading: "Cyntaf",
  secondReading: "Ail",
  additionalCase: "Achos ychwanegol",
  fileRead: "Darllenwyd y ffeil yn unig",
  finished: "Gorffennwyd",
  lastChanged: "Newidiwyd ddiwethaf",
  question: "Cwestiwn",
  answer: "Ateb",
  evidenceForYes: "Tystiolaeth dros Ie",
  evidenceForNo: "Tystiolaeth dros Nage",
  evidence: "Tystiolaeth",
  importedNote:
    "O ffeiliau asesu'r arolygwyr. Mae ffeil ddiweddarach yn disodli rhesi ei harolygydd ei hun; mae popeth arall yma yn aros fel y mae.",
  secondReadingsNote: "Darlleniadau'r ail arolygwyr, ar gyfer sicrhau ansawdd. Ni chânt eu cyfrif.",
  judgementsNote:
    "Un rhes i bob cwestiwn a ddyfarnwyd. Wrth ei chyfeirnod yn unig yr enwir tystiolaeth: gyda'r arolygydd y mae geiriau'r cofnod yn aros.",
  safetyFactors: "Ffactorau diogelwch a lles yn bresennol",
  inspectorRosh: "Risg o niwed difrifol: barn yr arolygydd",
  childSafeguarding: "Diogelu plant wedi'i asesu'n ddigonol",
  excludedOnDay: "Wedi'i eithrio ar y diwrnod, a pham",
  proposedRating: "Sgôr arfaethedig",
  reasons: "Rhesymau",
  computedRating: "Sgôr a gyfrifwyd",
  decidedRating: "Sgôr a benderfynwyd",
  recordedBy: "Cofnodwyd gan",
  date: "Dyddiad",
  templateNote: "Llenwch y rhesi o dan y penawdau. Dim ond yr hyn sydd ar ei rhestr y mae cell â rhestr yn ei dderbyn.",
  blank: "gwag",
};

const terminal: Words["terminal"] = {
  error: "Gwall",
  warning: "Rhybudd",
  notice: "Hysbysiad",
  problemsFound: "Gwallau: {errors}, rhybuddion: {warnings}, hysbysiadau: {notices}",
  nothingFound: "Ni chafwyd dim o'i le.",
  written: "Ysgrifennwyd i {file}",
  recognised: "Adnabuwyd fel",
  sheet: "Dalen",
  sampleLine:
    "Sampl, {list:list}: {size} o {population} achos cymwys, lwfans gwall o {margin} pwynt canran, hedyn “{seed}”",
  combinedLine:
    "Y ddwy restr gyda'i gilydd: byddai'r {total} achos a gynghorir, wedi'u rhannu yng nghyfrannedd y rhaglen, yn {parts}.",
  notDrawn: "Ni thynnwyd dim: cywirwch y gwallau a thynnwch eto.",
  excludedLine: "Mae achos {caseId} wedi'i eithrio o'r sampl.",
  replacedLine: "Mae achos {caseId} wedi'i eithrio o'r sampl; mae'r achos wrth gefn {substitute} yn cymryd ei le.",
  overallLine: "Sgôr gyffredinol: {rating:rating}, {total} o {maximum}",
  overallWithheld: "Sgôr gyffredinol: wedi'i dal yn ôl nes bod sgôr gan bob safon",
  decided: "penderfynwyd gan y panel",
  indicative: "dangosol",
  templateLine: "Dalennau: {sheets}",
  packLine: "{inspection}: achosion a neilltuwyd nawr: {allotted}; cyfeirnodau a roddwyd: {referenced}.",
  cases: "Achosion",
  secondReadings: "Ail ddarlleniadau",
  importLine: "Newydd: {new}; wedi newid: {changed}; heb newid: {unchanged}; heb eu cymryd: {older}.",
  nothingNew: "Nid oes dim newydd yn y ffeiliau hyn.",
  change: "Newid",
  "change-new": "newydd",
  "change-changed": "wedi newid",
  "change-unchanged": "heb newid",
  "change-older": "heb ei gymryd",
  passphrase: "Cyfrinymadrodd:",
  passphraseAgain: "Cyfrinymadrodd eto:",
};

const whys: Words["whys"] = {
  ENOENT: "nid yw ei ffolder yno",
  ENOTDIR: "nid yw ei ffolder yno",
  EACCES: "nid oes gennych hawl iddi",
  EPERM: "nid oes gennych hawl iddi",
  EROFS: "mae ar ddisg na ellir ysgrifennu iddi",
  EISDIR: "ffolder ydyw",
  EBUSY: "mae rhaglen arall wedi'i hagor",
  ENOSPC: "mae'r ddisg yn llawn",
};

const faults: Words["faults"] = {
  "no-job": "Enwch dasg: {jobs}.",
  "unknown-job": "Nid oes tasg “{job}”. Y tasgau yw: {jobs}.",
  "one-file": "Un ffeil y mae {job} yn ei chymryd, nid {count}. Rhowch destun â bylchau mewn dyfynodau.",
  "no-file-wanted": "Nid yw {job} yn cymryd ffeil; enwch y llyfr gwaith newydd â --out.",
  "file-wanted": "Mae ar {job} angen ffeil: ffeil .xlsx neu .csv.",
  "out-wanted": "Mae ar {job} angen --out FFEIL.xlsx.",
  "seed-wanted": "Mae ar sample angen --seed TESTUN, fel y gellir ailadrodd y tynnu.",
  "exclusion-wanted": "Mae angen --list ID, --case ID a --reason TESTUN ar exclude.",
  "unknown-option": "Nid oes opsiwn {option}. Mae --help yn rhestru'r opsiynau.",
  "option-without-value": "Mae angen gwerth ar ôl {option}, ac nid yw gwerth yn dechrau â llinell.",
  "option-misused": "Nid yw {option} wedi'i ysgrifennu fel y dylai fod. Mae --help yn rhestru'r opsiynau.",
  "foreign-option": "Nid yw {job} yn cymryd --{option}.",
  "programme-wanted": "Dywedwch pa raglen: --programme {programmes}.",
  "unknown-programme": "Nid oes rhaglen “{programme}”. Y rhaglenni yw: {programmes}.",
  "no-organisations": "Nid oes tabl sefydliadau gan {programme}: hepgorwch --organisation.",
  "unknown-organisation": "Nid oes sefydliad “{organisation}” yn {programme}. Ei sefydliadau yw: {organisations}.",
  "not-a-choice": "Gall --{option} fod yn {choices}; nid “{text}”.",
  "not-whole": "Rhif cyfan o {least} neu fwy yw --{option}; nid “{text}”.",
  "out-not-xlsx": "Mae --out yn enwi ffeil .xlsx; nid “{text}”.",
  "no-such-file": "Nid oes ffeil {file}.",
  "cannot-read": "Ni ellir darllen {file}: {code:why}.",
  "cannot-write": "Ni ellid ysgrifennu {file}: {code:why}. Ni newidiwyd dim.",
  "out-exists": "Mae {file} yno eisoes, a byddai llyfr gwaith newydd yn ei ddisodli. Dewiswch enw arall.",
  "out-would-lose":
    "Mae gan {file} ddalennau a fyddai'n cael eu colli ({sheets}). Dewiswch enw arall, neu gweithiwch ar y ffeil honno.",
  "out-not-ours": "Mae {file} yno eisoes ac nid llyfr gwaith mohoni. Dewiswch enw arall.",
  "packs-wanted": "Mae ar pack angen --packs FFOLDER, lle'r â'r pecynnau sampl.",
  "no-such-folder": "Nid oes ffolder {file}.",
  "not-replaced": "Mae {file} yno eisoes ac nid y dasg hon a'i gwnaeth. Dewiswch le arall.",
  "assessments-wanted": "Mae ar import angen un neu fwy o ffeiliau .probity-assessments.",
  "one-workbook": "Un llyfr gwaith y mae import yn ei gymryd, nid {count}.",
  "tidy-not-csv": "Mae --tidy yn enwi ffeil .csv; nid “{text}”.",
  "passphrase-wanted": "Mae angen cyfrinymadrodd: gosodwch PROBITY_PASSPHRASE, neu rhedwch hyn lle gellir ei deipio.",
  "passphrase-short": "Mae gan gyfrinymadrodd 12 nod neu fwy.",
  "passphrases-differ": "Nid yw'r ddau gyfrinymadrodd yr un fath.",
  inside: "Aeth rhywbeth o'i le y tu mewn i Probity, ac ni ysgrifennwyd dim. Dywedwch wrthym beth wnaethoch chi.",
};

export const cy: Words = {
  problems,
  ratings: {
    inadequate: "Annigonol",
    "requires-improvement": "Angen gwella",
    good: "Da",
    outstanding: "Rhagorol",
    "not-rated": "Heb sgôr",
  },
  fields: {
    "case-id": "rhif yr achos",
    gender: "rhywedd",
    disposal: "y gorchymyn neu'r gwarediad",
    rosh: "risg o niwed difrifol",
    safety: "diogelwch a lles",
    "start-date": "y dyddiad dechrau",
    "end-date": "y dyddiad gorffen",
    "case-manager": "y rheolwr achos",
    team: "y tîm",
    office: "y swyddfa",
    "report-type": "y math o adroddiad",
    agency: "yr asiantaeth sy'n derbyn",
    prison: "y carchar",
    stratum: "yr haen",
    "exclusion-reason": "y rheswm dros eithrio",
  },
  lists: {
    "domain-two": "parth dau",
    "domain-three": "parth tri",
    "court-reports": "adroddiadau llys",
    "victim-contact": "cyswllt â dioddefwyr",
    "through-the-gate": "Drwy'r Gât",
    "unpaid-work": "gwaith di-dâl",
    statutory: "achosion statudol",
  },
  domains: { "1": "un", "2": "dau", "3": "tri" },
  columns: {
    "case-id": "Rhif achos",
    gender: "Rhywedd",
    disposal: "Gorchymyn neu warediad",
    rosh: "Risg o niwed difrifol",
    safety: "Diogelwch a lles",
    "start-date": "Dyddiad dechrau",
    "case-manager": "Rheolwr achos",
    team: "Tîm",
    office: "Swyddfa",
    "report-type": "Math o adroddiad",
    agency: "Asiantaeth sy'n derbyn",
    prison: "Carchar",
    "exclusion-reason": "Rheswm dros eithrio",
  },
  standings: {
    available: "Ar gael",
    possible: "Eithriad posibl",
    ineligible: "Anghymwys",
    unassigned: "Heb haen",
  },
  answers: { yes: "Ie", no: "Nage", "not-applicable": "Amherthnasol" },
  levels: { low: "Isel", medium: "Canolig", high: "Uchel", "very-high": "Uchel iawn" },
  genders: { male: "Gwryw", female: "Benyw" },
  kinds: {
    longlist: "rhestr hir",
    assessments: "asesiadau",
    tables: "tablau cwestiynau allweddol",
    "domain-one": "sgoriau parth un",
    decisions: "penderfyniadau'r panel",
  },
  found: {
    png: "llun",
    jpeg: "llun",
    gif: "llun",
    pdf: "dogfen PDF",
    gzip: "ffeil wedi'i phacio",
    "7z": "ffeil wedi'i phacio",
    rar: "ffeil wedi'i phacio",
    zip: "ffeil wedi'i phacio",
    html: "tudalen we",
    ole: "ffeil Office hŷn",
    docx: "dogfen Word",
    pptx: "cyflwyniad PowerPoint",
    xlsb: "llyfr gwaith Excel deuaidd",
    opendocument: "ffeil OpenDocument",
    unknown: "rhywbeth arall",
  },
  flags: {
    "at-top": "Mae {percent}% ar frig ei fand ({edge}%).",
    "at-bottom": "Mae {percent}% ar waelod ei fand ({edge}%).",
    "near-top": "Mae {percent}% o fewn {distance} {distance|pwynt|o bwyntiau} canran i frig ei fand ({edge}%).",
    "near-bottom": "Mae {percent}% o fewn {distance} {distance|pwynt|o bwyntiau} canran i waelod ei fand ({edge}%).",
    "one-judgement-up": "Byddai un Ie yn fwy ymhlith {applicable} yn ei godi un band.",
    "one-judgement-down": "Byddai un Ie yn llai ymhlith {applicable} yn ei ostwng un band.",
    "one-judgement-both": "Byddai un dyfarniad ymhlith {applicable} yn ei godi neu'n ei ostwng un band.",
    "small-sample": "Mae'n seiliedig ar {applicable} achos.",
    "standard-held": "Mae cwestiwn allweddol arall yn cadw'r safon lle y mae.",
    "change-up": "I fyny gyda {judgements} Ie yn fwy ({questions}).",
    "change-down": "I lawr gyda {judgements} Ie yn llai ({questions}).",
    must: "Rhaid i'r panel ystyried y safon hon.",
    may: "Caiff y panel ystyried y safon hon, yn eithriadol.",
  },
  labels,
  whys,
  faults,
  fixes: {
    "set-to": "Rhoi {value}",
    "one-line": "Ei ysgrifennu ar un llinell",
    "is-standard": "{standard} ydyw ({domain})",
    "is-question": "{keyQuestion} ydyw ({domain})",
    "clear-note": "Tynnu'r nodyn",
  },
  inspectionKinds: { single: "un arolygiaeth", joint: "sawl arolygiaeth gyda'i gilydd", small: "gwasanaeth bach" },
  functions: functionsCy,
  pane: paneCy,
  bench: benchCy,
  ribbon: ribbonCy,
  terminal,
  countedRules: {
    "no-safety-factors": "O dan ffactorau diogelwch, mae'r rhain yn gadael achos allan o is-samplau",
    "low-risk-of-serious-harm": "O dan risg o niwed difrifol, mae'r rhain yn gadael achos allan o is-samplau",
  },
  sheets: {
    sample: "Sampl {list:list}",
    strata: "Haenau {list:list}",
    log: "Log tynnu {list:list}",
    tables: "Tablau parth {domain:domain}",
    "counted-answers": "Atebion a gyfrifwyd",
    ratings: "Sgoriau",
    "key-questions": "Cwestiynau allweddol",
    longlist: "Rhestr hir {list:list}",
    assessments: "Asesiadau",
    "domain-one": "Parth un",
    decisions: "Penderfyniadau panel",
    imported: "Asesiadau a fewnforiwyd",
    "second-readings": "Ail ddarlleniadau",
    judgements: "Dyfarniadau",
  },
  views: viewsCy,
};
