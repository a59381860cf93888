import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../core/programmes/index.ts";
import { cy } from "../../core/words/cy.ts";
import { en, type Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import { panelCy } from "../../core/words/panel-cy.ts";
import { panelEn } from "../../core/words/panel-en.ts";
import { FILE_PROBLEM_KINDS } from "../../core/workbook/file-problem-kinds.ts";
import { PROBLEM_KINDS } from "../../core/workbook/problem-kinds.ts";

type Texts = Readonly<Record<string, string>>;

/** Texts that are rightly the same in both languages, each with its reason. */
const SAME_IN_BOTH: Texts = {
  "labels.band": "the Welsh word is band",
  "ribbon.name": "the product's name",
  "ribbon.tab": "the product's name",
  "views.step-panel": "the Welsh word is panel",
};

/** The longest name a sheet can have. */
const LONGEST_NAME = 31;

const KINDS = { ...PROBLEM_KINDS, ...FILE_PROBLEM_KINDS };

/** Every text by group and key: `labels.band`. */
function textsOf(words: object): Texts {
  return Object.fromEntries(
    Object.entries(words).flatMap(([group, texts]) =>
      Object.entries(texts as Texts).map(([key, text]) => [`${group}.${key}`, text]),
    ),
  );
}

/** Keys that only one of the two has. */
function keysOfOne(one: Texts, other: Texts): string[] {
  const only = (a: Texts, b: Texts) => Object.keys(a).filter((key) => !Object.hasOwn(b, key));
  return [...only(one, other), ...only(other, one)].sort();
}

/** The facts a text has places for, each with the words it is worded by: `cases`, `worked:rating`. Forms for more than one add none. */
function factsOf(text: string): string[] {
  const places = [...text.matchAll(/\{([^}]*)\}/gu)].map(([, inside = ""]) => inside.replace(/#?\|.*$/u, ""));
  return [...new Set(places)].sort();
}

/** Keys of texts that have places for other facts in the other language. */
function keysWithOtherFacts(one: Texts, other: Texts): string[] {
  return Object.keys(one).filter((key) => factsOf(one[key] ?? "").join() !== factsOf(other[key] ?? "").join());
}

/** Keys of places that are not written as `fill-in.ts` reads them. */
function keysWithBadPlaces(texts: Texts): string[] {
  const place = /\{\w+(?:#?\|[^|{}]*\|[^|{}]*|:(?:rating|field|list|domain|found|quoted|why))?\}/gu;
  return Object.keys(texts).filter((key) => /[{}]/u.test((texts[key] ?? "").replaceAll(place, "")));
}

/** Keys of texts that are the same in both languages, but for those that may be. */
function keysNotTranslated(one: Texts, other: Texts, allowed: Texts): string[] {
  return Object.keys(one).filter((key) => one[key] === other[key] && !Object.hasOwn(allowed, key));
}

/** Keys of texts that are empty, have blanks at an end or two together, exclaim, or would end a formula's text. */
function keysUntidy(texts: Texts): string[] {
  return Object.keys(texts).filter((key) => {
    const text = texts[key] ?? "";
    return text === "" || text !== text.trim() || / {2}|!|"|’/u.test(text);
  });
}

/** Kinds with no text, and texts of no kind. */
function kindsWithoutText(kinds: object, problems: Texts): string[] {
  return keysOfOne(Object.fromEntries(Object.keys(kinds).map((kind) => [kind, ""])), problems);
}

/** Rows of docs/problems.md that differ from the kinds: missing, unknown, twice, or with another severity. */
function kindsNotInPage(kinds: Texts, page: string): string[] {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (\w+) +\|/gmu)].map(
    ([, kind, severity]) => `${kind} ${severity}`,
  );
  const wanted = Object.entries(kinds).map(([kind, severity]) => `${kind} ${severity}`);
  const twice = rows.filter((row, at) => rows.indexOf(row) < at);
  return [
    ...wanted.filter((row) => !rows.includes(row)),
    ...rows.filter((row) => !wanted.includes(row)),
    ...twice,
  ].sort();
}

/** Every name a sheet of ours can get, for every list and domain. */
function sheetNames(words: Words): string[] {
  return Object.values(words.sheets).flatMap((name) => {
    if (name.includes("{list:")) return Object.keys(words.lists).map((list) => fillIn(words, name, { list }));
    if (name.includes("{domain:")) return Object.keys(words.domains).map((domain) => fillIn(words, name, { domain }));
    return [name];
  });
}

/** Names that no sheet can have: too long, with a character Excel refuses, or the same as another's. */
function badSheetNames(names: readonly string[]): string[] {
  const plain = names.map((name) => name.toLowerCase());
  return names.filter(
    (name, at) =>
      name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/u.test(name) || plain.indexOf(name.toLowerCase()) < at,
  );
}

const ENGLISH = textsOf({ ...en, panel: panelEn });
const WELSH = textsOf({ ...cy, panel: panelCy });
const PAGE = readFileSync(new URL("../../docs/problems.md", import.meta.url), "utf8");

/** A copy with one text changed, or taken out. */
function changed(texts: Texts, key: string, text?: string): Texts {
  const { [key]: _, ...others } = texts;
  return text === undefined ? others : { ...others, [key]: text };
}

describe("the words", () => {
  it("have the same keys in both languages", () => {
    expect(keysOfOne(ENGLISH, WELSH)).toEqual([]);
    expect(Object.keys(ENGLISH).length).toBeGreaterThan(200);
    expect(keysOfOne(ENGLISH, changed(WELSH, "labels.seed"))).toEqual(["labels.seed"]);
    expect(keysOfOne(ENGLISH, changed(WELSH, "labels.sprout", "Hedyn"))).toEqual(["labels.sprout"]);
  });

  it("have places for the same facts in both languages", () => {
    expect(keysWithOtherFacts(ENGLISH, WELSH)).toEqual([]);
    const key = "problems.percent-does-not-match";
    expect(keysWithOtherFacts(ENGLISH, changed(WELSH, key, "{worked}% yw canran y cyfrifon."))).toEqual([key]);
    expect(keysWithOtherFacts(ENGLISH, changed(WELSH, key, "{worked:rating}% yw, nid {shown}%."))).toEqual([key]);
    expect(factsOf("{n} {n|case|cases} of {names#|is|are}")).toEqual(["n", "names"]);
  });

  it("write their places as they are read", () => {
    expect([...keysWithBadPlaces(ENGLISH), ...keysWithBadPlaces(WELSH)]).toEqual([]);
    for (const bad of ["{n", "n}", "{n:cases}", "{n|case}", "{two words}"]) {
      expect(keysWithBadPlaces({ bad })).toEqual(["bad"]);
    }
  });

  it("are in Welsh, but for those that are the same", () => {
    expect(keysNotTranslated(ENGLISH, WELSH, SAME_IN_BOTH)).toEqual([]);
    expect(Object.keys(SAME_IN_BOTH).filter((key) => ENGLISH[key] !== WELSH[key])).toEqual([]);
    expect(keysNotTranslated(ENGLISH, changed(WELSH, "labels.seed", "Seed"), SAME_IN_BOTH)).toEqual(["labels.seed"]);
  });

  it("are tidy, calm, and safe inside a formula", () => {
    expect([...keysUntidy(ENGLISH), ...keysUntidy(WELSH)]).toEqual([]);
    for (const bad of ["", " a", "a  b", "Careful!", 'a "b"', "it’s"]) expect(keysUntidy({ bad })).toEqual(["bad"]);
  });
});

describe("the problems", () => {
  it("each have a text in both languages, and every text a kind", () => {
    expect(kindsWithoutText(KINDS, en.problems)).toEqual([]);
    expect(kindsWithoutText(KINDS, cy.problems)).toEqual([]);
    expect(kindsWithoutText({ ...KINDS, "new-kind": "error" }, en.problems)).toEqual(["new-kind"]);
    expect(kindsWithoutText(KINDS, changed(en.problems, "case-twice"))).toEqual(["case-twice"]);
  });

  it("are all on their page, with their severity, and nothing else is", () => {
    expect(kindsNotInPage(KINDS, PAGE)).toEqual([]);
    const row = /^\| `case-twice`.*\n/mu;
    expect(PAGE).toMatch(row);
    expect(kindsNotInPage(KINDS, PAGE.replace(row, ""))).toEqual(["case-twice error"]);
    expect(
      kindsNotInPage(
        KINDS,
        PAGE.replace(row, (line) => line + line),
      ),
    ).toEqual(["case-twice error"]);
    expect(kindsNotInPage(KINDS, `${PAGE}\n| \`case-thrice\` | error | x | y |\n`)).toEqual(["case-thrice error"]);
    expect(kindsNotInPage({ ...KINDS, "case-twice": "notice" }, PAGE)).toEqual([
      "case-twice error",
      "case-twice notice",
    ]);
  });
});

describe("the sheets' names", () => {
  it("can be given to a sheet, whatever the list or domain", () => {
    const lists = PROGRAMMES.flatMap((programme) => programme.samples.lists.map((list) => list.id));
    for (const words of [en, cy]) {
      expect(badSheetNames(sheetNames(words))).toEqual([]);
      expect(lists.filter((list) => words.lists[list] === undefined)).toEqual([]);
    }
    expect(sheetNames(cy)).toContain("Rhestr hir gwaith di-dâl");
    expect(badSheetNames(["Ratings", "ratings"])).toEqual(["ratings"]);
    expect(badSheetNames(["x".repeat(31), "x".repeat(32), "a/b", "'a"])).toEqual(["x".repeat(32), "a/b", "'a"]);
    const longer = { ...cy, sheets: { ...cy.sheets, log: "Cofnod tynnu'r sampl {list:list}" } };
    expect(badSheetNames(sheetNames(longer)).length).toBeGreaterThan(0);
  });
});
