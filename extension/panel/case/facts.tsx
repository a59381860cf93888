import { useId } from "preact/hooks";
import type { CaseFacts } from "../../../core/assessment/event.ts";
import { wordsIn } from "../../../core/words/words-in.ts";
import type { JudgedCaseView } from "../judged.ts";
import { usePanel } from "../use-panel.ts";

const LEVELS = ["low", "medium", "high", "very-high"] as const;

/**
 * What the rules need to know of a case: said once, and every question it bears on follows. What is not said yet is asked for first; what
 * was said can be put right further down. Source: 000 §7.1, 004 §2.3, §7.1.
 */
export function Facts({ view, said }: { view: JudgedCaseView; said: boolean }) {
  const { session, language, say } = usePanel();
  const { facts } = view.one;
  const rules = new Set(view.questions.map((question) => question.subSample?.value));
  const hurdles = view.programme.ratings.hurdles.some(({ value }) =>
    view.questions.some(({ id }) => id === value.keyQuestion),
  );
  const set = (change: CaseFacts) => session.record({ type: "fact", facts: change });
  const { levels } = wordsIn(language);
  const yesNo = [
    ["yes", say("yes")],
    ["no", say("no")],
  ] as const;
  const asked = [
    ...(rules.has("no-safety-factors")
      ? [{ fact: "safety-factors" as const, label: say("safetyFactors"), values: yesNo }]
      : []),
    ...(rules.has("low-risk-of-serious-harm")
      ? [
          {
            fact: "risk-of-serious-harm" as const,
            label: say("inspectorRosh"),
            values: LEVELS.map((level) => [level, levels[level]] as const),
          },
        ]
      : []),
    ...(hurdles ? [{ fact: "child-safeguarding" as const, label: say("childSafeguarding"), values: yesNo }] : []),
  ].filter(({ fact }) => (facts[fact] !== undefined) === said);
  if (asked.length === 0) return null;
  return (
    <section class="case-facts" aria-label={`${say("aboutCase")}${said ? "" : `: ${say("notSaid")}`}`}>
      {asked.map(({ fact, label, values }) => (
        <Fact key={fact} label={label} values={values} value={facts[fact]} onSay={(value) => set({ [fact]: value })} />
      ))}
    </section>
  );
}

function Fact(props: {
  label: string;
  values: readonly (readonly [string, string])[];
  value: string | undefined;
  onSay: (value: string) => void;
}) {
  const { say } = usePanel();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value ?? ""} onChange={({ currentTarget }) => props.onSay(currentTarget.value)}>
        {props.value === undefined ? <option value="">{say("notSaid")}</option> : null}
        {props.values.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
