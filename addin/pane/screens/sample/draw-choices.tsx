import { useId, useState } from "preact/hooks";
import { allocate } from "../../../../core/sampling/allocate.ts";
import { marginOfError } from "../../../../core/sampling/size.ts";
import { StrataBars } from "../../../../core/ui/strata-bars.tsx";
import type { SampleChoices, SampleView } from "../../desk.ts";
import { usePane } from "../../use-session.ts";
import { toFirstWrong, Wrong } from "../wrong.tsx";

/** How many to take, from which seed, with how many reserves; what each choice comes to is shown beside it. */
export function DrawChoices(props: {
  plan: SampleView;
  /** True while errors hold the draw up. */
  faulty: boolean;
  /** True when the list has been drawn before. */
  again: boolean;
  organisation: string | null;
  onOrganisation: (organisation: string | null) => void;
  onDraw: (choices: SampleChoices) => void;
}) {
  const { session, state, say } = usePane();
  const { plan } = props;
  const id = useId();
  const [typedSize, setTypedSize] = useState<string | null>(null);
  const [seed, setSeed] = useState("");
  const [typedReserves, setTypedReserves] = useState("");
  const [asked, setAsked] = useState(false);
  const sizeText = typedSize ?? String(plan.advised.size);
  const size = wholeNumber(sizeText);
  const reserves = typedReserves.trim() === "" ? "tenth" : wholeNumber(typedReserves);
  const wrong = {
    size: size === null ? say("sizeWhole") : null,
    seed: seed.trim() === "" ? say("seedWanted") : null,
    reserves: reserves === null ? say("reservesWhole") : null,
    by: state.chosen.by.trim() === "" ? say("byWanted") : null,
  };
  const draw = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (props.faulty) return;
    if (size === null || reserves === null || wrong.seed !== null || wrong.by !== null)
      return toFirstWrong(event.currentTarget);
    const { by } = state.chosen;
    props.onDraw({
      list: plan.list,
      size: typedSize === null ? null : size,
      seed: seed.trim(),
      reserves,
      organisation: props.organisation,
      by,
    });
  };
  const organisations = session.programme?.organisations ?? [];
  return (
    <form class="draw" onSubmit={draw} noValidate aria-label={say("draw")}>
      {organisations.length === 0 ? null : (
        <div class="field">
          <label for={`${id}o`}>{say("organisation")}</label>
          <select
            id={`${id}o`}
            value={props.organisation ?? ""}
            onChange={({ currentTarget }) => props.onOrganisation(currentTarget.value || null)}
          >
            <option value="">{say("organisationNone")}</option>
            {organisations.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for={`${id}s`}>{say("size")}</label>
        <input
          id={`${id}s`}
          inputMode="numeric"
          value={sizeText}
          aria-describedby={`${id}sc ${id}sw`}
          aria-invalid={wrong.size !== null}
          onInput={({ currentTarget }) => setTypedSize(currentTarget.value)}
        />
        <Wrong id={`${id}sw`} text={wrong.size} />
        <SizeConsequence
          id={`${id}sc`}
          plan={plan}
          size={size}
          onAdvised={() => setTypedSize(null)}
          typed={typedSize !== null}
        />
      </div>
      {size === null ? null : <Shares plan={plan} size={size} />}
      <div class="field">
        <label for={`${id}d`}>{say("seed")}</label>
        <div class="field__row">
          <input
            id={`${id}d`}
            value={seed}
            aria-describedby={`${id}dh ${id}dw`}
            aria-invalid={asked && wrong.seed !== null}
            onInput={({ currentTarget }) => setSeed(currentTarget.value)}
          />
          <button type="button" class="button" onClick={() => setSeed(chanceSeed())}>
            {say("seedMake")}
          </button>
        </div>
        <Wrong id={`${id}dw`} text={asked ? wrong.seed : null} />
        <p id={`${id}dh`} class="quiet">
          {say("seedNote")}
        </p>
      </div>
      <div class="field">
        <label for={`${id}r`}>{say("reserves")}</label>
        <input
          id={`${id}r`}
          inputMode="numeric"
          value={typedReserves}
          placeholder={say("reservesTenth")}
          aria-describedby={`${id}rw`}
          aria-invalid={wrong.reserves !== null}
          onInput={({ currentTarget }) => setTypedReserves(currentTarget.value)}
        />
        <Wrong id={`${id}rw`} text={wrong.reserves} />
      </div>
      <div class="field">
        <label for={`${id}b`}>{say("by")}</label>
        <input
          id={`${id}b`}
          value={state.chosen.by}
          autocomplete="name"
          aria-describedby={`${id}bw`}
          aria-invalid={asked && wrong.by !== null}
          onInput={({ currentTarget }) => session.choose({ by: currentTarget.value })}
        />
        <Wrong id={`${id}bw`} text={asked ? wrong.by : null} />
      </div>
      {props.faulty ? <p class="wrong">{say("putRightFirst")}</p> : null}
      <button type="submit" class="button button--main" aria-disabled={props.faulty}>
        {say(props.again ? "drawAgain" : "drawPreview")}
      </button>
    </form>
  );
}

/** What a size comes to: its margin of error, the size advised and why. */
function SizeConsequence(props: {
  id: string;
  plan: SampleView;
  size: number | null;
  typed: boolean;
  onAdvised: () => void;
}) {
  const { session, say } = usePane();
  const { plan, size } = props;
  const available = plan.strata.reduce((sum, one) => sum + one.available, 0);
  const advice = session.programme?.advice;
  const taken = Math.min(size ?? 0, available);
  const margin = advice === undefined || taken === 0 ? null : marginOfError(advice, taken, plan.population);
  const facts = { population: plan.population, available, advised: plan.advised.size, size: taken };
  const confidence = Math.round(100 * (advice?.confidence.value ?? 0));
  return (
    <div id={props.id} class="quiet">
      <p>
        {margin === null ? null : say("sizeMargin", { ...facts, margin: margin.toFixed(1), confidence })}{" "}
        {size !== null && size > available ? say("sizeTakesAll", facts) : null}
      </p>
      <p>
        {say(
          plan.advised.from === "table"
            ? "advisedTable"
            : plan.advised.from === "range"
              ? "advisedRange"
              : "advisedFormula",
          facts,
        )}{" "}
        {props.typed && size !== plan.advised.size ? (
          <button type="button" class="link" onClick={props.onAdvised}>
            {say("useAdvised", facts)}
          </button>
        ) : null}
      </p>
      {plan.combined === null ? null : <p>{combinedText(plan, say)}</p>}
    </div>
  );
}

function combinedText({ combined }: SampleView, say: ReturnType<typeof usePane>["say"]): string {
  const [one, other] = combined?.lists ?? [];
  if (combined === null || one === undefined || other === undefined) return "";
  const facts = { list: one.list, size: one.size, other: other.list, otherSize: other.size };
  return say("combined", { total: combined.total, ...facts });
}

/** What each stratum would get: the longlist's share beside the sample's. */
function Shares({ plan, size }: { plan: SampleView; size: number }) {
  const { words } = usePane();
  const takes = allocate(plan.strata, size);
  const strata = plan.strata.map((one, at) => ({ ...one, selected: takes[at] ?? 0 }));
  const taken = takes.reduce((sum, one) => sum + one, 0);
  return <StrataBars words={words} strata={strata} population={plan.population} size={taken} />;
}

/** A whole number of 0 or more; null for anything else. */
function wholeNumber(text: string): number | null {
  return /^\d{1,7}$/u.test(text.trim()) ? Number(text.trim()) : null;
}

/** A seed that nobody chose: eight digits. */
function chanceSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % 100_000_000).padStart(8, "0");
}
