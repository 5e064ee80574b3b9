import { extname } from 'node:path';
import { cacheControl, FORBIDDEN_HEADERS, SECURITY_HEADERS } from '../build/headers.mjs';
import { MEDIA_TYPES } from '../build/media-types.mjs';
import { sha256 } from '../build/published-files.mjs';

/** Names that mean the same to a browser. */
const SAME_TYPE = new Map([['application/javascript', 'text/javascript']]);

/** @param {string | null} type */
function bareType(type) {
  const [bare = ''] = (type ?? '').toLowerCase().split(';');
  return SAME_TYPE.get(bare.trim()) ?? bare.trim();
}

/**
 * What is wrong with the headers that every response must have.
 * @param {Headers} headers
 * @returns {readonly string[]}
 */
export function headerProblems(headers) {
  const wrong = Object.entries(SECURITY_HEADERS).flatMap(([name, value]) => {
    const sent = headers.get(name);
    if (sent === value) return [];
    return [sent === null ? `lacks the header ${name}` : `has another ${name}: ${sent}`];
  });
  const extra = FORBIDDEN_HEADERS.filter((name) => headers.has(name));
  return [...wrong, ...extra.map((name) => `has the header ${name}, which no response may have`)];
}

/**
 * What is wrong with the answer for a file.
 * @param {Response} response
 * @param {string} path below the address of the app
 * @param {string} sum SHA-256 that the content must have
 * @param {string} by who says so, as the sentence names it
 * @returns {Promise<readonly string[]>}
 */
export async function fileProblems(response, path, sum, by = 'the build has') {
  const { status, headers } = response;
  const target = headers.get('location');
  if (status >= 300 && status < 400) return [`is redirected to ${target}`];
  if (status !== 200) return [`is answered with ${status}`, ...headerProblems(headers)];
  const problems = [...headerProblems(headers)];
  const expected = MEDIA_TYPES[extname(path)];
  const type = bareType(headers.get('content-type'));
  if (expected && type !== bareType(expected)) problems.push(`is sent as ${type || 'no type'}, not ${expected}`);
  const caching = cacheControl(`/${path}`);
  if (headers.get('cache-control') !== caching) problems.push(`must have Cache-Control: ${caching}`);
  const content = new Uint8Array(await response.arrayBuffer());
  if (sha256(content) !== sum) problems.push(`has other content than ${by} (${content.length} bytes)`);
  return problems;
}
