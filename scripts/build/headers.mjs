// The one list of response headers: for the server of `npm start`, the dev server, and every recipe (recipes.mjs).

const CSP_DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Drawings of a check are in the app itself: a file for each would tell which question someone is at.
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
];

// Only names that Chromium knows: an unknown one is an error in the console of every visitor.
const FORBIDDEN_FEATURES = `accelerometer autoplay browsing-topics camera captured-surface-control clipboard-read
  compute-pressure deferred-fetch deferred-fetch-minimal digital-credentials-create digital-credentials-get
  display-capture encrypted-media gamepad geolocation gyroscope hid identity-credentials-get idle-detection
  interest-cohort keyboard-map language-detector language-model local-fonts local-network local-network-access
  loopback-network magnetometer microphone midi on-device-speech-recognition otp-credentials payment
  picture-in-picture private-state-token-issuance private-state-token-redemption publickey-credentials-create
  publickey-credentials-get screen-wake-lock=(self) serial speaker-selection storage-access summarizer sync-xhr
  translator unload usb window-management xr-spatial-tracking`;

/** The content security policy as a header. */
export const CSP = CSP_DIRECTIVES.join('; ');

/** The same policy for a `<meta>`, where browsers ignore `frame-ancestors`. */
export const META_CSP = CSP_DIRECTIVES.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');

/**
 * Sent with every response. Also with sw.js: a service worker obeys the policy of its own file, not that of the page.
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CSP,
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': FORBIDDEN_FEATURES.split(/\s+/)
    .map((feature) => (feature.includes('=') ? feature : `${feature}=()`))
    .join(', '),
};

/**
 * Files in assets/ carry a hash of their content in their name; all others must be asked for again.
 * That a file is missing must be asked again too: it may be there a moment later, when an upload is complete.
 * @param {string} path absolute path of a URL, such as `/assets/index-x.js`; '' when there is no such file
 */
export const cacheControl = (path) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Headers that make a browser tell others of a visit, or keep something about it. No response may have them. */
export const FORBIDDEN_HEADERS = [
  'Accept-CH',
  'Content-Security-Policy-Report-Only',
  'Critical-CH',
  'Link',
  'NEL',
  'Refresh',
  'Report-To',
  'Reporting-Endpoints',
  'Set-Cookie',
];
