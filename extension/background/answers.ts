import type { Done, PanelAnswers, PanelAsks } from "../browser/panel-messages.ts";
import { type Answer, done } from "./answer.ts";
import {
  answerAddCase,
  answerCase,
  answerFirstReading,
  answerRecord,
  answerStep,
  answerWorkOn,
} from "./answer-case.ts";
import { answerAttach, answerCapture, answerForgetPending, answerShow } from "./answer-evidence.ts";
import { answerDropSite, answerPoint, answerPutSite, answerSet, answerTryRule } from "./answer-sites.ts";
import { answerDeleteAll, answerHandOver, answerLock, answerOpenPack, answerUnlock } from "./answer-store.ts";
import type { Background } from "./background.ts";

/** What answers each question of the panel. */
const ANSWERS: { readonly [K in keyof PanelAnswers]: Answer<K> } = {
  state: async (background) => done(await background.state()),
  "open-pack": answerOpenPack,
  unlock: answerUnlock,
  lock: answerLock,
  work: async () => done(true),
  case: answerCase,
  record: answerRecord,
  step: answerStep,
  "work-on": answerWorkOn,
  capture: answerCapture,
  attach: answerAttach,
  "forget-pending": answerForgetPending,
  show: answerShow,
  "add-case": answerAddCase,
  "first-reading": answerFirstReading,
  "hand-over": answerHandOver,
  set: answerSet,
  "put-site": answerPutSite,
  "drop-site": answerDropSite,
  point: answerPoint,
  "try-rule": answerTryRule,
  "delete-all": answerDeleteAll,
};

/** Answer the panel. Whatever it asks but how things stand is work: the store stays open for as long again. */
export function answerPanel(background: Background, ask: PanelAsks): Promise<Done<unknown>> {
  if (ask.panel !== "state") background.touch();
  const answer = ANSWERS[ask.panel] as (background: Background, asked: object) => Promise<Done<unknown>>;
  return answer(background, ask);
}
