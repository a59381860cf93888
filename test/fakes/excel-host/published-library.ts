import { existsSync, readFileSync } from "node:fs";
import type { Route } from "playwright-core";

/** Where the library itself is, as its makers publish it. */
const LIBRARY = new URL("../../../node_modules/@microsoft/office-js/dist/", import.meta.url).pathname;
/** Where add-ins load it from. */
export const PUBLISHED = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Answer for Microsoft's own place from the published package, so that nothing leaves the machine. */
export function publishedLibrary(route: Route): Promise<void> {
  const file = LIBRARY + new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
  if (!existsSync(file)) return route.abort();
  return route.fulfill({ body: readFileSync(file), contentType: "text/javascript" });
}
