import { describe, expect, it } from "vitest";
import { themeOf } from "../../../addin/taskpane/theme-of.ts";

const theme = (page: string, ink: string) => themeOf({ bodyBackgroundColor: page, bodyForegroundColor: ink });

describe("Office's look", () => {
  it.each([
    ["#ffffff", "#000000", "light"],
    ["#E6E6E6", "262626", "light"],
    ["#666666", "#f0f0f0", "dark"],
    ["#000000", "#ffff00", "dark"],
    ["#808080", "#808080", null],
    ["white", "black", null],
    ["", "", null],
  ])("of %s under %s is %s", (page, ink, shown) => expect(theme(page, ink)).toBe(shown));

  it("that is not told is neither light nor dark", () => expect(themeOf(undefined)).toBeNull());
});
