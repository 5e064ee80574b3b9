import { cacheControl, SECURITY_HEADERS } from '../headers.mjs';
import { MEDIA_TYPES, OTHER_TYPE } from '../media-types.mjs';

/** @param {string} type */
const bare = (type) => type.split(';')[0] ?? type;

/** @param {(type: string) => boolean} wanted */
const typeList = (wanted) => {
  const types = [...new Set([...Object.values(MEDIA_TYPES), OTHER_TYPE])].filter(wanted).map(bare);
  // nginx counts text/html among them by itself, and complains when it is named as well.
  return types.filter((type) => type !== 'text/html').join(' ');
};

const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ${bare(type)} ${ending.slice(1)};`);
const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  add_header ${name} "${value}" always;`);

/** A file for the http block of nginx. */
export const NGINX = `# Made by \`npm run headers\`. Change the host, the certificate and the folder; the rest comes from scripts/.
# A file for the http block, such as /etc/nginx/conf.d/ademruimte.conf.
# That a file is missing may be kept by nobody: it may be there a moment later, when an upload is complete.
map $status$uri $ademruimte_cache {
  default "${cacheControl('/')}";
  ~^(200|206|304)/assets/ "${cacheControl('/assets/')}";
}

server {
  listen 80;
  listen [::]:80;
  server_name ademruimte.example;
  access_log off;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ademruimte.example;
  ssl_certificate /etc/ssl/ademruimte.pem;
  ssl_certificate_key /etc/ssl/ademruimte.key;
  root /srv/ademruimte;

  # Nothing is written down of a visit: an IP address is personal data, and a visit here says something by itself.
  access_log off;
  log_not_found off;
  error_log /var/log/nginx/ademruimte.log emerg;
  server_tokens off;

  types {
${types.join('\n')}
  }
  default_type ${bare(OTHER_TYPE)};
  charset utf-8;
  charset_types ${typeList((type) => type.includes('charset'))};
  gzip on;
  gzip_types ${typeList((type) => type !== 'image/png')};

  # Here and nowhere inside a location: an add_header there would drop all of these.
${headers.join('\n')}
  add_header Cache-Control $ademruimte_cache always;

  # A file that is not there is a 404, and never the start page.
  location / { try_files $uri $uri/index.html =404; }
}
`;
