import { useLayoutEffect, useRef } from "preact/hooks";
import type { Happening } from "../../core/assessment/event.ts";
import { usePanel } from "./use-panel.ts";

/** What is done with words that are typed and not kept yet. */
export interface DraftActs {
  /** Record them, or what they are a part of. */
  record(happening: Happening): Promise<void>;
  /** Keep them as they are, unless there are none or they are on their way already. */
  keep(): Promise<void>;
  /** They are on their way as something else, or left on purpose; with false, they are not after all. Words typed since stand for themselves. */
  settle(settled: boolean): void;
}

/**
 * Words that are typed in a field and not kept yet: they are kept when the panel closes or locks, and when the field goes away; should
 * the disk not take them then, with the next thing that it does take.
 *
 * @param of the case
 * @param happening what is recorded of it with such words; null while there are none
 * @param clear takes the words that were recorded out of their field; those typed meanwhile stay
 */
export function useDraft(of: string, happening: Happening | null, clear = () => {}): DraftActs {
  const { session } = usePanel();
  const draft = useRef({ of, happening, keep: async () => {}, id: "", settled: "", inField: true });
  const isOpen = () => {
    const { happening, settled } = draft.current;
    return happening !== null && JSON.stringify(happening) !== settled;
  };
  const tell = () => {
    const { of: key, inField, id, happening } = draft.current;
    const open = happening !== null && isOpen() ? [{ ...happening, id }] : null;
    session.draft(draft, open && { key, happenings: open, inField, keep: () => draft.current.keep() });
  };
  const settle = (settled: boolean) => {
    draft.current.settled = settled ? JSON.stringify(draft.current.happening) : "";
    tell();
  };
  const record = async (recorded: Happening) => {
    const kept = session.recordOf(of, { ...recorded, id: draft.current.id });
    settle(true);
    if (await kept) clear();
    else settle(false);
  };
  const keep = async () => {
    if (happening !== null && isOpen()) await record(happening);
  };
  Object.assign(draft.current, { of, happening, keep });
  useLayoutEffect(() => {
    // A field that was emptied begins anew: the same words again are others.
    if (happening === null) draft.current.settled = "";
    // Words that are sent twice, as nobody knows whether they arrived, are recorded once; other words are another event.
    draft.current.id = crypto.randomUUID();
    tell();
  }, [of, JSON.stringify(happening)]);
  useLayoutEffect(
    () => () => {
      draft.current.inField = false;
      draft.current.keep();
    },
    [],
  );
  return { record, keep, settle };
}

/** Words that become a note of the case; null where there are none. */
export function asNote(words: string): Happening | null {
  const text = words.trim();
  return text === "" ? null : { type: "note", text };
}
