import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BrowserKind, extensionManifest } from "../../manifests/extension/manifest.ts";

const BROWSERS: readonly BrowserKind[] = ["chromium", "firefox"];
const read = (path: string) => readFileSync(path, "utf8");

interface Manifest {
  readonly key?: string;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: object; readonly description?: string }>>;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly [other: string]: unknown;
}

const manifestOf = (browser: BrowserKind) => extensionManifest(browser, "0.1.0") as Manifest;

/** What a page of permissions says of each: its name, and the browsers it is asked in. */
function permissionsOnPage(page: string): Map<string, string> {
  return new Map(
    [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| \S/gmu)].map(([, name = "", where = ""]) => [name, where]),
  );
}

/** Permissions that the manifests ask and the page does not tell of in those browsers, and the other way round. */
function untold(page: string, manifests: Readonly<Record<BrowserKind, Manifest>>): string[] {
  const told = permissionsOnPage(page);
  const asked = (browser: BrowserKind) => [
    ...manifests[browser].permissions,
    ...manifests[browser].optional_host_permissions,
  ];
  const tells = (name: string, browser: BrowserKind) => {
    const where = told.get(name)?.toLowerCase() ?? "";
    return where.includes("both") || where.includes(browser);
  };
  return BROWSERS.flatMap((browser) => {
    const names = new Set([...asked(browser), ...told.keys()]);
    return [...names].filter((name) => asked(browser).includes(name) !== tells(name, browser));
  });
}

/** Permissions and keys that no manifest of ours may have, and why. */
function forbidden(manifest: Manifest): string[] {
  const never = ["tabs", "downloads", "<all_urls>", "history", "cookies", "webRequest", "nativeMessaging"];
  return [
    ...manifest.permissions.filter((one) => never.includes(one)),
    // A page could find out that the extension is there.
    ...["web_accessible_resources", "host_permissions", "content_scripts", "externally_connectable"].filter((key) =>
      Object.hasOwn(manifest, key),
    ),
  ];
}

/** The id that Chromium gives an extension with this key: its hash in letters. */
function chromiumId(key: string): string {
  const hash = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16))).join("");
}

describe("the extension's manifests", () => {
  const manifests = { chromium: manifestOf("chromium"), firefox: manifestOf("firefox") };
  const page = read("manifests/extension/permissions.md");

  it("ask for exactly what permissions.md gives a reason for", () => {
    expect(untold(page, manifests)).toEqual([]);
    const more = { ...manifests.firefox, permissions: [...manifests.firefox.permissions, "tabs"] };
    expect(untold(page, { ...manifests, firefox: more })).toEqual(["tabs"]);
    expect(untold(page.replace(/^\| `alarms`.*\n/mu, ""), manifests)).toEqual(["alarms", "alarms"]);
    expect(untold(page.replace("| Chromium |", "| both |"), manifests)).toEqual(["sidePanel"]);
  });

  it.each(BROWSERS)("of %s ask for nothing that reaches further, and show a page nothing", (browser) => {
    expect(forbidden(manifests[browser])).toEqual([]);
    expect(forbidden({ ...manifests[browser], permissions: ["tabs"], web_accessible_resources: [] })).toHaveLength(2);
    expect(manifests[browser].incognito).toBe("not_allowed");
  });

  it("let the pages speak to nobody", () => {
    for (const browser of BROWSERS) {
      const rules = manifests[browser].content_security_policy.extension_pages.split("; ");
      expect(rules).toContain("default-src 'none'");
      expect(rules).toContain("connect-src 'none'");
      expect(rules.filter((rule) => /unsafe|https?:|\*|data:|blob:/u.test(rule))).toEqual([]);
    }
  });

  it("suggest four keys at most, which is what Chromium takes, and say what each does in both languages", () => {
    for (const browser of BROWSERS) {
      const commands = Object.values(manifests[browser].commands);
      expect(commands.filter((one) => one.suggested_key !== undefined).length).toBeLessThanOrEqual(4);
    }
    const [en, cy] = ["en", "cy"].map((language) =>
      JSON.parse(read(`manifests/extension/_locales/${language}/messages.json`)),
    );
    expect(Object.keys(cy)).toEqual(Object.keys(en));
    const named = [...JSON.stringify(manifests.chromium).matchAll(/__MSG_(\w+)__/gu)].map(([, name]) => name);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it("give ids that the guide for administrators names", () => {
    const guide = read("docs/extension-deploy.md");
    expect(guide).toContain(chromiumId(manifests.chromium.key ?? ""));
    expect(guide).toContain("probity@probity.invalid");
  });

  it("offer administrators exactly the settings that are read", () => {
    const { properties } = JSON.parse(read("manifests/extension/managed-schema.json"));
    const settings = read("extension/background/settings.ts");
    const managed = /const MANAGED = v\.object\(\{([\s\S]*?)\n\}\);/u.exec(settings)?.[1] ?? "";
    const names = [...managed.matchAll(/^ {2}(\w+):/gmu)].map(([, name]) => name);
    expect(Object.keys(properties).toSorted()).toEqual(names.toSorted());
    for (const name of names) expect(read("docs/extension-deploy.md")).toContain(`\`${name}\``);
  });
});
