import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../../../scripts/build/headers.mjs';
import { serve } from '../../../../scripts/host/serve.mjs';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Start</title>');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  server = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

const status = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    // Not fetch, which would tidy the path before sending it.
    const { port } = server;
    request({ host: '127.0.0.1', port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  test('gives the start page for the folder, with every header', async () => {
    const response = await fetch(server.url);
    expect(await response.text()).toContain('<title>Start</title>');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers.get(name)).toBe(value);
  });

  test.each(['/no.js', '/no', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/a%00b'])(
    'says that %s is not there',
    async (path) => expect(await status(path)).toBe(404),
  );

  test('answers a path that is no path', async () => expect(await status('/%')).toBe(400));

  test('takes nothing in', async () => {
    const response = await fetch(server.url, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('Content-Security-Policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
  });

  test('sends nothing twice to who has it', async () => {
    const { headers } = await fetch(server.url);
    const again = await fetch(server.url, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test.each(['br', 'gzip', 'identity'])('packs as %s and means the same', async (encoding) => {
    const response = await fetch(server.url, { headers: { 'Accept-Encoding': encoding } });
    expect(response.headers.get('Content-Encoding') ?? 'identity').toBe(encoding);
    expect(await response.text()).toContain('<title>Start</title>');
  });

  test('refuses a port that is taken', async () => {
    await expect(serve({ folder, port: server.port })).rejects.toThrow('EADDRINUSE');
  });
});
