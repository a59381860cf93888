import { describe, expect, it } from "vitest";
import { XmlScan } from "../../../addin/file/xml-scan.ts";

const names = (xml: string) => {
  const scan = new XmlScan(xml, "part");
  const found: string[] = [];
  while (scan.next()) found.push(`${scan.closing ? "/" : ""}${scan.name}@${scan.depth}`);
  return found;
};

describe("names", () => {
  it("are plain in the root's namespace, under whatever prefix", () => {
    expect(names('<a xmlns="m"><b/></a>')).toEqual(["a@0", "b@1", "/a@0"]);
    expect(names('<x:a xmlns:x="m" xmlns="m"><b/><x:c/></x:a>')).toEqual(["a@0", "b@1", "c@1", "/a@0"]);
    expect(names('<a xmlns="m"><x:b xmlns:x="m"><x:c/></x:b></a>')).toEqual(["a@0", "b@1", "c@2", "/b@1", "/a@0"]);
    expect(names("<a><b/></a>")).toEqual(["a@0", "b@1", "/a@0"]);
  });

  it("carry their namespace in any other", () => {
    expect(names('<a xmlns="m" xmlns:o="n"><o:b/><b xmlns="n"><c/></b><c/></a>')).toEqual([
      "a@0",
      "{n}b@1",
      "{n}b@1",
      "{n}c@2",
      "/{n}b@1",
      "c@1",
      "/a@0",
    ]);
    expect(names('<a xmlns="m" xmlns:o="n"><b xmlns:o="m"><o:c/></b><o:c/></a>')).toEqual([
      "a@0",
      "b@1",
      "c@2",
      "/b@1",
      "{n}c@1",
      "/a@0",
    ]);
    expect(names('<x:a xmlns:x="m"><b/></x:a>')).toEqual(["a@0", "{}b@1", "/a@0"]);
  });
});

describe("attributes", () => {
  const scan = new XmlScan(
    '<a xmlns:r="one" xmlns:q="two" q:id="7" id="8" r:id="9&amp;"><b xmlns:r="two" r:id="1"/></a>',
    "p",
  );
  scan.next();

  it("are asked for by their plain name, or by a namespace", () => {
    expect(scan.attribute("id")).toBe("8");
    expect(scan.attributeIn(["one"], "id")).toBe("9&");
    expect(scan.attributeIn(["two"], "id")).toBe("7");
    expect(scan.attributeIn(["three"], "id")).toBeNull();
    expect(scan.attribute("r")).toBeNull();
    expect(scan.namespaceOf("r")).toBe("one");
    scan.next();
    expect(scan.attributeIn(["two"], "id")).toBe("1");
    scan.next();
    expect(scan.namespaceOf("r")).toBe("one");
  });
});

describe("what is not XML with namespaces", () => {
  it.each([
    ["an end tag of another name", "<a><b></c></a>"],
    ["an end tag of another prefix", '<x:a xmlns:x="m" xmlns:y="m"></y:a>'],
    ["an end tag in another letter case", "<a></A>"],
    ["an end tag with an attribute", '<a></a b="1">'],
    ["an end tag too many", "<a/></a>"],
    ["an end tag too few", "<a><b></b>"],
    ["an attribute twice", '<a b="1" c="2" b="3"/>'],
    ["an attribute twice among many", `<a ${Array.from({ length: 20 }, (_, at) => `b${at}="1"`).join(" ")} b7="1"/>`],
    ["attributes without a space", '<a b="1"c="2"/>'],
    ["an attribute without quotes", "<a b=1/>"],
    ["an attribute without a value", "<a b/>"],
    ["a second root element", "<a/><b/>"],
    ["a bare ampersand in a text", "<a>this & that</a>"],
    ["a bare ampersand in an attribute", '<a b="this & that"/>'],
    ["a bare ampersand in a text between comments", "<a><!-- & --><b>&</b><!-- & --></a>"],
    ["a bare ampersand after the root", "<a/>&"],
    ["an entity that XML does not define", "<a>&nbsp;</a>"],
    ["an entity in another letter case", "<a>&AMP;</a>"],
    ["a declaration of an element", "<a><!ELEMENT b EMPTY></a>"],
    ["a CDATA section outside the root", "<![CDATA[x]]><a/>"],
    ["a comment without an end", "<a><!-- </a>"],
    ["a comment that ends where it begins", "<a><!--></a>"],
    ["a prefix that nothing declares", "<x:a/>"],
    ["a prefix that nothing declares any more", '<a><b xmlns:x="m"/><x:c/></a>'],
    ["no element", "  "],
    ["a name without letters", "<a>< b/></a>"],
  ])("%s is refused", (_, xml) => {
    expect(() => names(xml)).toThrow("file-damaged");
  });

  it.each([
    [
      "comments, instructions and CDATA sections holding anything",
      "<?x &?><a><!-- & <b> --><![CDATA[& <b>]]><?y & <b>?></a><!-- & -->",
    ],
    ["every entity of XML", "<a b='&lt;&gt;&amp;&quot;&apos;'>&#38;&#x26;</a>"],
    ["attributes on lines of their own", "<a\n  b='1'\n\tc = '2' ></a >"],
    ["one name in two namespaces", '<a xmlns:x="m" xmlns:y="n" x:b="1" y:b="2" b="3"/>'],
    ["a greater-than sign in an attribute", '<a b="1 > 0">x > y</a>'],
  ])("%s pass", (_, xml) => {
    expect(names(xml).at(-1)).toBe(xml.includes("</a") ? "/a@0" : "a@0");
  });
});

it("checks the prefixes of attributes where it is asked to", () => {
  const scan = new XmlScan('<a xmlns:r="m" r:b="1" xml:space="preserve"><b q:c="1"/></a>', "part");
  scan.next();
  expect(() => scan.checkAttributePrefixes()).not.toThrow();
  scan.next();
  expect(() => scan.checkAttributePrefixes()).toThrow("file-damaged");
});
