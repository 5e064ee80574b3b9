// A static server with the production headers, on Node's own modules.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl, SECURITY_HEADERS } from '../build/headers.mjs';
import { mediaType } from '../build/media-types.mjs';

/** @type {Readonly<Record<string, (raw: Buffer) => Promise<Buffer>>>} best first */
const ENCODERS = {
  br: (raw) => promisify(brotliCompress)(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (raw) => promisify(gzip)(raw),
};

/**
 * @param {string} folder
 * @param {string} path decoded path of the URL
 * @returns {Promise<{ file: string, version: string } | undefined>} undefined outside the folder or for no file
 */
async function findFile(folder, path) {
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (path.includes('\0') || !file.startsWith(folder + sep)) return undefined;
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() ? { file, version: `${stats.mtimeMs}-${stats.size}` } : undefined;
}

/**
 * The path of what is asked for, read by hand: to a URL parser two slashes in front are the name of a host.
 * @param {string} asked path and query, as it came
 * @returns {string | undefined} undefined for a path that no file of ours has: with an empty or a dotted part, or with a
 *   slash in disguise. Throws a URIError when it is no text.
 */
function pathOf(asked) {
  const path = decodeURIComponent(asked.replace(/[?#].*$/s, ''));
  const isOdd = /%2f|%5c|%00/i.test(asked) || /\\|\/\/|\/\.{1,2}(?:\/|$)/.test(path) || !path.startsWith('/');
  return isOdd ? undefined : path;
}

/**
 * The codings that a browser takes, by its own header; `br;q=0` is a refusal.
 * @param {string} accepted
 */
const codingsIn = (accepted) =>
  accepted.split(',').flatMap((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    return parameters.some((part) => /^q=0(?:\.0*)?$/.test(part)) ? [] : [name];
  });

/** @typedef {{ body: Buffer, encoding: string, etag: string }} Packed */

/**
 * What was packed before, by its content: the proofs serve copies of one build that differ in two files, and packing is
 * most of what this server does.
 * @type {Map<string, Promise<Packed>>}
 */
const packed = new Map();

/** @param {string} encoding @param {Buffer} raw @returns {Promise<Packed>} */
async function pack(encoding, raw) {
  const body = (await ENCODERS[encoding]?.(raw)) ?? raw;
  return { body, encoding, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

/** @param {string} encoding @param {Buffer} raw @returns {Promise<Packed>} */
function packOnce(encoding, raw) {
  const key = `${encoding} ${createHash('sha256').update(raw).digest('base64url')}`;
  const making = packed.get(key) ?? pack(encoding, raw);
  packed.set(key, making);
  return making;
}

/** @returns {(file: string, version: string, accepted: string) => Promise<Packed>} */
function compressor() {
  /** @type {Map<string, Packed>} */
  const done = new Map();
  return async (file, version, accepted) => {
    const compressible = extname(file) !== '.png';
    const encoding = Object.keys(ENCODERS).find((name) => compressible && codingsIn(accepted).includes(name)) ?? '';
    const key = `${file} ${version} ${encoding}`;
    const known = done.get(key);
    if (known) return known;
    const made = await packOnce(encoding, await readFile(file));
    done.set(key, made);
    return made;
  };
}

/**
 * Answers from a folder as a host must.
 * @param {string} folder absolute
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function answerFrom(folder) {
  const compress = compressor();
  return async (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
    const path = pathOf(request.url ?? '/');
    const found = path === undefined ? undefined : await findFile(folder, path);
    response.setHeader('Cache-Control', cacheControl(found && path ? path : ''));
    // A missing file is a 404 and never the start page: HTML in place of a script would break a running app.
    if (!found) return void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    const { body, encoding, etag } = await compress(
      found.file,
      found.version,
      String(request.headers['accept-encoding'] ?? ''),
    );
    response.setHeader('Content-Type', mediaType(found.file));
    response.setHeader('Vary', 'Accept-Encoding').setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * Serves a folder on this machine only.
 * @param {{ folder: string, port: number }} options port 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} rejects when the port is taken
 */
export function serve({ folder, port }) {
  const handle = answerFrom(resolve(folder));
  const server = createServer((request, response) => {
    // A path that is no valid URL ends here.
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  return new Promise((fulfil, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      const close = () =>
        new Promise((/** @type {(value?: any) => void} */ closed) => {
          server.close(closed);
          server.closeAllConnections();
        });
      fulfil({ url: `http://127.0.0.1:${address.port}/`, port: address.port, close });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({ folder: process.argv[2] ?? 'dist', port: Number(process.argv[3] ?? 4173) });
  console.log(url);
}
