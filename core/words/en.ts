import type { FileProblemKind } from "../workbook/file-problem-kinds.ts";
import type { ProblemKind } from "../workbook/problem-kinds.ts";
import { benchEn } from "./bench-en.ts";
import { functionsEn } from "./functions-en.ts";
import { paneEn } from "./pane-en.ts";
import { ribbonEn } from "./ribbon-en.ts";
import { viewsEn } from "./views-en.ts";

/** What to say about each kind of problem: the fact first, then what to do. `{name}` is a fact; `fill-in.ts` says how facts are written. */
const problems: Readonly<Record<ProblemKind | FileProblemKind, string>> = {
  "longlist-not-found":
    "No longlist for {list:list} was found. A longlist has a row of headings with a case id, and one row a case.",
  "longlist-not-certain":
    "More than one sheet could be the longlist: {sheets}. Say which list to sample, or name the sheets after their lists.",
  "list-not-in-programme": "{list:list} is not a list of this programme. Its lists are: {lists:list}.",
  "organisation-not-known":
    "{organisation} is not in this programme's table of organisations. Use the name as the table has it.",
  "column-missing": "There is no column for {field:field}. Add one, or rename the column that holds it.",
  "list-empty": "The longlist has headings but no cases.",
  "case-without-id": "This row has no case id. Give it one, or clear the row.",
  "case-twice": "Case {caseId} is already in row {row}. Keep one of them.",
  "case-id-in-powers-of-ten":
    "The id {caseId} is a number in powers of ten, so its last digits are lost. Format the column as text and type or paste the ids again.",
  "ids-as-shown":
    "{count} {count|id is|ids are} taken as the sheet shows {count|it|them} ({shown}, not {digits}). A draw by an earlier version of Probity took the digits and drew other cases.",
  "case-id-has-line-break": "This case id has a line break in it. Write it on one line.",
  "case-unassigned":
    "Case {caseId} fits no stratum: {field:field} is {value:quoted}. Correct it, name its stratum in a Stratum column, or give a reason to exclude it.",
  "case-ineligible": "Case {caseId} should not be on this list: {reason}. It is not counted or drawn.",
  "exclusion-unclear": "Case {caseId}: “{value}” is neither yes nor no, so it is taken as yes ({reason}).",
  "sample-empty":
    "No case would be selected: {requested} {requested|was|were} asked for, and none can be taken. Nothing is written. Ask for at least one, or look at what leaves the cases out.",
  "draw-gone":
    "A draw for {list:list} was made in this workbook, and its sheets are gone: another program dropped them, or someone deleted them. Go on with the copy that has them; drawing again makes another sample.",
  "own-sheet-twice":
    "{sheet} is taken for Probity's own sheet, and {others} {others#|is|are} marked alike. Delete or move the one that does not count.",
  "sheet-known-by-mark":
    "{sheets} {sheets#|was|were} known for Probity's own by what stands there: another program dropped the {sheets#|name that marks it|names that mark them}. Writing there puts {sheets#|it|them} back.",
  "sheet-name-has-apostrophe":
    "Formulas point to the sheet {sheet}, whose name has a straight apostrophe. Gnumeric loses such formulas when it saves the workbook; rename the sheet if anyone uses it.",
  "draw-replaced":
    "An earlier draw stood here, of {size} {size|case|cases} with the seed “{seed}”, and has been replaced. If it was used, keep the earlier workbook.",
  "size-exceeds-available":
    "The size is {requested} and {available} {available|case|cases} can be taken, so all are taken.",
  "size-out-of-range": "{size} is outside this programme's range of {from} to {to}.",
  "stratum-gets-none": "The stratum “{stratum}” gets no case at this size ({available} {available|is|are} available).",
  "heading-matched-by-guess": "“{heading}” was taken to be {field:field}. Rename it if it is something else.",
  "date-not-understood": "“{text}” is not a date that can be read. Write it as 22/11/2026.",
  "case-not-found": "There is no case {caseId} on this list.",
  "stratum-not-known": "“{stratum}” is not a stratum that cases of this list can be assigned to.",
  "exclusion-without-reason": "Case {caseId} is excluded only with a reason. Say why.",
  "draw-not-found":
    "There is no draw for {list:list} in this workbook, with its sample and its log. Draw the sample first.",
  "case-not-in-sample": "Case {caseId} is not among the selected cases for {list:list}.",
  "case-already-excluded": "Case {caseId} is already excluded from the sample.",
  "no-reserve-left":
    "No reserve is left in the stratum “{stratum}”, so nothing takes the place of case {caseId} and the sample is one short. Do not draw again.",
  "case-without-inspector":
    "Case {caseId} has no inspector. Type one in the sample's Inspector column, or name inspectors to share the cases among.",
  "same-inspector-twice":
    "{inspector} is both the first and the second inspector of case {caseId}. A second reading is another person's.",
  "reference-twice": "Cases {other} and {caseId} bear the same reference, {reference}. Give each its own.",
  "allotment-not-kept":
    "{cases} {cases|case was|cases were} given an inspector or a reference that this workbook does not have. Name a workbook with --out to keep them.",
  "assessments-of-another-programme":
    "The assessments of {inspector} are for another programme: {programme}. Nothing was taken in. Choose that programme, or open its workbook.",
  "imported-sheet-changed":
    "The headings of {sheet} were changed, so nothing can be added to it. Put them back as they were, or delete the sheet.",
  "alert-recorded":
    "{reference}: {alerts} {alerts|alert was|alerts were} recorded. Make sure that the service has been told.",
  "connection-declared":
    "{reference}: {inspector} declared a connection with this case. Decide whether this reading may stand.",
  "case-not-drawn":
    "{reference}: this case is not in the drawn sample for {list:list}, and was not added by arrangement. Find out why it was inspected.",
  "case-not-finished": "{reference}: {inspector} has not finished with this case.",
  "older-reading": "{reference}: a later reading by {inspector} is here already, so this earlier one was passed over.",
  "two-first-readings":
    "{reference}: {first} and {inspector} both read this case first. The reading of {first} is counted; the other stands beside it.",
  "second-without-first": "{reference}: {inspector} read this case second, and there is no first reading to count yet.",
  "tidy-value-misread":
    "The tidy file has “{value}” in its column {column} ({rows} {rows|row|rows}). Programs that guess take it for a number, a date, true or false, or nothing. Load every column as text, as the guide says.",
  "answer-not-understood": "“{text}” is not an answer. Write Yes, No or N/A.",
  "answer-missing": "Case {caseId} has no answer to {keyQuestion}. A blank is never counted as No.",
  "case-not-assessed": "Case {caseId} has no answers yet.",
  "case-on-two-sheets":
    "Case {caseId} is already on the sheet {sheet} with an answer to {keyQuestion}, so this row is not counted. Keep one of them.",
  "code-needs-domain":
    "“{code}” could be a question of domain two or of domain three. Name the domain in the sheet's name or above the headings, or use the full number.",
  "question-not-known": "“{code}” is not a key question of this programme, so this column is not counted.",
  "question-twice": "There is already a column for {keyQuestion}. Keep one of them.",
  "fact-not-understood": "“{text}” could not be read here, so no rule uses it.",
  "answer-outside-sub-sample":
    "Case {caseId} is outside the sub-sample of {keyQuestion} but has an answer. It is counted as not applicable.",
  "hurdle-not-followed":
    "Case {caseId}: child safeguarding was not sufficiently assessed, so {keyQuestion} should be No.",
  "prompts-all-no":
    "Case {caseId}: every prompt of {keyQuestion} is No and the answer is Yes. Give a reason, or look again.",
  "prompts-all-yes":
    "Case {caseId}: every prompt of {keyQuestion} is Yes and the answer is No. Give a reason, or look again.",
  "standard-not-known": "“{standard}” is not a standard of this programme.",
  "standard-needs-domain":
    "“{standard}” is a standard in more than one domain. Add its number, or name the domain in the sheet's name or above the table.",
  "standard-out-of-place":
    "“{standard}” does not belong here. Correct its number or name, or move its table to its own domain.",
  "standard-twice": "Standard {standard} already has a table. Keep one of them.",
  "key-question-without-standard":
    "This key question stands under no standard. Put the standard's name above it, or use its full number.",
  "key-question-out-of-place": "“{code}” is not a key question of standard {standard}.",
  "key-question-missing": "Key question {keyQuestion} is missing from this standard.",
  "key-question-twice": "Key question {keyQuestion} already stands above. Keep one of them.",
  "count-missing": "There is no count here.",
  "count-not-whole": "A count is a whole number of 0 or more; this is {text}.",
  "not-a-number": "A number should stand here, not “{text}”.",
  "formula-error": "The formula here fails ({error}). Correct it, or type the value.",
  "percent-does-not-match": "The counts make {worked}%, not {shown}%.",
  "percents-do-not-add-up": "Yes and No add up to {sum}%, not 100%.",
  "cases-above-sample": "{keyQuestion} counts {cases} {cases|case|cases}, more than the {sample} in the sample.",
  "sub-sample-note-missing":
    "{keyQuestion} counts {cases} of {sample} cases without a note that it does not apply to all of them.",
  "sub-sample-note-not-needed":
    "The note says {keyQuestion} does not apply to all cases, but all {sample} are counted.",
  "stated-rating-does-not-match": "The key questions make {worked:rating}, not {stated:rating}.",
  "tables-counted-by-spelling":
    "The tables on {sheet} were made by an earlier version, whose formulas some programs work out otherwise. Make the tables again.",
  "totals-differ":
    "{keyQuestion}: the table has {tableYes} Yes and {tableNo} No; the assessments have {yes} Yes and {no} No.",
  "rounding-decides": "{keyQuestion}: {yes} of {applicable} is {percent}% rounded, and rounding decides its band.",
  "small-sub-sample": "{keyQuestion} counts only {cases} {cases|case|cases}.",
  "rating-not-understood": "“{text}” is not a rating. Write Outstanding, Good, Requires improvement or Inadequate.",
  "standard-not-judged-here": "Standard {standard} is rated from cases, not proposed by the lead inspector.",
  "judgement-twice": "Standard {standard} already has a proposed rating. Keep one of them.",
  "reasons-missing": "The proposed rating of standard {standard} has no reasons.",
  "decision-without-reason": "The panel's decision on standard {standard} gives no reason, so it is not followed.",
  "decision-without-record": "The panel's decision on standard {standard} does not say who recorded it, or when.",
  "decision-moves-far":
    "The panel's decision moves standard {standard} from {computed:rating} to {decided:rating}, more than one rating.",
  "decision-about-another-rating":
    "The panel decided standard {standard} when it was rated otherwise: it is now {computed:rating}. Look at the decision again.",
  "decision-on-unrated-standard": "Standard {standard} is not rated, so the panel's decision on it is not followed.",
  "decision-twice":
    "The panel already decided standard {standard} in a row above. This later decision is the one followed.",
  "evidence-moves-too-far":
    "Evidence may move standard {standard} by one rating at most. From {computed:rating} to {decided:rating} is further, so it is not followed.",
  "nothing-recognised":
    "No longlist, assessments, key-question tables, domain one ratings or panel decisions were found in this workbook.",
  "nothing-to-rate": "There are no key-question tables, assessments or domain one ratings to rate.",
  "nothing-to-count":
    "There is no assessments sheet to count. It has a case reference and a column for each key question.",
  cancelled: "Reading {name} was stopped, so nothing was read.",
  "file-not-read": "{name} could not be read: it is a folder, or it was moved. Open the file itself.",
  "file-empty": "{name} is empty. Save it again where it came from, or ask for it again.",
  "file-too-large": "{name} is larger than can be read here. Take out sheets and pictures that are not needed.",
  "file-not-a-workbook":
    "{name} is not an Excel workbook or a CSV file: it is {found:found}. Use the workbook itself, saved as .xlsx.",
  "file-old-format": "{name} is an old Excel file. Open it in Excel and save it as .xlsx.",
  "file-encrypted": "{name} needs a password to open. Open it in Excel, take the password off, and save it.",
  "file-damaged": "{name} is damaged. Ask for it again, or open it in Excel and let it repair the file.",
  "file-expands-too-far": "{name} unpacks to far more than a workbook should, so it was not opened. Ask for it again.",
  "file-has-doctype":
    "{name} holds something that no workbook needs and that can do harm (a document type), so it was not opened. Ask for it again.",
  "workbook-too-large": "{name} holds more than can be worked on here. Take out what the inspection does not need.",
  "file-not-sealed": "{name} is neither a sample pack nor an assessment file. Choose the file as it was handed over.",
  "sealed-file-of-other-kind":
    "{name} is the other kind of file: sample packs go to inspectors, and assessment files come back from them.",
  "sealed-file-newer": "{name} was made by a newer Probity. Use that version, or have the file made by this one.",
  "sealed-file-damaged": "{name} was damaged on its way. Ask for it again.",
  "wrong-passphrase": "The passphrase does not open {name}. Type it as the person who made the file did.",
  "csv-encoding-unknown": "The letters of {name} could not be read. Save it again as CSV UTF-8.",
  "csv-quotes-unbalanced": "In {name} a quotation mark opens in row {row} and never closes. Close it or take it out.",
  "workbook-structure-locked":
    "The workbook {name} is protected, so no sheet can be added. Unprotect it (Review, Protect workbook) and try again.",
  "workbook-signed":
    "{name} is digitally signed, and any change would break the signature. Save a copy without the signature and use that.",
  "macros-need-macro-file": "{name} holds macros, and Excel refuses such a file under this name. Save it as {ending}.",
  "written-otherwise":
    "{name} was not saved: what was written did not read back as it was meant. Your own file is as it was. Open it in Excel, save it there under a new name, and try again with that.",
  "sheet-not-found": "There is no sheet named {sheet} in {name}, so what was changed on it could not be saved.",
  "sheet-not-here": "There is no sheet named {sheet} any more. It was renamed or taken away.",
  "sheet-hidden": "The sheet {sheet} is hidden. Right-click a sheet's tab in Excel, choose Unhide, and try again.",
  "sheet-protected":
    "The sheet {sheet} is protected, so nothing on it can be changed. Unprotect it in Excel (Review, Unprotect sheet) and try again.",
  "cell-only-in-excel":
    "Cell {cell} on {sheet} is part of a table's heading or of a formula that fills several cells. Change it in Excel.",
  "sheet-name-taken": "There is already a sheet named {sheet}. Rename it and try again.",
  "text-too-long":
    "The text for {cell} on {sheet} is {characters} characters, more than a cell holds ({limit}). Shorten it.",
  "workbook-changed": "The workbook has changed since this was worked out, so nothing was written. Look at it again.",
  "changed-since-written": "{sheets} changed after it was written, so it was not taken back. Undo it in Excel instead.",
  "excel-cell-edited":
    "A cell is being edited or a dialog is open, so nothing was written. Finish there in Excel, then try again.",
  "excel-protected":
    "Excel does not allow changes here, so nothing was written. Unprotect the workbook, or open it for editing, then try again.",
  "excel-busy": "Excel has too much to do just now, so nothing was written. Wait a little, then try again.",
  "excel-session-ended":
    "Excel has lost its connection to this workbook. Load the page again, and look at the workbook before going on.",
  "excel-too-much":
    "That was more than Excel takes at once, so nothing was written. Try again: it is sent in smaller parts.",
  "excel-too-old": "This Excel is too old for that, so nothing was written. Excel 2019 or later is needed.",
  "excel-sheet-too-large":
    "The sheet {sheet} is in use as far as {cell}, more than can be read. Delete the rows and columns beyond your own there (Ctrl+End leads to the last), then press Check.",
  "excel-failed": "Excel could not do it ({code}), so nothing was written. Try again.",
  "excel-partly-written":
    "Excel failed halfway: {sheets} may be only partly written. Nothing else was changed. Try again, and they are written anew.",
  "formula-typed": "Formulas are typed in Excel; here a cell takes a number, a day or a text.",
  "formulas-not-worked-out":
    "{count} {count|formula has|formulas have} no value in the file, so {count|it is|they are} read as empty. Open the workbook in Excel, save it, and try again.",
  "overall-withheld": "There is no overall rating yet: {missing} {missing#|is|are} not rated.",
};

const ratings = {
  inadequate: "Inadequate",
  "requires-improvement": "Requires improvement",
  good: "Good",
  outstanding: "Outstanding",
  "not-rated": "Not rated",
} as const;

const fields = {
  "case-id": "the case id",
  gender: "gender",
  disposal: "the order or disposal",
  rosh: "risk of serious harm",
  safety: "safety and well-being",
  "start-date": "the start date",
  "end-date": "the end date",
  "case-manager": "the case manager",
  team: "the team",
  office: "the office",
  "report-type": "the report type",
  agency: "the receiving agency",
  prison: "the prison",
  stratum: "the stratum",
  "exclusion-reason": "the reason for exclusion",
} as const;

const lists = {
  "domain-two": "domain two",
  "domain-three": "domain three",
  "court-reports": "court reports",
  "victim-contact": "victim contact",
  "through-the-gate": "Through the Gate",
  "unpaid-work": "unpaid work",
  statutory: "statutory cases",
} as const;

/** Names of the sheets that Probity writes. */
const sheets = {
  sample: "Sample {list:list}",
  strata: "Strata {list:list}",
  log: "Draw log {list:list}",
  tables: "Tables domain {domain:domain}",
  "counted-answers": "Counted answers",
  ratings: "Ratings",
  "key-questions": "Key questions",
  longlist: "Longlist {list:list}",
  assessments: "Assessments",
  "domain-one": "Domain one",
  decisions: "Panel decisions",
  imported: "Imported assessments",
  "second-readings": "Second readings",
  judgements: "Judgements",
} as const;

/** What a list of texts on the sheet of counted answers does, by the rule that reads it. */
const countedRules = {
  "no-safety-factors": "Under safety factors, these leave a case out of sub-samples",
  "low-risk-of-serious-harm": "Under risk of serious harm, these leave a case out of sub-samples",
} as Readonly<Record<"no-safety-factors" | "low-risk-of-serious-harm", string>>;

/** Headings of columns by field, as templates and samples write them. */
const columns = {
  "case-id": "Case ID",
  gender: "Gender",
  disposal: "Order or disposal",
  rosh: "Risk of serious harm",
  safety: "Safety and well-being",
  "start-date": "Start date",
  "case-manager": "Case manager",
  team: "Team",
  office: "Office",
  "report-type": "Report type",
  agency: "Receiving agency",
  prison: "Prison",
  "exclusion-reason": "Reason for exclusion",
} as const;

const labels = {
  order: "Order",
  result: "Result",
  selected: "Selected",
  reserve: "Reserve",
  caseReference: "Case reference",
  stratum: "Stratum",
  stratumId: "Stratum id",
  stratumCode: "Code",
  strataApart: "Strata told apart",
  strataApartNote: "{names}. Earlier versions of Probity drew them together, so they have ids of their own now.",
  standing: "Standing",
  reason: "Reason",
  drawKey: "Draw key",
  excluded: "Excluded",
  inPlaceOf: "In place of",
  afterwards: "Afterwards",
  excludedAfterwards: "Excluded by {by}, {at}: {reason}",
  selectedAfterwards: "Selected in place of {caseId} by {by}, {at}",
  method: "Method",
  seed: "Seed",
  programme: "Programme",
  drawnBy: "Drawn by",
  reservesAsked: "Reserves in each stratum",
  reservesTenth: "a tenth of the cases selected, at least two",
  roundTotals: "Shared in each round, and the population it is shared by",
  notUsed: "Columns not used",
  drawnAt: "Drawn at",
  requested: "Cases asked for",
  fingerprint: "Fingerprint of the list",
  sampleTitle: "Sample: {name}",
  sampleNote:
    "{size} of {population} eligible cases, drawn by {method} with the seed “{seed}”. Take reserves in order within a stratum.",
  logTitle: "Draw log: {name}",
  logNote:
    "Sort a stratum's available cases by SHA-256 of seed, stratum id and case id, each on its own line: the first are the sample, the next the reserves.",
  strataTitle: "Strata: {name}",
  strataNote:
    "Change the cases to take to see what each stratum would get. The draw itself stays as it is in the sample and the log.",
  casesToTake: "Cases to take",
  population: "Eligible cases",
  available: "Can be taken",
  margin: "Margin of error (points)",
  advisedSize: "Advised size",
  quantile: "Normal quantile",
  marginWanted: "Margin wanted",
  proportion: "Assumed proportion",
  share: "Share",
  toTake: "To take",
  shareOfSample: "Share of sample",
  drawn: "Drawn",
  total: "Total",
  roundOpen: "Round {round}: open",
  roundWhole: "Round {round}: whole",
  roundRemainder: "Round {round}: remainder",
  roundGiven: "Round {round}: given",
  tablesTitle: "Domain {domain:domain}: {name}",
  yes: "Yes",
  no: "No",
  chartTitle: "Yes and No answers to each key question",
  chartFigures: "Figures for the chart",
  chartDescription:
    "One bar a key question: the percent of applicable cases answered Yes, then No. The figures stand in the cells beside the chart.",
  countedTitle: "Counted answers",
  countedNote:
    "What the tables count: each case's answers as codes of Probity's own (yes, no, na), by formulas that follow the assessments. Only rows marked in are counted; a code in bold follows nothing. Change answers on the assessments, not here.",
  countedAnswers: "How answers count: the code, then the answer",
  countedKept: "Under excluded, these keep a case in",
  countedAdditional: "Under additional case, these leave it out",
  countedNoCase: "In place of a case reference: no case",
  row: "Row",
  subSample: "Sub-sample",
  questionNumber: "Question {id}",
  casesNotCounted: "A case stands below the rows that are counted. Make the tables again.",
  countsNotLive: "There are too many cases for live counts, so these are values. Make the tables again after a change.",
  answersNotCounted:
    "Some answers are not understood and not counted: they are marked other on the sheet of counted answers.",
  subSampleNote: "Note: question not applicable for all cases",
  fromPercent: "From",
  rating: "Rating",
  ratingsTitle: "Ratings",
  bandedWhole: "Percents are banded as whole percents.",
  bandedExact: "Percents are banded as exact fractions.",
  ratingsNote:
    "{programme}. A standard's rating is that of its lowest key question's band; flags are for the panel and change nothing by themselves.",
  keyQuestionsTitle: "Key questions",
  keyQuestionsNote:
    "Counts come from the tables and figures follow them. Sentences for the panel are as of the last time Probity rated this workbook.",
  overallRating: "Overall rating",
  totalScore: "Total score",
  outOf: "of {maximum}",
  withheld: "Withheld",
  standard: "Standard",
  name: "Name",
  fromEvidence: "From cases or judgement",
  panel: "Decided by the panel",
  score: "Score",
  lowestScore: "Lowest score",
  keyQuestion: "Key question",
  subject: "Subject",
  applicable: "Applicable",
  percent: "Percent",
  band: "Band",
  lowest: "Lowest",
  lowestMark: "lowest",
  aboveBottom: "Points above its band's bottom",
  belowTop: "Points below its band's top",
  smallestChange: "Smallest change that would move it",
  toConsider: "For the panel to consider",
  fromTotal: "From total",
  inspector: "Inspector",
  secondInspector: "Second inspector",
  slot: "Slot",
  ourReference: "Our reference",
  list: "List",
  readingOf: "Reading",
  firstReading: "First",
  secondReading: "Second",
  additionalCase: "Additional case",
  fileRead: "File read",
  finished: "Finished",
  lastChanged: "Last changed",
  question: "Question",
  answer: "Answer",
  evidenceForYes: "Evidence for Yes",
  evidenceForNo: "Evidence for No",
  evidence: "Evidence",
  importedNote:
    "From inspectors' assessment files. A later file replaces its own inspector's rows; everything else here stays as it is.",
  secondReadingsNote: "Second inspectors' readings, for quality assurance. They are not counted.",
  judgementsNote:
    "One row a question judged. Evidence is named by reference only: the words of the record stay with the inspector.",
  safetyFactors: "Safety and well-being factors present",
  inspectorRosh: "Inspector's own risk of serious harm",
  childSafeguarding: "Child safeguarding sufficiently assessed",
  excludedOnDay: "Excluded on the day and why",
  proposedRating: "Proposed rating",
  reasons: "Reasons",
  computedRating: "Computed rating",
  decidedRating: "Decided rating",
  recordedBy: "Recorded by",
  date: "Date",
  templateNote: "Fill in below the headings. Cells with a list take only what it offers.",
  blank: "blank",
} as const;

/** What a flag says. */
const flags = {
  "at-top": "{percent}% is at the top of its band ({edge}%).",
  "at-bottom": "{percent}% is at the bottom of its band ({edge}%).",
  "near-top": "{percent}% is {distance} {distance|point|points} from the top of its band ({edge}%).",
  "near-bottom": "{percent}% is {distance} {distance|point|points} from the bottom of its band ({edge}%).",
  "one-judgement-up": "One more Yes among {applicable} would move it up a band.",
  "one-judgement-down": "One Yes fewer among {applicable} would move it down a band.",
  "one-judgement-both": "One judgement among {applicable} would move it up or down a band.",
  "small-sample": "It rests on {applicable} {applicable|case|cases}.",
  "standard-held": "Another key question holds the standard where it is.",
  "change-up": "Up with {judgements} more Yes ({questions}).",
  "change-down": "Down with {judgements} fewer Yes ({questions}).",
  must: "The panel must consider this standard.",
  may: "The panel may consider this standard, exceptionally.",
} as const;

/** What a file turned out to be instead of a workbook. */
const found = {
  png: "a picture",
  jpeg: "a picture",
  gif: "a picture",
  pdf: "a PDF document",
  gzip: "a packed file",
  "7z": "a packed file",
  rar: "a packed file",
  zip: "a packed file",
  html: "a web page",
  ole: "an older Office file",
  docx: "a Word document",
  pptx: "a PowerPoint presentation",
  xlsb: "a binary Excel workbook",
  opendocument: "an OpenDocument file",
  unknown: "something else",
} as const;

/** What the terminal says beside results and problems. */
const terminal = {
  error: "Error",
  warning: "Warning",
  notice: "Notice",
  problemsFound:
    "{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notices} {notices|notice|notices}",
  nothingFound: "Nothing wrong was found.",
  written: "Written to {file}",
  recognised: "Recognised",
  sheet: "Sheet",
  sampleLine:
    "Sample, {list:list}: {size} of {population} eligible cases, margin of error {margin} points, seed “{seed}”",
  combinedLine:
    "Both lists together: the {total} cases advised, shared in the programme's proportion, would be {parts}.",
  notDrawn: "Nothing was drawn: put the errors right and draw again.",
  excludedLine: "Case {caseId} is excluded from the sample.",
  replacedLine: "Case {caseId} is excluded from the sample; the reserve {substitute} takes its place.",
  overallLine: "Overall: {rating:rating}, {total} of {maximum}",
  overallWithheld: "Overall: withheld until every standard is rated",
  decided: "decided by the panel",
  indicative: "indicative",
  templateLine: "Sheets: {sheets}",
  packLine:
    "{inspection}: {allotted} {allotted|case|cases} allotted now, {referenced} {referenced|reference|references} given.",
  cases: "Cases",
  secondReadings: "Second readings",
  importLine: "{new} new, {changed} changed, {unchanged} unchanged, {older} passed over.",
  nothingNew: "These files bring nothing new.",
  change: "Change",
  "change-new": "new",
  "change-changed": "changed",
  "change-unchanged": "unchanged",
  "change-older": "passed over",
  passphrase: "Passphrase:",
  passphraseAgain: "Passphrase again:",
} as const;

/** Why a file could not be read or written, by the system's own code. */
const whys = {
  ENOENT: "its folder is not there",
  ENOTDIR: "its folder is not there",
  EACCES: "you have no right to it",
  EPERM: "you have no right to it",
  EROFS: "it is on a disk that cannot be written to",
  EISDIR: "it is a folder",
  EBUSY: "another program has it open",
  ENOSPC: "the disk is full",
} as const;

/** What the terminal says when nothing could be done. `{job}`, `{option}` and names of files stand as typed. */
const faults = {
  "no-job": "Name a job: {jobs}.",
  "unknown-job": "There is no job “{job}”. The jobs are: {jobs}.",
  "one-file": "{job} takes one file, not {count}. Put a text with spaces in quotation marks.",
  "no-file-wanted": "{job} takes no file; name the new workbook with --out.",
  "file-wanted": "{job} needs a file: an .xlsx or .csv file.",
  "out-wanted": "{job} needs --out FILE.xlsx.",
  "seed-wanted": "sample needs --seed TEXT, so that the draw can be repeated.",
  "exclusion-wanted": "exclude needs --list ID, --case ID and --reason TEXT.",
  "unknown-option": "There is no option {option}. --help lists the options.",
  "option-without-value": "{option} needs a value after it, and a value does not begin with a dash.",
  "option-misused": "{option} is not written as it should be. --help lists the options.",
  "foreign-option": "{job} does not take --{option}.",
  "programme-wanted": "Say which programme: --programme {programmes}.",
  "unknown-programme": "There is no programme “{programme}”. The programmes are: {programmes}.",
  "no-organisations": "{programme} has no table of organisations: leave --organisation out.",
  "unknown-organisation":
    "There is no organisation “{organisation}” in {programme}. Its organisations are: {organisations}.",
  "not-a-choice": "--{option} can be {choices}; not “{text}”.",
  "not-whole": "--{option} is a whole number of {least} or more; not “{text}”.",
  "out-not-xlsx": "--out names an .xlsx file; not “{text}”.",
  "no-such-file": "There is no file {file}.",
  "cannot-read": "{file} cannot be read: {code:why}.",
  "cannot-write": "{file} could not be written: {code:why}. Nothing was changed.",
  "out-exists": "{file} is already there, and a new workbook would replace it. Choose another name.",
  "out-would-lose": "{file} holds sheets that would be lost ({sheets}). Choose another name, or work on that file.",
  "out-not-ours": "{file} is already there and is no workbook. Choose another name.",
  "packs-wanted": "pack needs --packs FOLDER, where the sample packs go.",
  "no-such-folder": "There is no folder {file}.",
  "not-replaced": "{file} is already there and was not made by this job. Choose another place.",
  "assessments-wanted": "import needs one or more .probity-assessments files.",
  "one-workbook": "import takes one workbook, not {count}.",
  "tidy-not-csv": "--tidy names a .csv file; not “{text}”.",
  "passphrase-wanted": "A passphrase is needed: set PROBITY_PASSPHRASE, or run this where it can be typed.",
  "passphrase-short": "A passphrase has 12 characters or more.",
  "passphrases-differ": "The two passphrases are not the same.",
  inside: "Something went wrong inside Probity, and nothing was written. Please report what you did.",
} as const;

export const en = {
  problems: problems as Readonly<Record<string, string>>,
  ratings: ratings as Readonly<Record<string, string>>,
  fields: fields as Readonly<Record<string, string>>,
  lists: lists as Readonly<Record<string, string>>,
  domains: { "1": "one", "2": "two", "3": "three" } as Readonly<Record<string, string>>,
  columns: columns as Readonly<Record<string, string>>,
  standings: {
    available: "Available",
    possible: "Possible exclusion",
    ineligible: "Ineligible",
    unassigned: "Unassigned",
  } as Record<"available" | "possible" | "ineligible" | "unassigned", string>,
  answers: { yes: "Yes", no: "No", "not-applicable": "N/A" } as Record<"yes" | "no" | "not-applicable", string>,
  levels: { low: "Low", medium: "Medium", high: "High", "very-high": "Very high" } as Record<
    "low" | "medium" | "high" | "very-high",
    string
  >,
  genders: { male: "Male", female: "Female" } as Record<"male" | "female", string>,
  kinds: {
    longlist: "longlist",
    assessments: "assessments",
    tables: "key-question tables",
    "domain-one": "domain one ratings",
    decisions: "panel decisions",
  } as Readonly<Record<string, string>>,
  found: found as Readonly<Record<string, string>>,
  flags: flags as Readonly<Record<string, string>>,
  labels: labels as Readonly<Record<keyof typeof labels, string>>,
  whys: whys as Readonly<Record<string, string>>,
  faults: faults as Readonly<Record<keyof typeof faults, string>>,
  /** What a fix-it does, on its button. */
  fixes: {
    "set-to": "Put {value}",
    "one-line": "Write it on one line",
    "is-standard": "It is {standard} ({domain})",
    "is-question": "It is {keyQuestion} ({domain})",
    "clear-note": "Take the note out",
  } as Readonly<Record<string, string>>,
  inspectionKinds: {
    single: "one inspectorate",
    joint: "several inspectorates together",
    small: "small service",
  } as Record<"single" | "joint" | "small", string>,
  functions: functionsEn as Readonly<Record<keyof typeof functionsEn, string>>,
  pane: paneEn as Readonly<Record<keyof typeof paneEn, string>>,
  bench: benchEn as Readonly<Record<keyof typeof benchEn, string>>,
  ribbon: ribbonEn as Readonly<Record<keyof typeof ribbonEn, string>>,
  terminal: terminal as Readonly<Record<keyof typeof terminal, string>>,
  countedRules,
  sheets: sheets as Readonly<Record<keyof typeof sheets, string>>,
  views: viewsEn as Readonly<Record<keyof typeof viewsEn, string>>,
};

/** Every text people read, by key. Both languages have the same keys. */
export type Words = typeof en;
