/**
 * Specs of screens that the service worker has no part in. In `npm test` they go without it: to fetch and keep every file anew
 * for each test takes a seventh of the time of all. At night (`npm run nightly`) they have it, as visitors do.
 */
export const WITHOUT_WORKER =
  /\/(?:compare|moments|outcome|plan|self-check|translation|words|backup|eviction|keeping|received|retention|take-home|dutch-card|facets|fields|list|outside-links|payer|region-map|word-help|focus|poster|read-aloud|reading|back-forward|cover)\.spec\.ts$/;
