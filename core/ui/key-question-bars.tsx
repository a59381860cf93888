import { useId, useState } from "preact/hooks";
import type { KeyQuestionLine, StandardLine } from "../jobs/rate-result.ts";
import type { Rounding } from "../rating/band.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { FlagDetail } from "./flag-detail.tsx";
import type { BandOnScale } from "./rating-scales.ts";
import { FlagIcon } from "./shapes.tsx";
import { Why } from "./why.tsx";
import { whyKeyQuestion } from "./why-key-question.ts";
import "./key-question-bars.css";

interface KeyQuestionBarsProps {
  readonly words: Words;
  readonly standard: StandardLine;
  readonly bands: readonly BandOnScale[];
  /** What each key question is about, by its number. */
  readonly subjects?: Readonly<Record<string, string>>;
  /** How the inspection was rounded, to say what one judgement would do. */
  readonly rounding?: Rounding;
}

/**
 * A standard's key questions as Yes and No stacked on a 0-100 axis with lines where bands begin. The bars are drawn for the eye; every
 * fact they show is also text in the list. A flag is a mark at the bar's end that opens what the panel needs (000 §7.2).
 */
export function KeyQuestionBars({ words, standard, bands, subjects = {}, rounding = "whole" }: KeyQuestionBarsProps) {
  const name = fillIn(words, words.views["key-questions-of"], { standard: standard.id });
  return (
    <div class="key-question-bars">
      <Axis words={words} bands={bands} />
      <ol class="key-question-bars__list" aria-label={name}>
        {standard.keyQuestions.map((question) => (
          <Row
            key={question.id}
            words={words}
            standard={standard}
            bands={bands}
            question={question}
            subject={subjects[question.id] ?? ""}
            rounding={rounding}
          />
        ))}
      </ol>
    </div>
  );
}

function Axis({ words, bands }: { readonly words: Words; readonly bands: readonly BandOnScale[] }) {
  return (
    <div class="key-question-bars__head" aria-hidden="true">
      <p class="key-question-bars__legend">
        <span class="key-question-bars__key key-question-bars__key--yes" /> {words.answers.yes}
        <span class="key-question-bars__key key-question-bars__key--no" /> {words.answers.no}
      </p>
      <div class="key-question-bars__plot">
        <div class="key-question-bars__axis">
          {[...bands.map((band) => band.from), 100].map((percent) => (
            <span key={percent} class="key-question-bars__tick" style={{ insetInlineStart: `${percent}%` }}>
              {percent}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowProps extends Required<Omit<KeyQuestionBarsProps, "subjects">> {
  readonly question: KeyQuestionLine;
  readonly subject: string;
}

function Row({ words, standard, bands, question, subject, rounding }: RowProps) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const flags = standard.flags.filter((flag) => flag.keyQuestion === question.id);
  const panel = standard.forPanel.find((line) => line.keyQuestion === question.id) ?? null;
  return (
    <li class="key-question-bars__row">
      <div class="key-question-bars__name">
        <span class="key-question-bars__id">{question.id}</span> {subject}
      </div>
      <div class="key-question-bars__plot">
        <Bar question={question} bands={bands} />
        {flags.length > 0 && (
          <button
            type="button"
            class="key-question-bars__flag"
            aria-expanded={open}
            aria-controls={detail}
            aria-label={fillIn(words, words.views["flag-of"], { keyQuestion: question.id })}
            onClick={() => setOpen(!open)}
          >
            <FlagIcon />
          </button>
        )}
      </div>
      <Facts
        words={words}
        bands={bands}
        question={question}
        facts={whyKeyQuestion(words, bands, question, panel)}
        none={words.views[wasCounted(standard, question) ? "nothing-applicable" : "nothing-counted"]}
      />
      {flags.length > 0 && (
        <div id={detail} hidden={!open}>
          <FlagDetail words={words} flags={flags} question={question} panel={panel} bands={bands} rounding={rounding} />
        </div>
      )}
    </li>
  );
}

function Bar({ question, bands }: { readonly question: KeyQuestionLine; readonly bands: readonly BandOnScale[] }) {
  const { percent } = question;
  const kind = percent === null ? "key-question-bars__bar key-question-bars__bar--none" : "key-question-bars__bar";
  return (
    <div class={kind} aria-hidden="true">
      {percent !== null && <span class="key-question-bars__yes" style={{ inlineSize: `${percent}%` }} />}
      {bands
        .filter((band) => band.from > 0)
        .map((band) => (
          <span key={band.id} class="key-question-bars__edge" style={{ insetInlineStart: `${band.from}%` }} />
        ))}
    </div>
  );
}

interface FactsProps {
  readonly words: Words;
  readonly bands: readonly BandOnScale[];
  readonly question: KeyQuestionLine;
  readonly facts: ReturnType<typeof whyKeyQuestion>;
  /** What to say where there is no percent. */
  readonly none: string;
}

/** False for a question of a standard that is not rated because some, or all, of its questions were never given. */
function wasCounted({ notRated }: StandardLine, { applicable, notApplicable }: KeyQuestionLine): boolean {
  return applicable + notApplicable > 0 || (notRated !== "key-questions-missing" && notRated !== "no-tables");
}

function Facts({ words, bands, question, facts, none }: FactsProps) {
  const { percent, lowest } = question;
  if (percent === null) return <div class="key-question-bars__facts key-question-bars__facts--none">{none}</div>;
  const band = bands.find((one) => one.id === question.band)?.name ?? "";
  const { yes, applicable } = question;
  return (
    <div class="key-question-bars__facts">
      <span class="key-question-bars__count">{fillIn(words, words.views["yes-of"], { yes, applicable, percent })}</span>
      <span>{band}</span>
      {lowest && <span class="key-question-bars__lowest">{words.labels.lowestMark}</span>}
      <Why words={words} label={`${percent}%, ${band}`} facts={facts} />
    </div>
  );
}
