#!/usr/bin/env bash
# hyperformula 3.5.0: COUNTIF over several criteria at once counts the first alone, and says nothing.
#
# =SUM(COUNTIF(range,{"a","b"})) and =SUMPRODUCT(COUNTIFS(range,{"a","b"})) are the usual ways to count either of two words. In a plain
# cell hyperformula takes the first element of the array, also inside SUMPRODUCT, which evaluates its arguments as arrays everywhere else:
# a smaller count, no error. Two COUNTIFS added up, or ARRAYFORMULA, give the whole count.
#
# Seen: of Yes, Ie, No the first two ways count 1, the other two 2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit hyperformula@3.5.0 >/dev/null
cat > try.mjs <<'SCRIPT'
import { HyperFormula } from "hyperformula";

const formulas = [
  '=SUM(COUNTIF(A1:A3,{"Yes","Ie"}))',
  '=SUMPRODUCT(COUNTIFS(A1:A3,{"Yes","Ie"}))',
  '=COUNTIFS(A1:A3,"Yes")+COUNTIFS(A1:A3,"Ie")',
  '=ARRAYFORMULA(SUM(COUNTIF(A1:A3,{"Yes","Ie"})))',
];
const rows = [["Yes"], ["Ie"], ["No"], ...formulas.map((formula) => [formula])];
const sheet = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
console.log(formulas.map((_, at) => sheet.getCellValue({ sheet: 0, row: 3 + at, col: 0 })).join(" "));
SCRIPT
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = "1 1 2 2" ] || { echo "This has changed: see the top of this script." >&2; exit 1; }
