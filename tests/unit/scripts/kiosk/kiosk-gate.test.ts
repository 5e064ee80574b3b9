import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGate } from '../../../../scripts/kiosk-check/gate.mjs';

const app = createServer((_, response) => response.end('app'));
let url = '';

beforeAll(async () => {
  await new Promise<void>((listening) => app.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(app.address() as AddressInfo).port}/`;
});
afterAll(() => app.close());

const statusThrough = (port: number, asked: string): Promise<number | undefined> =>
  new Promise((fulfil, reject) => {
    get({ host: '127.0.0.1', port, path: asked, agent: false }, (response) => {
      response.resume();
      fulfil(response.statusCode);
    }).on('error', reject);
  });

test('lets the host of the app through and nobody else, until that is shut too', async () => {
  const gate = await openGate(url);
  expect(await statusThrough(gate.port, url)).toBe(200);
  expect(await statusThrough(gate.port, 'http://else.example/')).toBe(502);
  expect(gate.refused()).toEqual(['else.example:80']);
  gate.shut();
  expect(await statusThrough(gate.port, url)).toBe(502);
  expect(gate.refused()).toEqual(['else.example:80']);
  gate.close();
});
