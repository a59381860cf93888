import type { Severity } from "../workbook/problem.ts";
import "./shapes.css";

/** A flag, drawn in the colour of the text around it. */
export function FlagIcon() {
  return (
    <svg class="shape" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d="M3.5 15V2" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" fill="none" />
      <path d="M4 2.2h9l-2.4 3.4L13 9H4z" fill="currentColor" />
    </svg>
  );
}

const SEVERITY_PATHS: Readonly<Record<Severity, string>> = {
  error: "M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z",
  warning: "M8 1.2 15.4 14.6H.6z",
  notice: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
};

/** How serious a problem is, told by shape: an octagon, a triangle or a circle. Its word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      class={`shape shape--${severity}`}
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SEVERITY_PATHS[severity]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />
      {severity === "notice" ? (
        <path d="M8 7.4v4M8 4.4v.6" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      ) : (
        <path d="M8 5v4M8 11.4v.6" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      )}
    </svg>
  );
}
