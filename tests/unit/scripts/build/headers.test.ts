import { describe, expect, test } from 'vitest';
import { CSP, cacheControl, META_CSP, SECURITY_HEADERS } from '../../../../scripts/build/headers.mjs';

describe('response headers', () => {
  test('the policy allows our own files and nothing inline', () => {
    expect(CSP).toMatch(/^default-src 'none'; /);
    expect(CSP).not.toMatch(/unsafe|https?:|blob:|\*/);
    // Drawings inside the app are the one thing that is no file.
    expect(CSP.split('; ').filter((directive) => directive.includes('data:'))).toEqual(["img-src 'self' data:"]);
    expect(CSP).toContain("require-trusted-types-for 'script'; trusted-types app");
  });

  test('the page carries the same policy but for what browsers ignore there', () => {
    expect(CSP.replace("frame-ancestors 'none'; ", '')).toBe(META_CSP);
  });

  test('no feature of the device but keeping the screen on', () => {
    const features = SECURITY_HEADERS['Permissions-Policy']?.split(', ') ?? [];
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['screen-wake-lock=(self)']);
    expect(new Set(features).size).toBe(features.length);
    expect(features).toContain('geolocation=()');
  });

  test('only files with a hash in their name are kept unasked', () => {
    expect(cacheControl('/assets/index-a.js')).toContain('immutable');
    for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/regions/x.json']) {
      expect(cacheControl(path)).toBe('no-cache');
    }
  });
});
