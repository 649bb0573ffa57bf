// Everything that is plain script and can wait: how old facts are, the offline copy, and the app.
(() => {
  const root = document.documentElement;
  const source = document.currentScript.dataset;
  if ('cover' in root.dataset) return;

  function markOldFacts() {
    const limit = new Date();
    limit.setFullYear(limit.getFullYear() - 1);
    for (const time of document.querySelectorAll('time[data-age]')) {
      if (new Date(time.dateTime) < limit) time.parentElement.querySelector('.old').hidden = false;
    }
  }

  // What is copied stays in the clipboard, so the button says so.
  function offerCopies() {
    if (!navigator.clipboard) return;
    for (const button of document.querySelectorAll('[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(button.dataset.copy);
        button.lastElementChild.textContent = button.dataset.copied;
      });
    }
  }

  // Nothing that was ticked is there for whoever comes back to the page.
  function forgetTicks() {
    for (const form of document.forms) form.reset();
  }

  async function keepOffline() {
    if (!('serviceWorker' in navigator)) return;
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    document.getElementById('offline').hidden = false;
  }

  async function get(name) {
    const answer = await fetch(source[name], { integrity: source[`${name}Hash`] });
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer;
  }

  function load(name) {
    return new Promise((loaded, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src: source[name], integrity: source[`${name}Hash`], onload: loaded, onerror: failed });
      document.head.append(script);
    });
  }

  async function startApp() {
    const words = get('words').then((answer) => answer.arrayBuffer());
    const [, wasm] = await Promise.all([load('glue'), get('wasm'), words]);
    await wasm_bindgen({ module_or_path: wasm });
    wasm_bindgen.start(new Uint8Array(await words));
    root.dataset.app = 'ready';
  }

  // After a panic nothing in the app can be trusted: it goes, and the whole page, which it never touched, is back.
  function stopApp(event) {
    const error = event.error || event.reason;
    if (!(error instanceof WebAssembly.RuntimeError)) return;
    document.getElementById('app').replaceChildren();
    delete root.dataset.view;
    root.dataset.app = 'failed';
    document.getElementById('stopped')?.removeAttribute('hidden');
  }

  markOldFacts();
  offerCopies();
  forgetTicks();
  addEventListener('pagehide', forgetTicks);
  addEventListener('load', () => {
    // Without an offline copy or without the app, the page is complete as it is.
    keepOffline().catch(() => {});
    if (!source.wasm || !window.WebAssembly) return;
    addEventListener('error', stopApp);
    addEventListener('unhandledrejection', stopApp);
    startApp().catch(() => { root.dataset.app = 'failed'; });
  });
})();
