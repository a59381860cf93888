import { useId } from "preact/hooks";
import type { PanelState, Settings } from "../browser/panel-messages.ts";
import { usePanel } from "../panel/use-panel.ts";

/** Settings: each takes hold as it is changed; those that an administrator has set stand fast. */
export function SettingsForm({ state }: { state: PanelState }) {
  const { session, say } = usePanel();
  const id = useId();
  const { settings, fixed } = state;
  const set = (change: Partial<Settings>) => session.change(change);
  const whole = (name: "idleMinutes" | "retentionDays", most: number, note: string) => (
    <div class="field">
      <label for={`${id}${name}`}>{say(name)}</label>
      <input
        autocomplete="off"
        id={`${id}${name}`}
        type="number"
        min={1}
        max={most}
        value={settings[name]}
        disabled={fixed.includes(name)}
        aria-describedby={`${id}${name}n`}
        onChange={({ currentTarget }) => {
          if (currentTarget.checkValidity() && currentTarget.value !== "") set({ [name]: currentTarget.valueAsNumber });
          else currentTarget.value = String(settings[name]);
        }}
      />
      <p class="quiet" id={`${id}${name}n`}>
        {fixed.includes(name) ? say("fixedByAdministrator") : note}
      </p>
    </div>
  );
  const check = (name: "marksShown" | "keysOn") => (
    <label class="check">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={({ currentTarget }) => set({ [name]: currentTarget.checked })}
      />{" "}
      {say(name)}
    </label>
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say("settingsTitle")}</h2>
      <div class="field">
        <label for={`${id}l`}>{say("language")}</label>
        <select
          id={`${id}l`}
          value={settings.language}
          onChange={({ currentTarget }) => set({ language: currentTarget.value === "cy" ? "cy" : "en" })}
        >
          <option value="en">English</option>
          <option value="cy">Cymraeg</option>
        </select>
      </div>
      {whole("idleMinutes", 240, "1-240")}
      {whole("retentionDays", 730, `1-730. ${say("retentionNote")}`)}
      {check("marksShown")}
      {check("keysOn")}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.workplace !== null}
          onChange={({ currentTarget }) => set({ workplace: currentTarget.checked ? "" : null })}
        />{" "}
        {say("localAssessor")}
      </label>
      {settings.workplace === null ? null : (
        <div class="field">
          <label for={`${id}w`}>{say("workplace")}</label>
          <input
            autocomplete="off"
            id={`${id}w`}
            value={settings.workplace}
            onChange={({ currentTarget }) => set({ workplace: currentTarget.value.trim() })}
          />
        </div>
      )}
    </section>
  );
}
