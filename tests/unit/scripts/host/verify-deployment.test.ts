import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../../../scripts/build/headers.mjs';
import { BILL_OF_MATERIALS, SUMS, sumsOf } from '../../../../scripts/build/published-files.mjs';
import { verifyDeployment } from '../../../../scripts/host/verify-deployment.mjs';
import {
  cutOff,
  type DeployServer,
  type Fault,
  missing,
  pageInstead,
  redirect,
  startDeployServer,
  withHeader,
} from '../../../support/deploy-server.ts';

const parent = mkdtempSync(join(tmpdir(), 'verify-'));
const SCRIPT = 'export const app = "Ademruimte";';

function makeBuild(name: string, script: string): string {
  const folder = join(parent, name);
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const bill = JSON.stringify({ metadata: { component: { version: '1.0.0-abc' } } });
  const files = {
    [BILL_OF_MATERIALS]: bill,
    'index.html': '<!doctype html><title>Start</title>',
    'sw.js': '//',
    'regions.json': '{}',
    _headers: '',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, 'assets', 'a-1.js'), script);
  writeFileSync(join(folder, SUMS), sumsOf(folder));
  return folder;
}

const build = makeBuild('build', SCRIPT);
let server: DeployServer;

beforeAll(async () => {
  server = await startDeployServer(build);
});
afterEach(() => {
  server.faults.clear();
  server.deploy(build);
});
afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

const problems = async () => (await verifyDeployment(server.url, build)).problems;

/** Sends what we would send, but with headers of our own choice. */
const ours =
  (status: number, content: string, headers: Readonly<Record<string, string>>): Fault =>
  (response) =>
    void response.writeHead(status, { ...SECURITY_HEADERS, 'Cache-Control': 'no-cache', ...headers }).end(content);

const SCRIPT_HEADERS = {
  'Content-Type': 'text/javascript',
  'Cache-Control': 'public, max-age=31536000, immutable',
};

const command = async (...args: readonly string[]) => {
  const script = spawn(process.execPath, ['scripts/host/verify-deployment.mjs', ...args]);
  let told = '';
  for (const stream of [script.stdout, script.stderr]) stream.on('data', (text) => (told += text));
  const code = await new Promise((ended) => script.once('close', ended));
  return { code, told };
};

describe('the command', () => {
  test('ends well when all is the same, and names the version', async () => {
    const { code, told } = await command(server.url, build);
    expect([code, told]).toEqual([0, expect.stringContaining('with version 1.0.0-abc, 0 problems')]);
  });

  test('tells each difference in a line, and ends with 1', async () => {
    server.faults.set('/sw.js', missing);
    const { code, told } = await command(server.url, build);
    expect(code).toBe(1);
    expect(told).toMatch(/^sw\.js is answered with 404$/m);
  });

  test.each([[[]], [['no address', build]], [['http://127.0.0.1:9/', parent]]])(
    'explains itself for %j',
    async (args) => {
      const { code, told } = await command(...args);
      expect([code, told]).toEqual([1, expect.stringContaining('npm run verify-deployment -- URL')]);
    },
  );
});

describe('comparing a host with a build', () => {
  test('finds nothing on a host that has it all', async () => {
    expect(await verifyDeployment(server.url, build)).toEqual({ checked: 9, problems: [], published: null });
  });

  test.each<[string, string, Fault, RegExp]>([
    [
      'one flipped byte',
      '/assets/a-1.js',
      ours(200, SCRIPT.replace('A', 'B'), SCRIPT_HEADERS),
      /^assets\/a-1\.js .*other content than the build has/,
    ],
    ['a missing file', '/regions.json', missing, /^regions\.json is answered with 404/],
    ['HTML instead of a script', '/assets/a-1.js', pageInstead, /^assets\/a-1\.js is sent as text\/html/],
    ['a redirect', '/index.html', redirect('/'), /^index\.html is redirected to \//],
    ['a broken connection', '/sw.js', cutOff, /^sw\.js gives no whole answer/],
    ['a cookie', '/', withHeader('Set-Cookie', 'a=b'), /^\(the address itself\) has the header Set-Cookie/],
    ['network error logging', '/sw.js', withHeader('NEL', '{}'), /^sw\.js has the header NEL/],
    ['a reporting address', '*', withHeader('Reporting-Endpoints', 'a="/x"'), /has the header Reporting-Endpoints/],
    [
      'a worker without a policy',
      '/sw.js',
      withHeader('Content-Security-Policy', undefined),
      /^sw\.js lacks the header Content-Security-Policy/,
    ],
    [
      'a weaker policy',
      '/',
      withHeader('Content-Security-Policy', "default-src 'self'"),
      /another Content-Security-Policy: default-src 'self'/,
    ],
    [
      'a worker that may be kept',
      '/sw.js',
      withHeader('Cache-Control', 'max-age=3600'),
      /^sw\.js must have Cache-Control: no-cache/,
    ],
    [
      'the start page for what is not there',
      '/assets/no-such-file.js',
      pageInstead,
      /no-such-file\.js is answered with 200/,
    ],
    [
      'a missing file that stays missing',
      '/assets/no-such-file.js',
      ours(404, '', { 'Cache-Control': 'max-age=600' }),
      /no-such-file\.js may be kept/,
    ],
    ['other sums', `/${SUMS}`, ours(200, 'x', { 'Content-Type': 'text/plain' }), /^SHA256SUMS .*other content/],
  ])('finds %s', async (_, path, fault, problem) => {
    server.faults.set(path, fault);
    expect((await problems()).some((found) => problem.test(found))).toBe(true);
  });

  test('finds another version', async () => {
    server.deploy(makeBuild('next', 'export const app = 2;'));
    expect((await problems()).map((found) => found.split(' ')[0])).toEqual(['assets/a-1.js', SUMS]);
  });

  test('does not ask for what hosts keep to themselves', async () => {
    server.faults.set('/_headers', missing);
    expect(await problems()).toEqual([]);
  });

  test('trusts no build that was changed after its sums were made', async () => {
    const changed = makeBuild('changed', SCRIPT);
    writeFileSync(join(changed, 'sw.js'), '// changed');
    const { problems: found } = await verifyDeployment(server.url, changed);
    expect(found).toEqual([expect.stringContaining('is no longer what its SHA256SUMS says')]);
  });

  describe('of the catalogue that was published after the app', () => {
    const pack = '{"format":3}';
    const sum = createHash('sha256').update(pack).digest('hex');
    const withPacks = makeBuild('with-packs', SCRIPT);
    mkdirSync(join(withPacks, 'packs'));
    writeFileSync(join(withPacks, 'packs', 'nl.json'), pack);
    writeFileSync(
      join(withPacks, 'packs', 'manifest.json'),
      JSON.stringify({ format: 1, date: '2026-12-01T00:00:00.000Z', files: [{ name: 'nl.json', sha256: sum }] }),
    );
    const verify = async () => {
      server.deploy(withPacks);
      return verifyDeployment(server.url, withPacks);
    };

    test('tells when that was, and leaves it out of the sums of the app', async () => {
      expect(await verify()).toMatchObject({ problems: [], published: '2026-12-01T00:00:00.000Z' });
    });

    test.each([
      [
        'half an upload',
        '/packs/nl.json',
        ours(200, '{}', { 'Content-Type': 'application/json' }),
        /^packs\/nl.json .*other content than packs\/manifest.json of the host says/,
      ],
      ['a file that is not there', '/packs/nl.json', missing, /^packs\/nl.json /],
      ['no manifest', '/packs/manifest.json', missing, /^packs\/manifest.json is answered with 404/],
      ['a page instead of a manifest', '/packs/manifest.json', pageInstead, /^packs\/manifest.json is no manifest/],
    ])('finds %s', async (_, path, fault, problem) => {
      server.faults.set(path, fault);
      expect((await verify()).problems.some((found) => problem.test(found))).toBe(true);
    });
  });

  test('says so when nobody answers', async () => {
    const { problems: found, checked } = await verifyDeployment('http://127.0.0.1:9/', build);
    expect(found).toHaveLength(checked);
  });
});
