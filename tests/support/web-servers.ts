import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

export interface WebServer {
  /** Command that must be on this machine. */
  readonly command: string;
  /** The shipped recipe, changed only in what a deployer changes: the address and the folders. */
  readonly start: (work: string, port: number) => ChildProcess;
}

const DIST = resolve('dist');

/** Debian keeps servers where only an administrator looks. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` };

const recipe = (path: string, changes: readonly (readonly [RegExp, string])[]): string =>
  changes.reduce(
    (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`${path} has no ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(join('deploy', path), 'utf8'),
  );

/** The certificate is the deployer's; here the connection stays on this machine. */
function nginx(work: string, port: number): ChildProcess {
  const server = recipe('nginx.conf', [
    [/server \{\n {2}listen 80;[^}]*\}\n/g, ''],
    [/ {2}listen \[::\]:443 ssl http2;\n/g, ''],
    [/listen 443 ssl http2;/g, `listen 127.0.0.1:${port};`],
    [/ {2}ssl_[^\n]*\n/g, ''],
    [/\/srv\/ademruimte/g, DIST],
    [/\/var\/log\/nginx/g, work],
  ]);
  // As Debian sets it up: whatever the recipe does not switch off is written down.
  const settings = `daemon off;
pid ${work}/pid;
error_log ${work}/error.log;
events {}
http {
  access_log ${work}/access.log;
${server}
}
`;
  writeFileSync(join(work, 'nginx.conf'), settings);
  return spawn('nginx', ['-p', work, '-e', join(work, 'start.log'), '-c', join(work, 'nginx.conf')], { env });
}

function caddy(work: string, port: number): ChildProcess {
  const site = recipe('Caddyfile', [
    [/^ademruimte\.example/gm, `http://127.0.0.1:${port}`],
    [/\/srv\/ademruimte/g, DIST],
  ]);
  writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${site}`);
  const home = { ...env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  const server = spawn('caddy', ['run', '--config', join(work, 'Caddyfile')], { env: home });
  server.stderr.on('data', (text) => writeFileSync(join(work, 'caddy.log'), text, { flag: 'a' }));
  return server;
}

export const WEB_SERVERS: readonly WebServer[] = [
  { command: 'nginx', start: nginx },
  { command: 'caddy', start: caddy },
];

export const isInstalled = (command: string): boolean => spawnSync('which', [command], { env }).status === 0;

export const freePort = (): Promise<number> =>
  new Promise((resolvePort) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolvePort(port));
    });
  });
