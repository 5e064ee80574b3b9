import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../../scripts/kiosk/settings.mjs';

const KIT = 'scripts/kiosk';
const INSTALLED = '/opt/ademruimte/';

/** A file of systemd as its settings by section. Throws on a line that is neither. */
function readUnit(name: string): Readonly<Record<string, string>> {
  let section = '';
  const lines = readFileSync(join(KIT, name), 'utf8').split('\n');
  const settings = lines.flatMap((line) => {
    const head = /^\[(\w+)\]$/.exec(line)?.[1];
    if (head) section = head;
    if (head || line === '') return [];
    const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (!key || section === '') throw new Error(`${name}: ${line}`);
    return [[`${section}.${key}`, value ?? '']];
  });
  return Object.fromEntries(settings);
}

describe('the units of systemd', () => {
  test('start the supervisor again whenever it ends, without counting', () => {
    const unit = readUnit('ademruimte-kiosk.service');
    expect(unit).toMatchObject({
      'Service.Restart': 'always',
      'Unit.StartLimitIntervalSec': '0',
      'Service.KillMode': 'control-group',
      'Service.RuntimeDirectory': 'ademruimte-kiosk',
    });
    const program = unit['Service.ExecStart']?.split(' ').at(-1) ?? '';
    expect(program.startsWith(INSTALLED)).toBe(true);
    expect(existsSync(program.slice(INSTALLED.length))).toBe(true);
  });

  test('keep homes away, and not the folder in memory where cage and speech-dispatcher put their sockets', () => {
    const unit = readUnit('ademruimte-kiosk.service');
    // `ProtectHome=yes` hides /run/user as well (systemd.exec(5)).
    expect(unit['Service.ProtectHome']).toBeUndefined();
    expect(unit['Service.InaccessiblePaths']).toBe('/home /root');
    expect(unit['Service.ReadWritePaths']).toBe('-/run/user');
  });

  test('ask it for a fresh browser at four in the night', () => {
    expect(readUnit('ademruimte-kiosk-restart.timer')['Timer.OnCalendar']).toBe('*-*-* 04:00:00');
    expect(readUnit('ademruimte-kiosk-restart.service')['Service.ExecStart']).toMatch(
      /--signal=SIGUSR1 ademruimte-kiosk\.service$/,
    );
    expect(readFileSync(join(KIT, 'supervisor.mjs'), 'utf8')).toContain("'SIGUSR1'");
  });
});

describe('the settings', () => {
  const BROWSER = { KIOSK_BROWSER: '/usr/bin/cage -- /usr/bin/chromium' };

  test('name the app once: at an address or in a folder', () => {
    for (const env of [{}, { KIOSK_URL: 'https://a.example/', KIOSK_FOLDER: '/srv' }]) {
      expect(() => readSettings(env)).toThrow(/KIOSK_URL of KIOSK_FOLDER/);
    }
    expect(() => readSettings({ KIOSK_URL: 'http://a.example/' })).toThrow(/https/);
    expect(() => readSettings({ KIOSK_FOLDER: 'docs' })).toThrow(/geen gebouwde app/);
  });

  test('keep the profile in the folder in memory that systemd makes', () => {
    const settings = readSettings({ KIOSK_URL: 'https://a.example/', RUNTIME_DIRECTORY: '/run/x', ...BROWSER });
    expect(settings).toMatchObject({
      profile: '/run/x/ademruimte-profile',
      browser: ['/usr/bin/cage', '--', '/usr/bin/chromium'],
      print: false,
      extra: [],
    });
  });

  test('are those of the example that is shipped', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kiosk-conf-'));
    writeFileSync(join(folder, 'sw.js'), '');
    // As a shell reads it, which the manual asks for: what holds a space stands between quotes.
    const { stdout } = spawnSync('sh', ['-c', `set -ae; . ./${KIT}/kiosk.conf; env`], { encoding: 'utf8', env: {} });
    const env = Object.fromEntries(
      [...stdout.matchAll(/^(KIOSK_\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
    );
    expect(readSettings({ ...env, KIOSK_FOLDER: folder })).toMatchObject({
      folder,
      port: 4180,
      browser: ['/usr/bin/cage', '--', '/usr/bin/chromium', '--ozone-platform=wayland'],
    });
    rmSync(folder, { recursive: true });
  });
});
