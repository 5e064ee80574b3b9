import { type Manifest, openManifest, type PublishedFile } from '../../../resources/index.ts';
import { parseJson } from '../../../shared/parse-json.ts';

/** Milliseconds that one answer of the host may take. */
const MOST_WAIT = 30_000;

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), MOST_WAIT);
  try {
    // Neither the browser's memory of files nor the service worker may answer: what they have is what the app came with.
    const response = await fetch(new URL(`packs/${path}`, document.baseURI), {
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      signal: stop.signal,
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Gets what the host says it has published. Rejects when that cannot be had or read. */
export async function fetchManifest(): Promise<Manifest> {
  return openManifest(parseJson(new TextDecoder().decode(await bytesOf('manifest.json'))));
}

/** Gets the text of a file. Rejects when it is not the file that the manifest names, to the last byte. */
export async function fetchPack({ name, bytes, sha256 }: PublishedFile): Promise<string> {
  const got = await bytesOf(name);
  if (got.length !== bytes) throw new Error(`${name}: ${got.length} bytes instead of ${bytes}`);
  if (hexOf(await crypto.subtle.digest('SHA-256', got)) !== sha256) throw new Error(`${name} has another hash`);
  return new TextDecoder().decode(got);
}
