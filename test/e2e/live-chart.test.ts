import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rate } from "../../core/jobs/rate.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { readBook } from "../golden/read-book.ts";
import { recalculate } from "../golden/recalculate.ts";
import { savedBook } from "../golden/saved-book.ts";
import { partOf, unzipParts } from "../golden/zip-parts.ts";

const EXAMPLE = new Uint8Array(readFileSync("examples/youth-inspection.xlsx"));

/** The points that LibreOffice keeps of a chart's series. */
function points(chart: string): number[][] {
  return [...chart.matchAll(/<c:val>.*?<\/c:val>/gsu)].map(([series]) =>
    [...series.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => Math.round(Number(value))),
  );
}

describe("what stands over the formulas, as LibreOffice sees it", { timeout: 120_000 }, () => {
  it.each(["en", "cy"] as const)(
    "a chart of the figures it worked out, and looks by the ratings' words (%s)",
    async (language) => {
      const { edits } = rate(await readBook(EXAMPLE), {
        programme: YOUTH_2021,
        kind: "single",
        rounding: "whole",
        language,
      });
      const worked = await recalculate(savedBook(EXAMPLE, ...edits));
      const charts = Object.keys(unzipParts(worked)).filter((path) => /charts\/chart\d+\.xml$/u.test(path));
      expect(charts).toHaveLength(1);
      const [yes = [], no = []] = points(partOf(worked, charts[0] ?? ""));
      expect(yes).toHaveLength(23);
      expect(yes.slice(0, 3)).toEqual([87, 65, 61]);
      expect(yes.map((percent, at) => percent + (no[at] ?? 0))).toEqual(yes.map(() => 100));
      const looked = Object.entries(unzipParts(worked)).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
      const rules = looked.flatMap(([, part]) => [
        ...new TextDecoder().decode(part).matchAll(/<cfRule type="cellIs"[^>]*><formula>&quot;([^<]*)&quot;/gu),
      ]);
      const words = language === "en" ? ["Good", "Outstanding"] : ["Da", "Rhagorol"];
      expect(rules.map(([, text]) => text)).toEqual(expect.arrayContaining(words));
    },
  );
});
