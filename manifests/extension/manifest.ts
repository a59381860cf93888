/** The browsers there is a build for. */
export type BrowserKind = "chromium" | "firefox";

/** Fixes the extension's id in Chromium, whoever loads it: `CHROMIUM_ID` follows from it. */
const CHROMIUM_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAntw5JQuXj1jnMz3NTD/BjR2BXX1sbejF8/zvYn6gvBILnAghE450bpJFHr6gY9y6TgQViTwK4GnqHa9FNOhqcukcR2R6QNcLseL0r9CAAjiJY2HgJqmyhEvbgl/zYG7xnljO7zc8W9/Muqi9LY+D3CgrNWC/VW5jdlN0TENReJE8JIXiuEHfaxuHCSdSKFEdIX3ILFIsRcjGF1Pp8O1iINhq/Rxnq6UrdKXx8sth1qGj8/ctE9Ck9ZVWC7zJCj0wVCoGNrQlWmNlv6j1dyy1qwogr18waQXNyxTjACamfLIRKbow9wygrbX5XYwYZTJuuop4ZATH0PWHjGQrlIz4fQIDAQAB";

/** What an administrator puts on an allow-list. */
export const FIREFOX_ID = "probity@probity.invalid";

/** The oldest browsers it is made for: Highlight API and storage.session in both, data collection permissions in Firefox. */
const OLDEST = { chromium: "120", firefox: "142.0" } as const;

export const ICON_SIZES = [16, 32, 48, 128] as const;
const ICONS = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/icon-${size}.png`]));

/** What pages of our own may do: show what came with them, and speak to nobody. */
const SECURITY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Keys that a browser offers; a person can change them in it. Chromium takes four at most. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: "Alt+Shift+O" } },
  "evidence-yes": { suggested_key: { default: "Alt+Shift+Y" }, description: "__MSG_evidenceYes__" },
  "evidence-no": { suggested_key: { default: "Alt+Shift+U" }, description: "__MSG_evidenceNo__" },
  "evidence-choose": { suggested_key: { default: "Alt+Shift+E" }, description: "__MSG_evidenceChoose__" },
  lock: { description: "__MSG_lock__" },
};

const BASE = {
  manifest_version: 3,
  name: "Probity",
  description: "__MSG_description__",
  default_locale: "en",
  icons: ICONS,
  action: { default_title: "Probity", default_icon: ICONS },
  options_ui: { page: "options.html", open_in_tab: true },
  commands: COMMANDS,
  content_security_policy: { extension_pages: SECURITY },
  incognito: "not_allowed",
  permissions: ["storage", "unlimitedStorage", "scripting", "activeTab", "alarms"],
  optional_host_permissions: ["https://*/*", "http://*/*"],
};

/**
 * The manifest of one browser's build. manifests/extension/permissions.md says why each permission is asked.
 *
 * @param version three numbers: `0.1.0`
 */
export function extensionManifest(browser: BrowserKind, version: string): object {
  return browser === "chromium" ? { ...BASE, version, ...chromiumOnly() } : { ...BASE, version, ...FIREFOX_ONLY };
}

function chromiumOnly() {
  return {
    key: CHROMIUM_KEY,
    minimum_chrome_version: OLDEST.chromium,
    permissions: [...BASE.permissions, "sidePanel"],
    side_panel: { default_path: "panel.html" },
    background: { service_worker: "background.js" },
    storage: { managed_schema: "managed-schema.json" },
  };
}

const FIREFOX_ONLY = {
  background: { scripts: ["background.js"] },
  sidebar_action: {
    default_panel: "panel.html",
    default_title: "Probity",
    default_icon: ICONS,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: FIREFOX_ID,
      strict_min_version: OLDEST.firefox,
      data_collection_permissions: { required: ["none"] },
    },
  },
};
