import { plainText } from "../longlist/plain-text.ts";
import type { Domain, Standard } from "../programmes/framework.ts";
import type { Programme } from "../programmes/programme.ts";
import type { RatingId } from "../programmes/rating-rules.ts";

/** A standard together with the domain it belongs to. */
export interface PlacedStandard {
  readonly domain: Domain;
  readonly standard: Standard;
}

/** Every standard of a programme with its domain, in the framework's order. */
export function placedStandards(programme: Programme): PlacedStandard[] {
  return programme.framework.domains.flatMap((domain) => domain.standards.map((standard) => ({ domain, standard })));
}

/** Which domain a sheet's name or a heading speaks of; null when it names none. Out-of-court work is tried before court work. */
export function domainNamed(text: string): 1 | 2 | 3 | null {
  const plain = plainText(text);
  if (/\b(domain|[pb]arth) (three|3|tri)\b|\bd3\b|\bout of court\b|\by tu allan ir llys\b|\boocd\b/u.test(plain))
    return 3;
  if (
    /\b(domain|[pb]arth) (two|2|dau)\b|\bd2\b|\bcourt disposals?\b|\bpost court\b|\bcase supervision\b|\bgwarediadau llys\b|\bar ôl llys\b|\bgoruchwylio achosion\b/u.test(
      plain,
    )
  )
    return 2;
  if (/\b(domain|[pb]arth) (one|1|un)\b|\bd1\b|\borganisational delivery\b|\bcyflawni sefydliadol\b/u.test(plain))
    return 1;
  return null;
}

/** What a cell says about a standard: its number, its name, or both; null when it is no standard's heading. */
export interface StandardHeading {
  readonly number: string | null;
  /** The plain name, "" when only a number is given. */
  readonly name: string;
}

/** `2.1 Assessment`, `Standard 2.1: Assessment`, `2.1`, `Assessment`, `Asesu`. */
export function standardHeading(programme: Programme, text: string): StandardHeading | null {
  const found = /^\s*(?:standard\s+|safon\s+)?(?:(\d\.\d)(?![\d.]))?[\s.:)\-–]*(.*)$/isu.exec(text);
  if (found === null) return null;
  const number = found[1] ?? null;
  const name = plainText(found[2] ?? "");
  const known = placedStandards(programme).some((one) => hasName(one.standard, name));
  if (known) return { number, name };
  return number !== null && (name === "" || name.length < 60) ? { number, name } : null;
}

/** True when a plain text is a standard's name in either language. */
export function hasName(standard: Standard, plain: string): boolean {
  return plainText(standard.name.value.en) === plain || plainText(standard.name.value.cy) === plain;
}

/** The rating that a text names, in either language, `Rating: Good` too; null for any other text. */
export function ratingNamed(text: string): RatingId | null {
  const plain = plainText(text)
    .replace(/^(overall )?(proposed |provisional |stated )?(rating|sgôr( arfaethedig| gyffredinol| dros dro)?)\b/u, "")
    .trim();
  return RATING_NAMES[plain] ?? null;
}

/** Source: 000 §7.1; which Welsh words are confirmed: docs/welsh.md. */
const RATING_NAMES: Readonly<Record<string, RatingId>> = {
  inadequate: "inadequate",
  annigonol: "inadequate",
  "requires improvement": "requires-improvement",
  "angen gwella": "requires-improvement",
  good: "good",
  da: "good",
  outstanding: "outstanding",
  rhagorol: "outstanding",
};
