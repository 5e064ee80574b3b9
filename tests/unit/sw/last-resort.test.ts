import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { lastResort } from '../../../src/sw/last-resort.ts';

const request = (mode: string): Request => ({ mode, url: 'https://app.example/' }) as Request;

describe('the last resort', () => {
  test('is the server, when there is one', async () => {
    vi.stubGlobal('fetch', async () => new Response('from the server'));
    expect(await (await lastResort(request('navigate'))).text()).toBe('from the server');
  });

  test('is a Dutch page without scripts when a page was asked for offline', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const response = await lastResort(request('navigate'));
    const page = await response.text();
    const style = /<style>(.*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = response.headers.get('Content-Security-Policy');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(page).toContain('lang="nl"');
    expect(page).not.toContain('<script');
  });

  test('is an error and never a page in place of a script', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect((await lastResort(request('no-cors'))).type).toBe('error');
  });
});
