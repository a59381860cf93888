import type { RateResult } from "../jobs/rate-result.ts";
import type { RatingId } from "../programmes/rating-rules.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { RatingBadge } from "./rating-badge.tsx";
import type { OverallOnScale } from "./rating-scales.ts";
import { alongScale, nextRatings, type Stretch, stretchesOf } from "./scale-positions.ts";
import { Why, type WhyFact } from "./why.tsx";
import "./score-scale.css";

interface ScoreScaleProps {
  readonly words: Words;
  readonly overall: readonly OverallOnScale[];
  /** Null when withheld. */
  readonly result: RateResult["overall"];
  /** The highest total there can be. */
  readonly maximum: number;
  /** How many standards there are. */
  readonly standards: number;
  /** Standards that are not rated. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
}

/** The total on its scale, with the edges of the overall ratings drawn and named, and what would change it. */
export function ScoreScale({ words, overall, result, maximum, standards, missing }: ScoreScaleProps) {
  const stretches = stretchesOf(overall, maximum);
  return (
    <div class="score-scale">
      <p class="score-scale__title">{words.labels.overallRating}</p>
      {result === null ? (
        <Withheld words={words} missing={missing} />
      ) : (
        <div class="score-scale__head">
          <RatingBadge words={words} rating={result.rating} score={null} maximum={0} />
          <span class="score-scale__total">{fillIn(words, words.views["total-of"], { ...result })}</span>
          <Why
            words={words}
            label={fillIn(words, words.views["total-of"], { ...result })}
            facts={whyTotal(words, overall, stretches, result, standards)}
          />
        </div>
      )}
      <Scale stretches={stretches} total={result?.total ?? null} maximum={maximum} />
      <ol class="score-scale__names" aria-label={fillIn(words, words.views["total-scale"], { maximum })}>
        {stretches.map((stretch) => (
          <Name key={stretch.rating} words={words} stretch={stretch} reached={result?.rating ?? null} />
        ))}
      </ol>
      {result !== null && <Changes words={words} overall={overall} total={result.total} />}
    </div>
  );
}

function Withheld({ words, missing }: Pick<ScoreScaleProps, "words" | "missing">) {
  const facts = [{ says: words.views["why-withheld"], source: { decision: "not-rated", about: null } }];
  const names = missing.map(({ id, name }) => `${id} ${name}`);
  return (
    <div class="score-scale__head">
      <p class="score-scale__withheld">
        {words.views["total-withheld"]} {fillIn(words, words.views["withheld-missing"], { missing: names })}
      </p>
      <Why words={words} label={words.labels.withheld} facts={facts} />
    </div>
  );
}

interface ScaleProps {
  readonly stretches: readonly Stretch[];
  readonly total: number | null;
  readonly maximum: number;
}

function Scale({ stretches, total, maximum }: ScaleProps) {
  const edges = [...stretches.map((stretch) => stretch.from), maximum];
  return (
    <div class="score-scale__drawing" aria-hidden="true">
      <div class="score-scale__track">
        {stretches.map(({ rating, start, length }) => (
          <span
            key={rating}
            class={`score-scale__stretch score-scale__stretch--${rating}`}
            style={{ insetInlineStart: `${start}%`, inlineSize: `${length}%` }}
          />
        ))}
        {total !== null && (
          <span class="score-scale__marker" style={{ insetInlineStart: `${alongScale(total, maximum)}%` }}>
            {total}
          </span>
        )}
      </div>
      <div class="score-scale__edges">
        {edges.map((edge) => (
          <span key={edge} class="score-scale__edge" style={{ insetInlineStart: `${alongScale(edge, maximum)}%` }}>
            {edge}
          </span>
        ))}
      </div>
    </div>
  );
}

interface NameProps {
  readonly words: Words;
  readonly stretch: Stretch;
  readonly reached: RatingId | null;
}

function Name({ words, stretch, reached }: NameProps) {
  const { rating, from, to } = stretch;
  const here = rating === reached;
  return (
    <li class={here ? "score-scale__name score-scale__name--here" : "score-scale__name"} aria-current={here}>
      <span class={`score-scale__swatch score-scale__stretch--${rating}`} aria-hidden="true" />
      {words.ratings[rating]}{" "}
      <span class="score-scale__range">{fillIn(words, words.views["stretch-of"], { from, to })}</span>
    </li>
  );
}

function Changes({ words, overall, total }: Pick<ScoreScaleProps, "words" | "overall"> & { readonly total: number }) {
  const { up, down } = nextRatings(overall, total);
  const say = (text: string, next: typeof up) => (next === null ? [] : [fillIn(words, text, { ...next })]);
  const sentences = [...say(words.views["points-up"], up), ...say(words.views["points-down"], down)];
  return <p class="score-scale__changes">{sentences.join(" ")}</p>;
}

function whyTotal(
  words: Words,
  overall: readonly OverallOnScale[],
  stretches: readonly Stretch[],
  { total, rating }: NonNullable<RateResult["overall"]>,
  count: number,
): WhyFact[] {
  const source = overall.find((one) => one.rating === rating)?.source ?? null;
  const { from, to } = stretches.find((one) => one.rating === rating) ?? { from: 0, to: 0 };
  return [
    { says: fillIn(words, words.views["why-total"], { count, total }), source },
    { says: fillIn(words, words.views["why-overall"], { rating, from, to }), source },
  ];
}
