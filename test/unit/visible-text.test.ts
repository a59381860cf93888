import { describe, expect, it } from "vitest";
import { csvText } from "../../addin/file/write-csv.ts";
import { terminalText } from "../../addin/terminal/terminal-text.ts";
import { savedName } from "../../addin/workbench/save-file.ts";
import { en } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import { visibleText, withoutUnseen } from "../../core/words/visible-text.ts";

describe("what cannot be seen in other people's text", () => {
  it.each([
    ["text that turns its direction", "case\u202excod.exe", "case\\u202Excod.exe"],
    ["marks of direction", "a\u200eb\u2066c\u2069", "a\\u200Eb\\u2066c\\u2069"],
    ["what has no width", "C\u200b1\ufeff", "C\\u200B1\\uFEFF"],
    ["control characters", "a\u0007b\u009bc\u001b[2J", "a\\u0007b\\u009Bc\\u001B[2J"],
    ["ends of lines that are not line feeds", "a\rb\u2028c", "a\\u000Db\\u2028c"],
    ["nothing of this", "Siân, O’Brien\tand\nothers ☑ 東京 👩", "Siân, O’Brien\tand\nothers ☑ 東京 👩"],
  ])("is shown: %s", (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it("is shown in every message", () => {
    expect(fillIn(en, "{sheet} has {cases}", { sheet: "a\u202eb", cases: ["1\u200b", "2"] })).toBe(
      "a\\u202Eb has 1\\u200B, 2",
    );
    expect(fillIn(en, "{sheet:quoted}", { sheet: "\u0007" })).toBe("“\\u0007”");
  });

  it("is taken out of names of files", () => {
    expect(withoutUnseen("list\u202excod.xlsx")).toBe("listxcod.xlsx");
    expect(savedName("Ash\u200bmere\u202e.csv")).toBe("Ashmere.xlsx");
    expect(savedName("Ashmere.xltm")).toBe("Ashmere.xltm");
  });
});

describe("what the terminal prints", () => {
  it("keeps our own ink and shows every other code", () => {
    expect(terminalText("\u001b[31merror\u001b[0m  C\u001b[2J1\u001b]8;;x\u0007")).toBe(
      "\u001b[31merror\u001b[0m  C\\u001B[2J1\\u001B]8;;x\\u0007",
    );
    expect(terminalText("\u001b[8mhidden\u001b[0m\nsecond line")).toBe("\\u001B[8mhidden\u001b[0m\nsecond line");
  });
});

describe("text in CSV that a spreadsheet may take for a formula", () => {
  const cell = (text: string) => csvText(["a"], [{ a: text }]).slice(3, -2);

  it.each(["=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "  =1", "\u00a0=1", " ＝1"])(
    "is kept from being one: %j",
    (text) => {
      expect(cell(text).replace(/^"/u, "").startsWith(`'${text}`)).toBe(true);
    },
  );

  it.each(["1", "a=1", " a", "1-2", "Yes", ""])("stays as it is otherwise: %j", (text) => {
    expect(cell(text).replaceAll('"', "")).toBe(text);
  });
});
