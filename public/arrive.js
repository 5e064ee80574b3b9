// Runs before anything is shown: what stands behind the # of an address leaves the address bar and the history at once.
// Plain and apart from the app, because the app itself arrives after the first picture on the screen.
if (location.hash.length > 1) {
  window.arrivedWith = location.hash.slice(0, 2100);
  history.replaceState(history.state, '', location.pathname + location.search);
}
