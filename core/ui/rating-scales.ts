import type { Citation } from "../programmes/citation.ts";
import type { Framework } from "../programmes/framework.ts";
import type { BandId, RatingId, RatingRules } from "../programmes/rating-rules.ts";
import type { Language } from "../words/wording.ts";

/** A key question's band as a view shows it. */
export interface BandOnScale {
  readonly id: BandId;
  /** In the reader's language. */
  readonly name: string;
  /** Lowest whole percent in the band. */
  readonly from: number;
  readonly rating: RatingId;
  readonly score: number;
  readonly source: Citation;
}

/** An overall rating as a view shows it. */
export interface OverallOnScale {
  readonly rating: RatingId;
  /** Lowest total. */
  readonly from: number;
  readonly source: Citation;
}

/** A domain as the grid of ratings lays it out. */
export interface DomainOnGrid {
  readonly number: number;
  readonly name: string;
  /** Ids of its standards, in the framework's order. */
  readonly standards: readonly string[];
}

/** A programme's bands as plain data for views, from the lowest to the highest. */
export function bandsOnScale(rules: RatingRules, language: Language): BandOnScale[] {
  return rules.bands.map(({ id, name, from, rating, score }) => ({
    id,
    name: name.value[language],
    from: from.value,
    rating: rating.value,
    score: score.value,
    source: from.source,
  }));
}

/** A programme's overall ratings as plain data for views, from the lowest to the highest. */
export function overallOnScale(rules: RatingRules): OverallOnScale[] {
  return rules.overall.map(({ rating, from }) => ({ rating, from: from.value, source: from.source }));
}

/** A framework's domains as plain data for views. */
export function domainsOnGrid(framework: Framework, language: Language): DomainOnGrid[] {
  return framework.domains.map(({ number, name, standards }) => ({
    number,
    name: name.value[language],
    standards: standards.map((standard) => standard.id),
  }));
}
