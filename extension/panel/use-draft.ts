import { useLayoutEffect, useRef } from "preact/hooks";
import type { Happening } from "../../core/assessment/event.ts";
import { usePanel } from "./use-panel.ts";

/**
 * Words that are typed in a field and not kept yet: they are kept when the panel closes or locks, and when the field goes away.
 *
 * @param of the case
 * @param happening what is recorded of it with such words should the panel close; null while there are none
 * @param keep keeps them
 * @returns says that they are on their way already, or were left on purpose; with false, that they are not after all
 */
export function useDraft(
  of: string,
  happening: Happening | null,
  keep: () => Promise<unknown>,
): (settled: boolean) => void {
  const { session } = usePanel();
  const draft = useRef({ of, happening, keep, settled: false, isThere: true });
  Object.assign(draft.current, { of, happening, keep });
  const tell = () => {
    const { of: key, settled, isThere, happening } = draft.current;
    const stands = happening !== null && !settled && isThere;
    session.draft(draft, stands ? { key, happening, keep: () => draft.current.keep() } : null);
  };
  useLayoutEffect(tell, [of, JSON.stringify(happening)]);
  useLayoutEffect(
    () => () => {
      const { happening, settled } = draft.current;
      draft.current.isThere = false;
      tell();
      if (happening !== null && !settled) draft.current.keep();
    },
    [],
  );
  return (settled) => {
    draft.current.settled = settled;
    tell();
  };
}

/** Words that become a note of the case; null where there are none. */
export function asNote(words: string): Happening | null {
  const text = words.trim();
  return text === "" ? null : { type: "note", text };
}
