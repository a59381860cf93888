import { useLayoutEffect } from "preact/hooks";
import type { Workbench } from "./tabs.ts";

/** The workbench's keys, as the keys dialog lists them. */
export function useKeys(bench: Workbench, acts: { open: () => void; keys: () => void }): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event, bench, acts);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}

function actOf(
  event: KeyboardEvent,
  bench: Workbench,
  acts: { open: () => void; keys: () => void },
): (() => void) | null {
  const session = bench.active?.session;
  const key = event.key.toLowerCase();
  const held = event.ctrlKey || event.metaKey;
  const typing =
    event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]") !== null;
  if (document.querySelector("dialog[open]") !== null) return null;
  if (held && key === "o") return acts.open;
  if (held && key === "s") return () => session?.save();
  if (held && key === "z" && !typing && !event.defaultPrevented)
    return () => (event.shiftKey ? session?.redo() : session?.undo());
  if (held && key === "y" && !typing && !event.defaultPrevented) return () => session?.redo();
  if (event.key === "F6") return otherSide;
  if (event.key === "F8") return () => nextProblem(event.shiftKey ? -1 : 1);
  if (event.key === "?" && !typing) return acts.keys;
  return null;
}

/** From the sheet to the pane and back; on a narrow screen the hidden one is brought forward first. */
function otherSide(): void {
  const pane = document.querySelector(".book__pane");
  const inPane = pane?.contains(document.activeElement) ?? false;
  const side = inPane ? "sheets" : "pane";
  document.querySelector<HTMLButtonElement>(`[data-side="${side}"]`)?.click();
  requestAnimationFrame(() => {
    const target = inPane
      ? document.querySelector<HTMLElement>(".book__sheets [role=grid]")
      : document.querySelector<HTMLElement>(".book__pane");
    target?.focus();
  });
}

/** To the next place named among the problems in the pane, and to its cell. */
function nextProblem(step: 1 | -1): void {
  const places = [...document.querySelectorAll<HTMLButtonElement>(".book__pane [data-problem-place]")];
  if (places.length === 0) return;
  const at = places.findIndex((place) => place.dataset.current === "true");
  for (const place of places) delete place.dataset.current;
  const next = places[at < 0 ? (step > 0 ? 0 : places.length - 1) : (at + step + places.length) % places.length];
  if (next === undefined) return;
  next.dataset.current = "true";
  next.click();
}
