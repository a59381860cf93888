import { useEffect, useState } from "preact/hooks";
import type { ProblemGroup } from "../desk.ts";
import { Problems } from "../problems.tsx";
import { usePane } from "../use-session.ts";

/** What is wrong in the cell a person has in hand, before everything else; nothing where nothing is. */
export function InCell() {
  const { session, state, say } = usePane();
  const { sheet, cell, version } = state;
  const [found, setFound] = useState<{ cell: string; groups: readonly ProblemGroup[] } | null>(null);
  useEffect(() => {
    if (sheet === null || cell === null) return setFound(null);
    let wanted = true;
    session.desk.problemsAt(sheet, cell).then((groups) => {
      if (wanted) setFound(groups.length === 0 ? null : { cell, groups });
    });
    return () => {
      wanted = false;
    };
  }, [session, sheet, cell, version]);
  if (found === null) return null;
  return (
    <section aria-labelledby="in-cell">
      <h3 id="in-cell">{say("inCell", { cell: found.cell })}</h3>
      <Problems groups={found.groups} level={4} />
    </section>
  );
}
