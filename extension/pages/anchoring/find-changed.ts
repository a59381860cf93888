import search from "approx-string-match";
import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { Place, Stretch } from "../record/record-text.ts";

/** The most of a quotation that may have been edited. */
const MOST_EDITED = 0.25;
/** Other words no further from a quotation than this could come to be like it by an edit, or where something between them goes. */
const NEAR = 0.4;
const PIECE = 24;
/** Shorter words say too little to be known again once changed, and so do shorter contexts. */
const SHORTEST_WORDS = 32;
const SHORTEST_CONTEXT = 16;

/** Whether anything in a text reads nearly like some words, if they are any. */
export function holdsNearlyAlike(text: string, words: string): boolean {
  return words === "" || search(text, words, Math.floor(words.length * NEAR)).length > 0;
}

/** Some words cut into pieces of about the length of a context. */
export function piecesOf(words: string): string[] {
  const many = Math.max(1, Math.round(words.length / PIECE));
  const long = Math.ceil(words.length / many);
  return Array.from({ length: many }, (_, at) => words.slice(at * long, (at + 1) * long));
}

/**
 * Where a quotation stands in one entry now that its words, or those around it, have been edited: the one place that is
 * most like it, has the very words before or after it still, and words like the others on its other side. Null where there is none or it is in doubt.
 */
export function findChanged<S extends Stretch>(stretches: readonly S[], quotation: Quotation): Place<S> | null {
  if (quotation.exact.length < SHORTEST_WORDS) return null;
  const places = stretches.flatMap((stretch) =>
    findMostAlike(stretch.text, quotation.exact)
      .map((span) => fitBetweenContexts(stretch.text, span, quotation))
      .filter((span) => span !== null)
      .map((span) => ({ stretch, ...span })),
  );
  return places.length === 1 ? (places[0] as Place<S>) : null;
}

type Span = Omit<Place, "stretch">;

/** The places in a text that are most like some words, where not too much of them is edited; overlapping ones are one. */
function findMostAlike(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of search(text, words, editsAllowed(words))) {
    const last = found.at(-1);
    if (last === undefined || start >= last.end) found.push({ start, end });
    else Object.assign(last, { start: Math.min(last.start, start), end: Math.max(last.end, end) });
  }
  return found;
}

/** How many characters of some words may differ. */
function editsAllowed(words: string): number {
  return Math.floor(words.length * MOST_EDITED);
}

/** A place in a stretch, from the end of the words before it to the start of those after it; null where neither is there. */
function fitBetweenContexts(text: string, span: Span, { before, exact, after }: Quotation): Span | null {
  const slack = editsAllowed(exact);
  const first = text.indexOf(before, Math.max(0, span.start - slack - before.length)) + before.length;
  const last = text.indexOf(after, Math.max(0, span.end - slack));
  const isBefore = before.length >= SHORTEST_CONTEXT && first >= before.length && first <= span.start + slack;
  const isAfter = after.length >= SHORTEST_CONTEXT && last >= 0 && last <= span.end + slack;
  if (!isBefore && !isAfter) return null;
  if (!isBefore && !holdsNearlyAlike(text.slice(0, span.start).slice(-2 * before.length), before)) return null;
  if (!isAfter && !holdsNearlyAlike(text.slice(span.end, span.end + 2 * after.length), after)) return null;
  const fit = trimmed(text, isBefore ? first : span.start, isAfter ? last : span.end);
  return Math.abs(fit.end - fit.start - exact.length) <= slack ? fit : null;
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const begin = start + words.length - words.trimStart().length;
  return { start: begin, end: begin + words.trim().length };
}
