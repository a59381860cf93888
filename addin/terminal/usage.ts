/** What `--help` prints. */
export const USAGE = `probity JOB [FILE] --programme ID [options]

Jobs
  check     find what is wrong on any sheet that is recognised
  sample    draw a stratified sample with reserves from a longlist
  tables    count assessments into key-question tables
  rate      rate standards and the whole inspection, with flags for the panel
  template  write an empty workbook for an inspection

Options
  --programme ID       youth-2021, crc-2019 or nps-2019
  --kind KIND          single (usual), joint or small
  --list ID            which longlist: domain-two, domain-three, ...
  --size N             cases to select (usual: the advised size)
  --seed TEXT          the seed of a draw; needed by sample
  --reserves N         reserves in each stratum (usual: a tenth, at least 2)
  --organisation NAME  a probation organisation, for its size in the table
  --rounding RULE      whole (usual) or exact
  --language LANG      en (usual) or cy
  --out FILE.xlsx      write the workbook with Probity's sheets added
  --json               print one JSON document and nothing else

Exit code: 0 done, 1 done with errors among the problems, 2 nothing done and nothing written.
`;
