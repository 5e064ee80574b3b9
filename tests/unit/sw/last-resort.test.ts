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
    expect(response.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    const page = await response.text();
    expect(page).toContain('lang="nl"');
    expect(page).not.toContain('<script');
  });

  test('is an error and never a page in place of a script', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect((await lastResort(request('no-cors'))).type).toBe('error');
  });
});
