// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

// The policy is made when the file is read, so the browser's side must stand first.
async function loadWithPolicies(): Promise<{ trustedScriptUrl: (url: string) => unknown; policies: string[] }> {
  const policies: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: object) => {
      policies.push(name);
      return rules;
    },
  });
  vi.resetModules();
  document.head.innerHTML = '<base href="https://host.example/map/app/">';
  const { trustedScriptUrl } = await import('../../../../src/app/pwa/trusted-types.ts');
  return { trustedScriptUrl, policies };
}

test('one policy, which lets through our own service worker', async () => {
  const { trustedScriptUrl, policies } = await loadWithPolicies();
  expect(policies).toEqual(['app']);
  expect(trustedScriptUrl('sw.js')).toBe('https://host.example/map/app/sw.js');
});

test.each([
  'https://elsewhere.example/sw.js',
  '../sw.js',
  '/sw.js',
  'sw.js?x=1',
  'assets/sw.js',
  'data:text/javascript,1',
  'blob:https://host.example/1',
])('and refuses %s', async (url) => {
  const { trustedScriptUrl } = await loadWithPolicies();
  expect(() => trustedScriptUrl(url)).toThrow(TypeError);
});
