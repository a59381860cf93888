import type { ComponentChildren } from "preact";
import "./disclosure.css";

interface DisclosureProps {
  readonly open: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  onToggle(): void;
  readonly children: ComponentChildren;
}

/** A button that opens what stands under it: a chevron that points at it when open. */
export function Disclosure({ open, controls, onToggle, children }: DisclosureProps) {
  return (
    <button type="button" class="disclosure" aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      <svg class="disclosure__chevron" viewBox="0 0 16 16" width="0.75em" height="0.75em" aria-hidden="true">
        <path
          d={open ? "M2 5l6 6 6-6" : "M5 2l6 6-6 6"}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span class="disclosure__text">{children}</span>
    </button>
  );
}
