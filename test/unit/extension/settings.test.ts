import { beforeEach, describe, expect, test, vi } from "vitest";
import { newExtensionBrowser } from "../../fakes/extension-browser.ts";

let browser = newExtensionBrowser();
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../fakes/extension-browser.ts")).extensionDoors(),
}));
vi.stubGlobal("navigator", { language: "en-GB" });
const { learnManaged, putSettings, putSite, settingsInForce } = await import(
  "../../../extension/background/settings.ts"
);

beforeEach(() => {
  browser = newExtensionBrowser();
});

describe("what an administrator sets", () => {
  test("stands above a person's own, and is said to be fixed", async () => {
    await putSettings({ idleMinutes: 200, retentionDays: 700 });
    await putSite({ origin: "https://records.example", rule: null });
    const set = { idleMinutes: 5, retentionDays: 30, allowedSites: ["https://other.example"] };
    Object.assign(browser.held("managed"), set);
    expect(await learnManaged()).toBe(true);
    expect(await learnManaged()).toBe(false);
    const { settings, fixed, sites } = await settingsInForce();
    expect(settings).toMatchObject({ idleMinutes: 5, retentionDays: 30 });
    expect(fixed).toEqual(["retentionDays", "idleMinutes", "sites"]);
    expect(sites).toEqual([]);
  });

  test("counts for nothing where it is out of its limits", async () => {
    Object.assign(browser.held("managed"), { idleMinutes: 0, retentionDays: "long", allowedSites: "all" });
    await learnManaged();
    const { settings, fixed } = await settingsInForce();
    expect(settings).toMatchObject({ idleMinutes: 15, retentionDays: 90 });
    expect(fixed).toEqual([]);
  });
});
