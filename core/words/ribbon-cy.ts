import type { ribbonEn } from "./ribbon-en.ts";

/** The ribbon's texts in Welsh, keyed as in `ribbon-en.ts`. */
export const ribbonCy: Readonly<Record<keyof typeof ribbonEn, string>> = {
  name: "Probity",
  "name-development": "Probity (datblygu)",
  description:
    "Mae'n tynnu samplau achosion, yn gwirio tablau cwestiynau allweddol ac yn cyfrifo sgoriau arolygu, gan egluro pob cam.",
  tab: "Probity",
  group: "Arolygiad",
  pane: "Agor y cwarel",
  "pane-tip": "Mae'n dangos beth sydd ar agor, beth sydd o'i le a beth i'w wneud nesaf.",
  check: "Gwirio",
  "check-tip": "Mae'n canfod beth sydd o'i le ar bob dalen y mae Probity yn ei hadnabod.",
  sample: "Samplu",
  "sample-tip": "Mae'n tynnu sampl haenedig, gydag achosion wrth gefn, o'r rhestr hir sydd yn y golwg.",
  tables: "Tablau",
  "tables-tip": "Mae'n cyfrif yr asesiadau yn dablau cwestiynau allweddol.",
  rate: "Sgorio",
  "rate-tip": "Mae'n cyfrifo sgôr pob safon, y fflagiau i'r panel a'r sgôr gyffredinol.",
  "get-started": "Mae Probity yn barod",
  "get-started-tip": "Agorwch y cwarel o'r tab Probity i weld beth sydd yn y llyfr gwaith hwn.",
  "without-office":
    "Ni ellid llwytho llyfrgell Excel ei hun oddi wrth Microsoft, felly ni all y cwarel weithio. Gwiriwch fod y cyfrifiadur hwn yn cael cyrraedd appsforoffice.microsoft.com, ac agorwch y cwarel eto. Ni newidiwyd dim yn y llyfr gwaith.",
  "not-loaded":
    "Ni ellid llwytho rhan o Probity. Gwiriwch fod modd cyrraedd ei weinydd, ac agorwch y cwarel eto. Ni newidiwyd dim yn y llyfr gwaith.",
  "outside-excel":
    "Dyma gwarel Probity ar gyfer Excel. Agorwch ef o'r tab Probity yn Excel, neu defnyddiwch y fainc waith mewn porwr.",
};
