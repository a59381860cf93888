import type { Wording } from "../../core/words/wording.ts";

const ENGLISH = `probity JOB [FILE…] --programme ID [options]

Jobs
  check     find what is wrong on any sheet that is recognised
  sample    draw a stratified sample with reserves from a longlist
  exclude   leave a case out of a drawn sample, with the next reserve in its place
  tables    count assessments into key-question tables
  rate      rate standards and the whole inspection, with flags for the panel
  template  write an empty workbook for an inspection
  pack      make a sample pack for each inspector from the drawn samples
  import    take inspectors' assessment files into a workbook

Options
  --programme ID       youth-2021, crc-2019 or nps-2019
  --kind KIND          single (usual), joint or small
  --list ID            which longlist: domain-two, domain-three, ...
  --size N             cases to select (usual: the advised size)
  --seed TEXT          the seed of a draw; needed by sample
  --reserves N         reserves in each stratum (usual: a tenth, at least 2)
  --organisation NAME  a probation organisation, for its size in the table
  --case ID            the case to exclude
  --reason TEXT        why it is excluded
  --inspectors NAMES   who shares the cases that have no inspector: "RE, JT"
  --inspection TEXT    what the inspection is called (usual: the workbook's name)
  --packs FOLDER       where the sample packs go
  --tidy FILE.csv      write every answer taken in, one row a case and question
  --rounding RULE      whole (usual) or exact
  --language LANG      en (usual) or cy
  --out FILE.xlsx      write the workbook with Probity's sheets added
  --json               print one JSON document and nothing else

Sample packs and assessment files are sealed: the passphrase comes from
PROBITY_PASSPHRASE, or is asked for.

Exit code: 0 done, 1 done with errors among the problems, 2 nothing done and nothing written.
`;

const WELSH = `probity TASG [FFEIL…] --programme ID [opsiynau]

Tasgau
  check     canfod beth sydd o'i le ar unrhyw ddalen a adnabyddir
  sample    tynnu sampl haenedig ag achosion wrth gefn o restr hir
  exclude   gadael achos allan o sampl a dynnwyd, â'r achos wrth gefn nesaf yn ei le
  tables    cyfrif asesiadau'n dablau cwestiynau allweddol
  rate      rhoi sgôr i'r safonau a'r arolygiad cyfan, â fflagiau i'r panel
  template  ysgrifennu llyfr gwaith gwag ar gyfer arolygiad
  pack      gwneud pecyn sampl i bob arolygydd o'r samplau a dynnwyd
  import    cymryd ffeiliau asesu'r arolygwyr i mewn i lyfr gwaith

Opsiynau
  --programme ID       youth-2021, crc-2019 neu nps-2019
  --kind MATH          single (arferol), joint neu small
  --list ID            pa restr hir: domain-two, domain-three, ...
  --size N             achosion i'w dethol (arferol: y maint a gynghorir)
  --seed TESTUN        hedyn y tynnu; mae ei angen ar sample
  --reserves N         achosion wrth gefn ym mhob haen (arferol: degfed ran, o leiaf 2)
  --organisation ENW   sefydliad prawf, am ei faint yn y tabl
  --case RHIF          yr achos i'w eithrio
  --reason TESTUN      pam y caiff ei eithrio
  --inspectors ENWAU   pwy sy'n rhannu'r achosion heb arolygydd: "RE, JT"
  --inspection TESTUN  enw'r arolygiad (arferol: enw'r llyfr gwaith)
  --packs FFOLDER      lle'r â'r pecynnau sampl
  --tidy FFEIL.csv     ysgrifennu pob ateb a gymerwyd, rhes i bob achos a chwestiwn
  --rounding RHEOL     whole (arferol) neu exact
  --language IAITH     en (arferol) neu cy
  --out FFEIL.xlsx     ysgrifennu'r llyfr gwaith â dalennau Probity wedi'u hychwanegu
  --json               argraffu un ddogfen JSON a dim arall

Mae pecynnau sampl a ffeiliau asesu wedi'u selio: daw'r cyfrinymadrodd o
PROBITY_PASSPHRASE, neu gofynnir amdano.

Cod gorffen: 0 wedi'i wneud, 1 wedi'i wneud â gwallau ymhlith y problemau, 2 dim wedi'i wneud na'i ysgrifennu.
`;

/** What `--help` prints, in each language. */
export const USAGE: Wording = { en: ENGLISH, cy: WELSH };
