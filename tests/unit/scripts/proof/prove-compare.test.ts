import { expect, describe as group, test } from 'vitest';
import { bytesOf, compareSent, describe, hostsOf } from '../../../../scripts/proof/privacy/compare.ts';
import type { Sent } from '../../../../scripts/proof/privacy/proxy.ts';

const app = (bytes: string): Sent => ({ host: 'app', bytes });
const [page, script, worker] = [
  app('GET / HTTP/1.1\r\n\r\n'),
  app('GET /a.js HTTP/1.1\r\n\r\n'),
  app('GET /sw.js HTTP/1.1\r\n\r\n'),
];

group('what two visits sent', () => {
  test('is the same in any order', () => {
    expect(compareSent([page, script, worker], [worker, page, script])).toEqual([]);
    expect(compareSent([], [])).toEqual([]);
  });

  test('differs by how often, in one byte, in a header, in a body, and in the host', () => {
    expect(compareSent([page, worker], [page, worker, worker])).toEqual([{ ...worker, first: 1, second: 2 }]);
    expect(compareSent([app('GET /?q=a')], [app('GET /?q=b')])).toHaveLength(2);
    expect(compareSent([app('GET /\r\nReferer: x\r\n\r\n')], [app('GET /\r\n\r\n')])).toHaveLength(2);
    expect(compareSent([app('POST /\r\n\r\n1')], [app('POST /\r\n\r\n2')])).toHaveLength(2);
    expect(compareSent([page], [{ ...page, host: 'other' }])).toHaveLength(2);
  });

  test('is told in one line, with host and numbers', () => {
    expect(compareSent([worker], [worker, worker]).map(describe)).toEqual(['app: GET /sw.js HTTP/1.1 (1 and 2 times)']);
    expect(hostsOf([page, script, { ...page, host: 'other' }])).toEqual({ app: 2, other: 1 });
    expect(bytesOf([app('abc'), app('de')])).toBe(5);
  });
});
