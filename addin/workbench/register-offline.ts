/** Keep the workbench's own files in the browser, so that it works without a network from the second visit on. */
export function registerOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  // A browser that refuses still has everything it loaded.
  navigator.serviceWorker.register("./offline.js").catch(() => undefined);
}
