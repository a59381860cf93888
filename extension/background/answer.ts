import type { Done, PanelAnswers, Told } from "../browser/panel-messages.ts";
import type { Background } from "./background.ts";
import type { Keeper } from "./keeper.ts";
import type { HeldCase } from "./kept.ts";

export type Asked<K extends keyof PanelAnswers> = PanelAnswers[K]["asks"];
export type Answered<K extends keyof PanelAnswers> = Promise<Done<PanelAnswers[K]["gives"]>>;

/** What answers one question of the panel. An act that changes something answers only when it is on the disk. */
export type Answer<K extends keyof PanelAnswers> = (background: Background, asked: Asked<K>) => Answered<K>;

export function done<T>(gives: T): Done<T> {
  return { ok: true, gives };
}

export function told<T>(why: Told): Done<T> {
  return { ok: false, told: why };
}

/** Do something with a case that is held, where the store is open. */
export async function withCase<T>(
  background: Background,
  key: string,
  act: (keeper: Keeper, held: HeldCase) => Promise<Done<T>>,
): Promise<Done<T>> {
  const keeper = await background.store.keeper();
  if (keeper === null) return told("locked");
  const held = keeper.find(key);
  return held === null ? told("case-not-known") : act(keeper, held);
}

/** Do what ends on the disk, or say that it could not be kept. */
export async function kept<T>(background: Background, act: () => Promise<T>): Promise<Done<T>> {
  let gives: T;
  try {
    gives = await act();
  } catch {
    return told("not-kept");
  }
  await background.changed();
  return done(gives);
}
