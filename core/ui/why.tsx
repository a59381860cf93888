import { useId, useState } from "preact/hooks";
import type { Citation } from "../programmes/citation.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { sourceInWords } from "./source-in-words.ts";
import "./why.css";

/** One sentence of an answer, and where its rule comes from; null where it only counts. */
export interface WhyFact {
  readonly says: string;
  readonly source: Citation | null;
}

interface WhyProps {
  readonly words: Words;
  /** The figure, as shown: `61%`. */
  readonly label: string;
  readonly facts: readonly WhyFact[];
}

/**
 * "Why?" beside a figure. Pressed, the counts, the rule and its source stand under it, in place.
 * It is laid out as part of its parent's wrapping row, so that the answer takes a line of its own.
 */
export function Why({ words, label, facts }: WhyProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="why__button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={fillIn(words, words.views["why-figure"], { figure: label })}
        onClick={() => setOpen(!open)}
      >
        {words.views.why}
      </button>
      <ul id={id} class="why__facts" hidden={!open}>
        {facts.map(({ says, source }) => (
          <li key={says}>
            {says} {source !== null && <cite class="why__source">{sourceInWords(words, source)}</cite>}
          </li>
        ))}
      </ul>
    </>
  );
}
