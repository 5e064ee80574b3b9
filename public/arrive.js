// Plain and apart from the app, so that any browser can read it: the app comes after the first picture, or not at all.
(() => {
  // What stands behind the # leaves the address bar and the history at once; several slashes in front become one.
  var path = location.pathname.replace(/^\/+/, '/');
  var isPlain = path === location.pathname;
  if (location.hash.length > 1) window.arrivedWith = location.hash.slice(0, 2100);
  if (window.arrivedWith || !isPlain) history.replaceState(history.state, '', location.origin + path + location.search);

  // The first screen stands in the page. It waits where something else comes in its place: who follows a link, reads another
  // language or was here before (and may have kept another look), and on a screen for everyone.
  var root = document.documentElement;
  var isOfHome = !navigator.language || /^nl/.test(navigator.language);
  var wasHere = 'serviceWorker' in navigator && navigator.serviceWorker.controller;
  var isElsewhere = window.arrivedWith || !isOfHome || location.search === '?kiosk';
  if (isElsewhere || wasHere) root.setAttribute('data-waits', '');
  // What is pressed on it before the app has come is pressed once more when it has.
  window.onclick = window.onchange = (event) => {
    window.touched = { type: event.type, target: event.target, value: event.target.value };
  };

  // Why the app does not start; the words stand in the page until the app does.
  var hasModules = 'noModule' in document.createElement('script');
  var why = hasModules && Object.hasOwn && window.structuredClone ? '' : 'old';

  // Who was here and kept nothing gets it after all, without waiting for the app; where the browser cannot tell, they wait.
  function showIfEmpty(databases) {
    if (!why && !databases.some(({ name }) => name === 'ademruimte')) root.removeAttribute('data-waits');
  }
  if (wasHere && !isElsewhere && indexedDB.databases) indexedDB.databases().then(showIfEmpty, () => undefined);

  function say(reason) {
    why = why || reason;
    var words = document.getElementById('why-' + why);
    if (!words) return;
    root.setAttribute('data-waits', '');
    words.hidden = false;
    // Now it is the page.
    document.getElementById('first-words').setAttribute('role', 'main');
    document.getElementById('wait').hidden = document.getElementById('why-unknown').hidden = true;
    document.getElementById('late').className = '';
  }
  function failed(error) {
    say(error instanceof SyntaxError ? 'old' : 'fault');
  }
  window.addEventListener(
    'error',
    (event) => {
      if (event.target === window) failed(event.error);
      else if (event.target.tagName === 'SCRIPT') say('network');
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => {
    say(event.reason instanceof SyntaxError ? 'old' : 'network');
  });
  if (!hasModules) document.addEventListener('DOMContentLoaded', say);
})();
