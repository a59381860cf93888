import { useEffect, useRef } from "preact/hooks";
import { StrataBars } from "../../../../core/ui/strata-bars.tsx";
import type { Prepared, SampleView } from "../../desk.ts";
import { Problems } from "../../problems.tsx";
import { usePane } from "../../use-session.ts";
import { ToWrite } from "../to-write.tsx";

/** Cases shown at once; all of them are on the sheet once it is written. */
const AT_ONCE = 100;

/** A draw before it is written: its figures, its strata, its cases, and what would be written. */
export function DrawPreview(props: { draw: Prepared<SampleView>; result: SampleView; back: () => void }) {
  const { words, say } = usePane();
  const { draw, result } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const names = new Map(result.strata.map((one) => [one.id, one.name]));
  const facts = {
    size: result.size,
    population: result.population,
    seed: result.seed,
    margin: result.margin,
    list: result.list,
  };
  return (
    <section aria-labelledby="preview">
      <h4 id="preview" ref={heading} tabIndex={-1}>
        {say("preview")}
      </h4>
      <p>{say("previewLine", facts)}</p>
      {draw.problems.length === 0 ? null : <Problems groups={draw.problems} level={5} />}
      <StrataBars words={words} strata={result.strata} population={result.population} size={result.size} />
      <details>
        <summary>{say("previewCases", { selected: result.selected.length, reserves: result.reserves.length })}</summary>
        <ol class="cases">
          {result.selected.slice(0, AT_ONCE).map((one) => (
            <li key={one.caseId}>
              {one.caseId} <span class="quiet">{names.get(one.stratum)}</span>
            </li>
          ))}
        </ol>
        {result.selected.length > AT_ONCE ? (
          <p class="quiet">{say("andMore", { more: result.selected.length - AT_ONCE })}</p>
        ) : null}
      </details>
      <ToWrite prepared={draw} label={{ key: "did-sample", facts }} />
      <button type="button" class="button" onClick={props.back}>
        {say("changeChoices")}
      </button>
    </section>
  );
}
