import { useLayoutEffect, useRef } from "preact/hooks";
import { usePanel } from "./use-panel.ts";

/**
 * Words that are typed in a field and not kept yet: they are kept when the panel closes or locks, and when the field goes away.
 *
 * @param typed true while there are such words
 * @param keep keeps them
 * @returns says that they are on their way already, or were left on purpose; with false, that they are not after all
 */
export function useDraft(typed: boolean, keep: () => Promise<unknown>): (settled: boolean) => void {
  const { session } = usePanel();
  const draft = useRef({ typed, keep, settled: false, isThere: true });
  Object.assign(draft.current, { typed, keep });
  const tell = () => {
    const { settled, isThere, typed } = draft.current;
    session.draft(draft, typed && !settled && isThere ? () => draft.current.keep() : null);
  };
  useLayoutEffect(tell, [typed]);
  useLayoutEffect(
    () => () => {
      const { typed, settled } = draft.current;
      draft.current.isThere = false;
      tell();
      if (typed && !settled) draft.current.keep();
    },
    [],
  );
  return (settled) => {
    draft.current.settled = settled;
    tell();
  };
}
