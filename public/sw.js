// The offline copy: all of it or none. The build puts the list FILES, each [address, hash], and its name BUILD
// in front of this file. Pattern: Squoosh's worker; cached whole per build, never forced on an open page.
const PREFIX = 'level-';
const CACHE = PREFIX + BUILD;

async function keepEverything() {
  const cache = await caches.open(CACHE);
  const requests = FILES.map(([address, integrity]) =>
    new Request(address, { integrity, cache: address.startsWith('/a/') ? 'default' : 'no-cache' }));
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// Runs only once no tab uses the build before, whose cache can then go.
async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(request) {
  const { pathname } = new URL(request.url);
  const cache = await caches.open(CACHE);
  const kept = await cache.match(pathname.replace(/(.)\/$/, '$1'));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    const lost = await cache.match('/lost');
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepEverything()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});
