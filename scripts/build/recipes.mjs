// npm run headers: writes the settings of every kind of host from the one list of headers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../bootstrap.mjs';
import { CADDY } from './recipes/caddy.mjs';
import { NGINX } from './recipes/nginx.mjs';
import { HEADERS_FILE } from './recipes/static-host.mjs';

/** The text of every recipe, by its path in the repository. */
export const RECIPES = { 'public/_headers': HEADERS_FILE, 'deploy/nginx.conf': NGINX, 'deploy/Caddyfile': CADDY };

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of Object.entries(RECIPES)) writeFileSync(join(ROOT, path), text);
}
