import { namedStrata } from "../../core/longlist/stratum-of.ts";
import { PROGRAMMES } from "../../core/programmes/index.ts";
import type { InspectionKind } from "../../core/programmes/inspection-kind.ts";
import type { Programme, ProgrammeId } from "../../core/programmes/programme.ts";
import type { RatingRules } from "../../core/programmes/rating-rules.ts";
import type { ListId, SizeAdvice } from "../../core/programmes/sample-rules.ts";
import type { Wording } from "../../core/words/wording.ts";

/** What the screens show of a programme: small enough to be handed over whole. */
export interface ProgrammeInfo {
  readonly id: ProgrammeId;
  readonly name: Wording;
  readonly kinds: readonly InspectionKind[];
  readonly lists: readonly ListInfo[];
  readonly organisations: readonly string[];
  readonly advice: SizeAdvice;
  readonly ratings: RatingRules;
  readonly domains: readonly DomainInfo[];
}

export interface ListInfo {
  readonly id: ListId;
  readonly name: Wording;
  /** Fields and reasons that a column of this list can be, by the keys a person's word for a column uses. */
  readonly reasons: readonly { readonly id: string; readonly name: Wording }[];
  /** Strata that have names of their own; empty where they come from the values met. */
  readonly strata: readonly { readonly id: string; readonly name: Wording }[];
}

export interface DomainInfo {
  readonly number: number;
  readonly name: Wording;
  readonly standards: readonly {
    readonly id: string;
    readonly name: Wording;
    readonly keyQuestions: readonly { readonly id: string; readonly wording: Wording }[];
  }[];
}

/** Every programme offered, as the screens need it. */
export function programmesInfo(): ProgrammeInfo[] {
  return PROGRAMMES.map(infoOf);
}

function infoOf({ id, name, kinds, samples, ratings, framework }: Programme): ProgrammeInfo {
  return {
    id,
    name: name.value,
    kinds: kinds.map((kind) => kind.value),
    lists: samples.lists.map((list) => ({
      id: list.id,
      name: list.name.value,
      reasons: list.leavingOut.map((rule) => ({ id: rule.id, name: rule.name.value })),
      strata: namedStrata(list) ?? [],
    })),
    organisations: samples.organisations.map((one) => one.organisation),
    advice: samples.advice,
    ratings,
    domains: framework.domains.map((domain) => ({
      number: domain.number,
      name: domain.name.value,
      standards: domain.standards.map((standard) => ({
        id: standard.id,
        name: standard.name.value,
        keyQuestions: standard.keyQuestions.map((one) => ({ id: one.id, wording: one.wording.value })),
      })),
    })),
  };
}
