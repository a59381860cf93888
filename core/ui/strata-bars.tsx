import type { SampledStratum } from "../jobs/sample-result.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { alongScale } from "./scale-positions.ts";
import { Why } from "./why.tsx";
import "./strata-bars.css";

interface StrataBarsProps {
  readonly words: Words;
  readonly strata: readonly Pick<SampledStratum, "id" | "name" | "population" | "available" | "selected">[];
  /** Eligible cases in all. */
  readonly population: number;
  /** Cases to take in all. */
  readonly size: number;
}

/** Each stratum's cases, and its share of the longlist beside its share of the sample. */
export function StrataBars({ words, strata, population, size }: StrataBarsProps) {
  if (strata.length === 0) return <p class="strata-bars__empty">{words.views["strata-empty"]}</p>;
  const { labels, views } = words;
  const longest = Math.max(
    ...strata.flatMap((one) => [percent(one.population, population), percent(one.selected, size)]),
  );
  return (
    <div class="strata-bars">
      <table class="strata-bars__table" aria-label={views.strata}>
        <thead>
          <tr class="strata-bars__head">
            <th scope="col">{labels.stratum}</th>
            <th scope="col" class="strata-bars__number">
              {labels.population}
            </th>
            <th scope="col" class="strata-bars__number">
              {labels.available}
            </th>
            <th scope="col" class="strata-bars__number">
              {labels.toTake}
            </th>
            <th scope="col">{views.shares}</th>
          </tr>
        </thead>
        <tbody>
          {strata.map((stratum) => (
            <tr key={stratum.id} class="strata-bars__row">
              <th scope="row">{stratum.name}</th>
              <Count name={labels.population} count={stratum.population} />
              <Count name={labels.available} count={stratum.available} />
              <Count name={labels.toTake} count={stratum.selected} />
              <td class="strata-bars__cell">
                <div class="strata-bars__shares">
                  <div class="strata-bars__bars">
                    <Share
                      name={views["share-of-longlist"]}
                      of={percent(stratum.population, population)}
                      longest={longest}
                      kind="longlist"
                    />
                    <Share
                      name={views["share-of-sample"]}
                      of={percent(stratum.selected, size)}
                      longest={longest}
                      kind="sample"
                    />
                  </div>
                  <Why
                    words={words}
                    label={`${stratum.name}, ${shown(percent(stratum.selected, size))}`}
                    facts={why(words, stratum, population, size)}
                  />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr class="strata-bars__row strata-bars__row--total">
            <th scope="row">{labels.total}</th>
            <Count name={labels.population} count={sum(strata.map((one) => one.population))} />
            <Count name={labels.available} count={sum(strata.map((one) => one.available))} />
            <Count name={labels.toTake} count={sum(strata.map((one) => one.selected))} />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** A count; where the table is too narrow for columns, its name stands before it. */
function Count({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <td class="strata-bars__count">
      <span class="strata-bars__term" aria-hidden="true">
        {name}
      </span>
      {count}
    </td>
  );
}

interface ShareProps {
  readonly name: string;
  /** A percent. */
  readonly of: number;
  /** The percent that the longest bar shows. */
  readonly longest: number;
  readonly kind: "longlist" | "sample";
}

function Share({ name, of, longest, kind }: ShareProps) {
  return (
    <div class="strata-bars__share">
      <span class="strata-bars__track" aria-hidden="true">
        {of > 0 && (
          <span
            class={`strata-bars__bar strata-bars__bar--${kind}`}
            style={{ inlineSize: `${alongScale(of, longest)}%` }}
          />
        )}
      </span>
      <span class="strata-bars__figure">
        {shown(of)} <span class="strata-bars__of">{name}</span>
      </span>
    </div>
  );
}

function why(words: Words, stratum: StrataBarsProps["strata"][number], whole: number, size: number) {
  const { population, selected } = stratum;
  return [
    { says: fillIn(words, words.views["why-share"], { population, whole }), source: null },
    {
      says: fillIn(words, words.views["why-taken"], { selected, size }),
      source: { decision: "allocation", about: null },
    },
  ];
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** A percent to one decimal, as the written sheets show shares. */
function shown(share: number): string {
  return `${share.toFixed(1)}%`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
