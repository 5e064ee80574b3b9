import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kioskFlags } from '../../../../scripts/kiosk/flags.mjs';
import { missingRules, policyFor } from '../../../../scripts/kiosk/policy.mjs';

const URL = 'https://ademruimte.gemeente.example/?kiosk';
const KIT = 'scripts/kiosk';

test('the policy opens the host of the app and nothing else', () => {
  const policy = policyFor(URL);
  expect(policy['URLAllowlist']).toEqual(['ademruimte.gemeente.example']);
  expect(policy['URLBlocklist']).toEqual(expect.arrayContaining(['*', 'file://*', 'chrome://*', 'devtools://*']));
  expect(policy).toMatchObject({ ForceEphemeralProfiles: true, DownloadRestrictions: 3, SpellcheckEnabled: false });
});

test('the policy does not shut out the supervisor, which listens to the page over the browser’s own pipe', () => {
  expect(policyFor(URL)).not.toHaveProperty('DeveloperToolsAvailability');
});

test('a policy that lacks a rule, or says something else, is told by name', () => {
  const policy = policyFor(URL);
  expect(missingRules(policy, URL)).toEqual([]);
  expect(missingRules({ ...policy, SyncDisabled: false, URLBlocklist: ['*'] }, URL)).toEqual([
    'SyncDisabled',
    'URLBlocklist',
  ]);
  expect(missingRules(policy, 'https://else.example/')).toEqual(['URLAllowlist']);
});

test('the flags lead everything but the host of the app to a dead end', () => {
  const flags = kioskFlags({ url: URL, profile: '/run/kiosk/profile' });
  expect(flags).toEqual(expect.arrayContaining(['--kiosk', '--incognito', '--proxy-server=http://127.0.0.1:9']));
  expect(flags).toContain('--proxy-bypass-list=<-loopback>;ademruimte.gemeente.example');
  expect(flags.filter((flag) => flag.startsWith('--remote-debugging'))).toEqual([]);
  expect(flags).not.toContain('--kiosk-printing');
  expect(kioskFlags({ url: URL, profile: '/p', print: true })).toContain('--kiosk-printing');
});

test('the manual names every file of the kit, every flag and every setting', () => {
  const manual = readFileSync('docs/kiosk.md', 'utf8');
  const flags = kioskFlags({ url: URL, profile: '/p', print: true }).map((flag) => flag.replace(/=.*/, ''));
  const settings = [...readFileSync(`${KIT}/kiosk.conf`, 'utf8').matchAll(/^#?(KIOSK_\w+)=/gm)].map(([, name]) => name);
  for (const word of [...flags, ...settings, ...Object.keys(policyFor(URL))]) expect(manual).toContain(`\`${word}\``);
  for (const [, file] of manual.matchAll(/`(scripts\/kiosk\/[\w.-]+)`/g)) expect(existsSync(file ?? '')).toBe(true);
});
