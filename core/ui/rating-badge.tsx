import type { RatingId } from "../programmes/rating-rules.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import "./rating-badge.css";

interface RatingBadgeProps {
  readonly words: Words;
  readonly rating: RatingId | "not-rated";
  /** Null where not rated, or where the rating has no score of its own (the overall rating). */
  readonly score: number | null;
  /** The score of the highest rating. */
  readonly maximum: number;
}

const STEPS: readonly (RatingId | "not-rated")[] = ["inadequate", "requires-improvement", "good", "outstanding"];

/** A rating as its word, its place on the four-step scale and its score, so that colour alone tells nothing. */
export function RatingBadge({ words, rating, score, maximum }: RatingBadgeProps) {
  const reached = STEPS.indexOf(rating);
  return (
    <span class={`rating-badge rating-badge--${rating}`}>
      <span class="rating-badge__word">{words.ratings[rating]}</span>
      <span class="rating-badge__place">
        <span class="rating-badge__steps" aria-hidden="true">
          {STEPS.map((step, at) => (
            <span
              key={step}
              class={at <= reached ? "rating-badge__step rating-badge__step--reached" : "rating-badge__step"}
            />
          ))}
        </span>
        {score !== null && (
          <span class="rating-badge__score">
            <span aria-hidden="true">{fillIn(words, words.views["score-of"], { score, maximum })}</span>
            <span class="visually-hidden">, {fillIn(words, words.views["score-said"], { score, maximum })}</span>
          </span>
        )}
      </span>
    </span>
  );
}
