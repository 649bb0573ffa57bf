// Leave, the cover and the stored look. Blocking, so that all of it is there before the first paint.
// Source of the Shift rule: GOV.UK Frontend, "Exit this page".
(() => {
  const LEFT = 'level.left'; // set in this tab after leaving: every page of it shows the cover
  const RETURNS = 'level.returns'; // how often Continue was tapped in this tab
  const DISPLAY = 'level.display'; // how Level looks; src/browser/storage.rs writes it
  const SHIFT_WITHIN = 5000; // milliseconds between two presses
  const root = document.documentElement;
  const guarded = (work) => { try { return work(); } catch { return null; } }; // storage may be refused
  const noted = (key) => guarded(() => sessionStorage.getItem(key));
  const byId = (id) => document.getElementById(id);
  let leaving = false;

  function look() {
    const record = guarded(() => localStorage.getItem(DISPLAY));
    if (!record || record.length > 200) return;
    const { v, theme, text } = guarded(() => JSON.parse(record)) || {};
    if (v !== 1) return;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (text === 'large' || text === 'largest') root.dataset.text = text;
  }

  // After Continue, Back still leads to what was left. So each page opened since then is marked in the history,
  // and one that is come back to without the mark stays covered.
  const mark = () => noted(RETURNS) && guarded(() => history.replaceState(noted(RETURNS), ''));
  const isCovered = (isReturn) => noted(LEFT) !== null || (isReturn && noted(RETURNS) !== history.state);
  const cameBack = () =>
    noted(RETURNS) && ['back_forward', 'reload'].includes(performance.getEntriesByType('navigation')[0]?.type);

  function hide() {
    root.dataset.cover = '';
    root.hidden = true; // hides even where the style sheet is missing
    delete root.dataset.view;
    document.title = 'Level';
  }

  function element(name, id, parent) {
    const made = document.createElement(name);
    made.id = id;
    return parent.appendChild(made);
  }

  // The cover is a working spirit level. It says nothing of ours but "Continue".
  function cover() {
    const words = byId('leave')?.dataset.continue || 'Continue';
    document.body.replaceChildren();
    const page = element('main', 'cover', document.body);
    const vial = element('div', 'cover-vial', page);
    const bubble = element('div', 'cover-bubble', vial);
    const angle = element('p', 'cover-angle', page);
    const move = (degrees) => {
      const tilt = Math.max(-45, Math.min(45, degrees || 0));
      bubble.style.left = `${50 - tilt * 0.9}%`;
      angle.textContent = `${Math.abs(tilt).toFixed(1)}°`;
    };
    move(0);
    addEventListener('deviceorientation', (event) => move(event.gamma));
    vial.onpointermove = (event) => {
      if (!event.buttons) return;
      const box = vial.getBoundingClientRect();
      move(45 - (90 * (event.clientX - box.left)) / box.width);
    };
    const on = element('button', 'cover-continue', page);
    on.textContent = words;
    on.onclick = goOn;
    root.hidden = false;
  }

  function goOn() {
    guarded(() => sessionStorage.setItem(RETURNS, Number(noted(RETURNS)) + 1));
    guarded(() => sessionStorage.removeItem(LEFT));
    location.replace('/');
  }

  function wipe() {
    const returns = noted(RETURNS);
    guarded(() => sessionStorage.clear());
    guarded(() => Object.keys(localStorage).forEach((key) => key === DISPLAY || localStorage.removeItem(key)));
    guarded(() => sessionStorage.setItem(LEFT, '1'));
    if (returns) guarded(() => sessionStorage.setItem(RETURNS, returns));
  }

  function leave(target) {
    if (leaving) return;
    leaving = true;
    hide();
    cover();
    guarded(() => speechSynthesis.cancel());
    wipe();
    const installed = matchMedia('(display-mode: standalone)').matches || navigator.standalone;
    if (navigator.onLine && !installed) location.replace(target);
    else history.replaceState(null, '', '/');
  }

  function countShift() {
    let presses = 0;
    let alone = false;
    let timer;
    const show = (count) => {
      const link = byId('leave');
      presses = count;
      link.dataset.presses = count;
      byId('said').textContent = count ? link.dataset.shift.replace('{left}', 3 - count) : '';
      clearTimeout(timer);
      if (count) timer = setTimeout(show, SHIFT_WITHIN, 0);
    };
    addEventListener('keydown', (event) => {
      alone = event.key === 'Shift';
      if (!alone && presses) show(0);
    }, true);
    addEventListener('keyup', (event) => {
      if (event.key !== 'Shift' || !alone || leaving || !byId('said')) return;
      alone = false;
      if (presses < 2) show(presses + 1);
      else leave(byId('leave').href);
    }, true);
  }

  look();
  if (isCovered(cameBack())) hide();
  else mark();
  // On the document, so that they work while the page and its other scripts are still on their way.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('#leave');
    if (!link) return;
    event.preventDefault();
    leave(link.href);
  }, true);
  countShift();
  addEventListener('hashchange', mark);
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive' && 'cover' in root.dataset && !byId('cover')) cover();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && isCovered(noted(RETURNS)) && !byId('cover')) {
      hide();
      cover();
    }
  });
})();
