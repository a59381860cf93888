import { inspectorKey } from "../../core/assessment/inspector-key.ts";
import { openAssessmentFile } from "../../core/exchange/travelling-file.ts";
import type { CaseRecord } from "../browser/panel-messages.ts";
import { type Answer, done, kept, told, withCase } from "./answer.ts";
import { foldedCase } from "./case-lines.ts";
import type { HeldCase } from "./kept.ts";
import { isSameListedCase } from "./read-kept.ts";

export const answerCase: Answer<"case"> = (background, { key }) =>
  withCase(background, key, async (_, held) => done(recordOf(held)));

export const answerRecord: Answer<"record"> = (background, { key, happenings }) =>
  withCase(background, key, (keeper) =>
    kept(background, async () => {
      await keeper.record(key, happenings);
      return recordOf(keeper.find(key));
    }),
  );

export const answerStep: Answer<"step"> = (background, { key, which }) =>
  withCase(background, key, (keeper) =>
    kept(background, async () => {
      await keeper.step(key, which);
      return recordOf(keeper.find(key));
    }),
  );

export const answerWorkOn: Answer<"work-on"> = (background, { key, question }) =>
  withCase(background, key, async (keeper) => {
    await background.workOn(key, question);
    const tab = background.tabOf(keeper, key);
    if (tab !== null) await background.show(tab);
    return done(true);
  });

/** Add a case that is not in the sample, by arrangement, under a reference of its own. Source: 004 §6.4. */
export const answerAddCase: Answer<"add-case"> = async (background, { pack, caseId, list, reference, reason }) => {
  const keeper = await background.store.keeper();
  const held = keeper?.packs.find((one) => one.id === pack);
  if (keeper === null || held === undefined) return told("locked");
  const there = keeper.cases.filter((one) => one.pack.id === pack);
  const same = there.find(({ case: one }) => isSameListedCase(one, { list, caseId }));
  if (same !== undefined) return done({ key: same.key });
  if (there.some(({ case: one }) => one.reference.toLowerCase() === reference.toLowerCase())) {
    return told("reference-taken");
  }
  const more = { stratum: "", slot: "", caseManager: "", office: "", role: "first" } as const;
  return kept(background, async () => {
    const { key } = await keeper.addCase(held, { caseId, list, reference, ...more }, reason);
    return { key };
  });
};

/** Take in the first inspector's reading of a case whose second reading is made here. */
export const answerFirstReading: Answer<"first-reading"> = (background, { key, text, passphrase }) =>
  withCase(background, key, async (keeper, held) => {
    const read = await openAssessmentFile(crypto, text, passphrase);
    if (!read.ok) return told(read.fault);
    const { file } = read;
    const { pack, case: own } = held;
    const ofThis = file.programme === pack.pack.programme && file.inspection === pack.pack.inspection;
    const reading = file.cases.find((one) => isSameListedCase(one, own));
    if (!ofThis || reading === undefined || inspectorKey(file.inspector) === inspectorKey(pack.pack.inspector)) {
      return told("file-of-other-case");
    }
    return kept(background, async () => {
      await keeper.keepFirstReading(key, reading);
      return true as const;
    });
  });

/** A case for the panel. A second inspector sees the first one's reading when their own is done. Source: 000 §6.10. */
export function recordOf(held: HeldCase | null): CaseRecord {
  if (held === null) throw new Error("a case that was just recorded is not there");
  const { key, case: one, pack, events, firstReading } = held;
  const first = firstReading === null || foldedCase(held).done ? firstReading : "hidden";
  return { key, case: one, programme: pack.pack.programme, inspector: pack.pack.inspector, events, first };
}
