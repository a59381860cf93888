import { useEffect, useId, useState } from "preact/hooks";
import type { SiteRule } from "../browser/page-messages.ts";
import { allowedSites, askForSite } from "../browser/pages-door.ts";
import type { Site } from "../browser/panel-messages.ts";
import { hearBackground } from "../browser/runtime.ts";
import { comeForward } from "../browser/tabs-door.ts";
import { idPattern } from "../pages/readers/id-pattern.ts";
import { usePanel } from "../panel/use-panel.ts";

/** One site: whether the browser allows it, and where the case id stands on its records. */
export function SiteItem({ site }: { site: Site }) {
  const { session, say } = usePanel();
  const [given, setGiven] = useState(true);
  const [rule, setRule] = useState<SiteRule | null>(site.rule);
  const { origin } = site;
  useEffect(() => {
    allowedSites([origin]).then((allowed) => setGiven(allowed.length > 0));
  }, [origin, site]);
  useEffect(
    () =>
      hearBackground((told) => {
        if ("pointed" in told && told.pointed !== undefined) pointed(told.pointed);
        return undefined;
      }),
    [origin],
  );
  const pointed = ({ rule, caseId }: { rule: SiteRule | null; caseId: string }) => {
    if (rule === null && session.shown.outcome?.text === "sitePointing") session.dismiss();
    if (rule?.origin !== origin) return;
    setRule(rule);
    session.tell("sitePointed", { caseId });
    comeForward();
  };
  const allow = () => {
    askForSite(origin).then(async (allowed) => {
      setGiven(allowed);
      if (allowed) await session.act("put-site", { site });
    });
  };
  const remove = async () => {
    if ((await session.act("drop-site", { origin })) !== null) session.tell("siteRemoved");
  };
  const point = async () => {
    if ((await session.act("point", {})) !== null) session.tell("sitePointing");
  };
  return (
    <article class="site" aria-label={origin}>
      <h3>
        <code>{origin}</code>
      </h3>
      {given ? null : (
        <div class="acts">
          <p class="wrong">{say("siteNotAllowed")}</p>
          <button type="button" class="button" onClick={allow}>
            {say("siteAllow")}
          </button>
        </div>
      )}
      <h4>{say("siteRule")}</h4>
      {rule === null ? (
        <p class="quiet">{say("siteKnown")}</p>
      ) : (
        <RuleFields rule={rule} kept={site.rule} onRule={setRule} />
      )}
      <div class="acts">
        <button type="button" class="button" onClick={point}>
          {say("sitePoint")}
        </button>
        <button type="button" class="button" onClick={remove}>
          {say("siteRemove")}
        </button>
      </div>
    </article>
  );
}

function RuleFields(props: { rule: SiteRule; kept: SiteRule | null; onRule: (rule: SiteRule | null) => void }) {
  const { session, say } = usePanel();
  const id = useId();
  const { rule, onRule } = props;
  const readable = idPattern(rule.pattern) !== null && rule.selector.trim() !== "";
  const test = async () => {
    const read = await session.act("try-rule", { rule });
    if (read === null) return;
    if (read.is === "case") session.tell("siteTestCase", { caseId: read.caseId });
    else if (read.is === "refused") session.tell(`refused-${read.why}`, { found: read.found }, true);
    else session.tell("siteTestNone", {}, true);
  };
  const keep = async (kept: SiteRule | null) => {
    const done = await session.act("put-site", { site: { origin: rule.origin, rule: kept } });
    if (done !== null) session.tell(kept === null ? "siteForgotten" : "siteKept");
  };
  const field = (name: "selector" | "label" | "pattern", label: string) => (
    <div class="field">
      <label for={`${id}${name}`}>{label}</label>
      <input
        autocomplete="off"
        id={`${id}${name}`}
        value={rule[name]}
        aria-invalid={name === "pattern" && idPattern(rule.pattern) === null}
        onInput={({ currentTarget }) => onRule({ ...rule, [name]: currentTarget.value })}
      />
    </div>
  );
  const forget = () => {
    onRule(null);
    keep(null);
  };
  return (
    <div class="fields">
      {field("selector", say("siteSelector"))}
      {field("label", say("siteLabel"))}
      {field("pattern", say("sitePattern"))}
      <div class="acts">
        <button type="button" class="button" disabled={!readable} onClick={test}>
          {say("siteTest")}
        </button>
        <button
          type="button"
          class={sameRule(rule, props.kept) ? "button" : "button button--main"}
          disabled={!readable || sameRule(rule, props.kept)}
          onClick={() => keep(rule)}
        >
          {say("siteKeep")}
        </button>
        <button type="button" class="button button--quiet" onClick={forget}>
          {say("siteForget")}
        </button>
      </div>
    </div>
  );
}

function sameRule(one: SiteRule, other: SiteRule | null): boolean {
  return (
    other !== null && one.selector === other.selector && one.label === other.label && one.pattern === other.pattern
  );
}
