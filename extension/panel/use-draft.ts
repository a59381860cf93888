import { useLayoutEffect, useRef } from "preact/hooks";
import type { Happening } from "../../core/assessment/event.ts";
import { usePanel } from "./use-panel.ts";

/**
 * Words that are typed in a field and not kept yet: they are kept when the panel closes or locks, and when the field goes away.
 *
 * @param of the case
 * @param happening what is recorded of it with such words should the panel close; null while there are none
 * @param keep keeps them
 * @returns says that the words as they are now are on their way already, or were left on purpose; with false, that they are not
 * after all. Words typed since stand for themselves.
 */
export function useDraft(
  of: string,
  happening: Happening | null,
  keep: () => Promise<unknown>,
): (settled: boolean) => void {
  const { session } = usePanel();
  const draft = useRef({ of, happening, keep, settled: "", isThere: true });
  Object.assign(draft.current, { of, happening, keep });
  const isOpen = () => {
    const { happening, settled } = draft.current;
    return happening !== null && JSON.stringify(happening) !== settled;
  };
  const tell = () => {
    const { of: key, isThere, happening } = draft.current;
    const stands = happening !== null && isOpen() && isThere;
    session.draft(draft, stands ? { key, happening, keep: () => draft.current.keep() } : null);
  };
  useLayoutEffect(() => {
    // A field that was emptied begins anew: the same words again are others.
    if (happening === null) draft.current.settled = "";
    tell();
  }, [of, JSON.stringify(happening)]);
  useLayoutEffect(
    () => () => {
      draft.current.isThere = false;
      tell();
      if (isOpen()) draft.current.keep();
    },
    [],
  );
  return (settled) => {
    draft.current.settled = settled ? JSON.stringify(draft.current.happening) : "";
    tell();
  };
}

/** Words that become a note of the case; null where there are none. */
export function asNote(words: string): Happening | null {
  const text = words.trim();
  return text === "" ? null : { type: "note", text };
}
