import * as v from "valibot";
import { QUOTATION } from "../../core/exchange/assessment-file.ts";
import { QUESTION } from "../../core/exchange/shapes.ts";
import { sameCase, whoseCase } from "../../core/exchange/whose-case.ts";
import { setAlarm } from "../browser/alarm.ts";
import { SESSION } from "../browser/memory.ts";
import type { CaseReading, ChipView, PageView, SelectedText } from "../browser/page-messages.ts";
import { allowedSites, askFrame, drawMarks, showInFrame } from "../browser/pages-door.ts";
import type { OnScreen, PanelState, Told, ToRecord } from "../browser/panel-messages.ts";
import { type Frame, letPanelsKeep, tellPanels } from "../browser/runtime.ts";
import { caseLine, questionsOfCase } from "./case-lines.ts";
import type { Keeper } from "./keeper.ts";
import type { HeldCase } from "./kept.ts";
import { OpenStore } from "./open-store.ts";
import { pageView } from "./page-view.ts";
import { Placed } from "./placed.ts";
import { Screens } from "./screens.ts";
import { type InForce, learnManaged, settingsInForce } from "./settings.ts";
import { whyNotAttached } from "./why-not-attached.ts";

export const LOCK_ALARM = "lock";
/** Key questions used last that are remembered. */
const REMEMBERED = 8;

/** What is in hand beside the store: in memory only, through the background's own sleep. */
interface InHand {
  readonly at: PanelState["at"];
  readonly pending: SelectedText | null;
  readonly recent: readonly string[];
  readonly chip: Pick<ChipView, "folded" | "at">;
  readonly overlayLost: readonly number[];
  /** The site on which our button was pressed last. */
  readonly pressedOn: string | null;
}

const NOTHING_IN_HAND: InHand = {
  at: null,
  pending: null,
  recent: [],
  chip: { folded: false, at: null },
  overlayLost: [],
  pressedOn: null,
};

/** Everything the extension knows, between the pages, the panel and the store. `answers.ts` answers the panel with it, `hear-page.ts` the pages. */
export class Background {
  readonly store = new OpenStore();
  #screens: Screens;
  #force: InForce;
  #hand: InHand;
  /** How the marks of each tab were found. */
  readonly placed = new Placed();
  #heard: PanelState["heard"] = { number: 0, key: "", facts: {} };
  #version = 0;
  #learned: Promise<void> = Promise.resolve();

  private constructor(screens: Screens, force: InForce, hand: InHand) {
    this.#screens = screens;
    this.#force = force;
    this.#hand = hand;
  }

  static async wake(): Promise<Background> {
    const [screens, force, hand] = await Promise.all([Screens.wake(), settingsInForce(), SESSION.get<InHand>("hand")]);
    const background = new Background(screens, force, hand ?? NOTHING_IN_HAND);
    background.#learned = background.learn();
    return background;
  }

  /** Kept once it is known what an administrator has set. */
  get learned(): Promise<void> {
    return this.#learned;
  }

  /** Hear anew what an administrator has set. */
  async learn(): Promise<void> {
    if (await learnManaged()) await this.settingsChanged();
  }

  get force(): InForce {
    return this.#force;
  }

  get hand(): InHand {
    return this.#hand;
  }

  get screens(): Screens {
    return this.#screens;
  }

  /** Keep something in hand. */
  async hold(change: Partial<InHand>): Promise<void> {
    this.#hand = { ...this.#hand, ...change };
    await SESSION.set("hand", this.#hand);
  }

  /** A question was worked on: evidence by a key goes to it, and the toolbar offers it. */
  async workOn(key: string, question: string): Promise<void> {
    const main = keyQuestionOf(question);
    const recent = [main, ...this.#hand.recent.filter((one) => one !== main)].slice(0, REMEMBERED);
    await this.hold({ at: { key, question }, recent });
  }

  /** Settings changed: they are read anew, pages of sites that are read no more fall silent, and everyone is told. */
  async settingsChanged(): Promise<void> {
    this.#force = await settingsInForce();
    const read = new Set(await allowedSites(this.#force.sites.map(({ origin }) => origin)));
    const left = this.#screens.frames().filter(({ tab, frame }) => !read.has(this.#screens.originOf(tab, frame) ?? ""));
    await Promise.all(left.map((frame) => askFrame(frame, { ask: "view", view: null })));
    await this.#screens.drop(left);
    await this.changed();
  }

  /** Something is done: the store stays open for as long again. */
  touch(): void {
    setAlarm(LOCK_ALARM, this.#force.settings.idleMinutes);
  }

  async lock(): Promise<void> {
    if ((await this.store.keeper()) !== null) await letPanelsKeep();
    await this.store.lock();
    await this.hold({ ...NOTHING_IN_HAND, chip: this.#hand.chip });
    this.placed.clear();
    await this.changed();
  }

  /** Everyone is told of a change: pages that show something of it, and open panels. A page that cannot be told undoes no change. */
  async changed(): Promise<void> {
    this.#version++;
    tellPanels({ changed: true });
    await Promise.allSettled(this.#screens.tabs.map((tab) => this.show(tab)));
  }

  /** Tell open panels what came of something they did not ask for. */
  hear(key: string, facts: Readonly<Record<string, string>> = {}): void {
    // Panels outlive the background, and heed only what counts on: so it counts from the clock.
    this.#heard = { number: Math.max(this.#heard.number + 1, Date.now()), key, facts };
    tellPanels({ changed: true });
  }

  /** What stands in a tab, as far as the open store knows it. */
  onScreen(keeper: Keeper | null, tab: number | null): OnScreen {
    const reading = tab === null ? null : this.#screens.of(tab);
    if (reading === null) return { is: "no-site" };
    if (reading.is === "none") return { is: "no-case" };
    if (reading.is === "refused") return reading;
    const { caseId } = reading;
    const held = keeper === null ? null : this.#heldOf(keeper, caseId);
    if (held !== null) return { is: "mine", caseId, key: held.key };
    const whose = whoseCase(keeper?.packs.map(({ pack }) => pack) ?? [], caseId);
    if (whose.is === "anothers") return { is: "anothers", caseId, inspector: whose.inspector };
    return { is: "not-in-sample", caseId };
  }

  /** The page's part shows what holds now. */
  async show(tab: number): Promise<void> {
    const keeper = await this.store.keeper();
    const view = await this.#viewOf(keeper, tab);
    const frames = this.#screens.frames(tab);
    const shown = frames.map((frame) => showInFrame(frame, { ...view, rule: this.#ruleOf(frame) }));
    const answers = await Promise.all(shown);
    const gone = frames.filter((_, at) => answers[at] === undefined);
    if (gone.length === 0) return;
    await this.#screens.drop(gone);
    tellPanels({ changed: true });
  }

  async state(): Promise<PanelState> {
    const keeper = await this.store.keeper();
    const { front } = this.#screens;
    const { settings, fixed, sites, allowed } = this.#force;
    const { pressedOn } = this.#hand;
    return {
      standing: await this.store.standing(),
      damaged: keeper?.damaged ?? 0,
      settings,
      fixed,
      sites,
      allowed,
      offer: sites.some(({ origin }) => origin === pressedOn) ? null : pressedOn,
      packs: (keeper?.packs ?? []).map(({ id, until, pack: { programme, inspection, inspector } }) => ({
        id,
        until,
        programme,
        inspection,
        inspector,
      })),
      cases: (keeper?.cases ?? []).map(caseLine),
      screen: this.onScreen(keeper, front),
      overlayLost: front !== null && this.#hand.overlayLost.includes(front),
      placed: front === null ? {} : this.placed.of(front),
      at: this.#hand.at,
      pending: this.#hand.pending,
      heard: this.#heard,
      version: this.#version,
    };
  }

  /**
   * Attach a selection to questions, if its screen is of the inspector's own case at this very moment.
   *
   * @returns why it was not attached; null when it was
   */
  async attach(
    tab: number,
    selected: SelectedText,
    questions: readonly string[],
    supports: "yes" | "no",
  ): Promise<Told | null> {
    const keeper = await this.store.keeper();
    if (keeper === null) return "locked";
    const screen = this.onScreen(keeper, tab);
    const why = whyNotAttached(screen, selected);
    const held = screen.is === "mine" ? keeper.find(screen.key) : null;
    if (why !== null || held === null) return why ?? "case-not-known";
    const judged = new Set(questionsOfCase(held).map(({ id }) => id));
    if (!questions.every((id) => v.is(QUESTION, id) && judged.has(keyQuestionOf(id)))) return "record-of-another-case";
    // What could not be handed over is not taken in: one such entry would hold back the whole file.
    if (!v.is(QUOTATION, selected.quotation)) return "not-kept";
    const evidence = { questions, supports, quotation: selected.quotation, note: "" };
    const kept = await this.record(held.key, [{ type: "evidence", evidence }]);
    if (!kept) return "not-kept";
    const say = supports === "yes" ? "supportsYes" : "supportsNo";
    this.hear("heard-attached", { question: questions.join(", "), supports: say });
    return null;
  }

  /** Record what happened to a case. False when it could not be kept: then it has not happened. */
  async record(key: string, happenings: readonly ToRecord[]): Promise<boolean> {
    const keeper = await this.store.keeper();
    if (keeper === null) return false;
    try {
      await keeper.record(key, happenings);
    } catch {
      return false;
    }
    this.touch();
    await this.changed();
    return true;
  }

  /** The tab in front that shows a case; else any other tab that does. */
  tabOf(keeper: Keeper, key: string): number | null {
    const { front, tabs } = this.#screens;
    const order = front === null ? tabs : [front, ...tabs.filter((tab) => tab !== front)];
    const caseId = keeper.find(key)?.case.caseId ?? "";
    return order.find((tab) => isOfCase(this.#screens.of(tab), caseId)) ?? null;
  }

  /** A page begins anew: what it is to show. */
  async beginPage(from: Frame): Promise<PageView> {
    await this.#screens.begin(from);
    if (from.frame === 0) {
      this.placed.forget(from.tab);
      await this.hold({ overlayLost: this.#hand.overlayLost.filter((tab) => tab !== from.tab) });
    }
    await drawMarks(from);
    return { ...(await this.#viewOf(await this.store.keeper(), from.tab)), rule: this.#ruleOf(from) };
  }

  async #viewOf(keeper: Keeper | null, tab: number) {
    const screen = this.onScreen(keeper, tab);
    const held = screen.is === "mine" ? (keeper?.find(screen.key) ?? null) : null;
    return pageView({
      standing: await this.store.standing(),
      settings: this.#force.settings,
      screen,
      held,
      line: held === null ? null : caseLine(held),
      recent: this.#hand.recent,
      chip: this.#hand.chip,
    });
  }

  /** The inspector's own case of this id; where it stands in several packs or on several lists, the one in hand. */
  #heldOf(keeper: Keeper, caseId: string): HeldCase | null {
    const held = keeper.cases.filter((one) => sameCase(one.case.caseId, caseId));
    return held.find(({ key }) => key === this.#hand.at?.key) ?? held[0] ?? null;
  }

  /** Rules are by site, and a frame of another site has another's. */
  #ruleOf({ tab, frame }: Pick<Frame, "tab" | "frame">) {
    const origin = this.#screens.originOf(tab, frame);
    return this.#force.sites.find((site) => site.origin === origin)?.rule ?? null;
  }
}

/** The key question of a prompt, or itself. */
function keyQuestionOf(id: string): string {
  return id.split(" ")[0] ?? id;
}

function isOfCase(reading: CaseReading | null, caseId: string): boolean {
  return reading?.is === "case" && sameCase(reading.caseId, caseId);
}
