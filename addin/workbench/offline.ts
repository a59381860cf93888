/// <reference lib="webworker" />

/** Which build this is and every file of it, put in by the build. */
declare const PROBITY_BUILD: { readonly version: string; readonly files: readonly string[] };

/** Keeps the workbench's own files, and only those, so that it opens without a network. It asks for nothing else. */
const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `probity-${PROBITY_BUILD.version}`;
const ours = new Set(PROBITY_BUILD.files.map((file) => new URL(file, worker.registration.scope).href));

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...ours])));
  worker.skipWaiting();
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  address.search = "";
  address.hash = "";
  if (event.request.method !== "GET") return;
  const page = event.request.mode === "navigate" && new URL("./", address).href === worker.registration.scope;
  const file = page ? new URL("./workbench.html", worker.registration.scope).href : address.href;
  if (ours.has(file)) event.respondWith(kept(file, event.request));
});

async function kept(file: string, request: Request): Promise<Response> {
  return (await caches.match(file)) ?? fetch(request);
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith("probity-") && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}
