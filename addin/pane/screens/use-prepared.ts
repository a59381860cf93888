import { useEffect, useState } from "preact/hooks";
import type { JobSettings, Prepared } from "../desk.ts";
import { type PaneKey, usePane } from "../use-session.ts";

/** A job prepared for its screen, and prepared anew whenever the workbook changes; null until it is first there. */
export function usePrepared<R>(
  doing: PaneKey,
  prepare: (settings: JobSettings) => Promise<Prepared<R>>,
): Prepared<R> | null {
  const { session, state } = usePane();
  const [prepared, setPrepared] = useState<Prepared<R> | null>(null);
  useEffect(() => {
    const { settings } = session;
    if (settings === null) return;
    session.ask({ key: doing, facts: {} }, async () => {
      const answer = await prepare(settings);
      return () => setPrepared(answer);
    });
  }, [session, state.version]);
  return prepared;
}
