import { cacheControl, SECURITY_HEADERS } from '../headers.mjs';

// Such hosts join the values of all rules that fit, so no two rules may set the same header on a path.
const CACHED_PATHS = `/ /index.html /arrive.js /sw.js /manifest.webmanifest /robots.txt /recept.html /recept.css
  /SHA256SUMS /sbom.cdx.json /regions/* /packs/* /icons/* /assets/*`.split(/\s+/);

const everywhere = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
const caching = CACHED_PATHS.flatMap((path) => [path, `  Cache-Control: ${cacheControl(path)}`]);

/** The file `_headers`, which Netlify, Cloudflare Pages and others read. */
export const HEADERS_FILE = `${['/*', ...everywhere, ...caching].join('\n')}\n`;
