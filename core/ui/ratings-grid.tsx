import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { StandardLine } from "../jobs/rate-result.ts";
import type { Rounding } from "../rating/band.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { Disclosure } from "./disclosure.tsx";
import { RatingBadge } from "./rating-badge.tsx";
import type { BandOnScale, DomainOnGrid } from "./rating-scales.ts";
import { FlagIcon } from "./shapes.tsx";
import { StandardDetail } from "./standard-detail.tsx";
import { Why } from "./why.tsx";
import { whyStandard } from "./why-standard.ts";
import "./ratings-grid.css";

interface RatingsGridProps {
  readonly words: Words;
  readonly domains: readonly DomainOnGrid[];
  readonly standards: readonly StandardLine[];
  readonly bands: readonly BandOnScale[];
  readonly subjects?: Readonly<Record<string, string>>;
  readonly rounding?: Rounding;
  /** What stands under a standard's detail: the panel's form. */
  readonly below?: (standard: StandardLine) => ComponentChildren;
}

/** Every standard's rating by domain, in the layout of 001 §4.4. A standard opens to what stands behind it. */
export function RatingsGrid(props: RatingsGridProps) {
  const { words, domains, standards, bands, subjects = {}, rounding = "whole", below = () => null } = props;
  if (standards.length === 0) return <p class="ratings-grid__empty">{words.views["ratings-empty"]}</p>;
  return (
    <div class="ratings-grid">
      <table class="ratings-grid__table" aria-label={words.labels.ratingsTitle}>
        <thead>
          <tr class="ratings-grid__head">
            <th scope="col">{words.labels.standard}</th>
            <th scope="col">{words.labels.rating}</th>
          </tr>
        </thead>
        {domains.map(({ number, name, standards: ids }) => (
          <tbody key={number}>
            <tr class="ratings-grid__domain">
              <th scope="rowgroup" colSpan={2}>
                {number} {name}
              </th>
            </tr>
            {standards
              .filter((standard) => ids.includes(standard.id))
              .map((standard) => (
                <Standard key={standard.id} {...{ words, standard, bands, subjects, rounding, below }} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface StandardProps extends Required<Omit<RatingsGridProps, "domains" | "standards">> {
  readonly standard: StandardLine;
}

function Standard({ words, standard, bands, subjects, rounding, below }: StandardProps) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const maximum = Math.max(...bands.map((band) => band.score));
  return (
    <>
      <tr class="ratings-grid__standard">
        <th scope="row">
          <Disclosure open={open} controls={detail} onToggle={() => setOpen(!open)}>
            <span class="ratings-grid__id">{standard.id}</span> {standard.name}
          </Disclosure>
          <Marks words={words} standard={standard} />
        </th>
        <td>
          <div class="ratings-grid__rating">
            <RatingBadge words={words} rating={standard.rating} score={standard.score} maximum={maximum} />
            <Why
              words={words}
              label={`${standard.id} ${words.ratings[standard.rating]}`}
              facts={whyStandard(words, bands, standard)}
            />
          </div>
        </td>
      </tr>
      <tr id={detail} hidden={!open}>
        <td colSpan={2}>
          {open && <StandardDetail {...{ words, standard, bands, subjects, rounding }} />}
          {open && below(standard)}
        </td>
      </tr>
    </>
  );
}

/** What to know about a standard before it is opened: flags, the panel's decision, that it is indicative. */
function Marks({ words, standard }: { readonly words: Words; readonly standard: StandardLine }) {
  const flags = standard.flags.length;
  if (flags === 0 && standard.decision === null && !standard.indicative) return null;
  return (
    <ul class="ratings-grid__marks">
      {flags > 0 && (
        <li class="ratings-grid__flags">
          <FlagIcon /> {fillIn(words, words.views.flagged, { flags })}
        </li>
      )}
      {standard.decision !== null && <li>{words.views["panel-decided"]}</li>}
      {standard.indicative && <li>{words.views.indicative}</li>}
    </ul>
  );
}
