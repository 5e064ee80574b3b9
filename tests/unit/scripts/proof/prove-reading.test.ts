import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selfSignedCertificate } from '../../../../scripts/proof/privacy/certificate.ts';
import { findInFiles } from '../../../../scripts/proof/privacy/find-in-files.ts';
import { inTurns } from '../../../../scripts/proof/privacy/interleave.ts';
import { RequestReader } from '../../../../scripts/proof/privacy/request-reader.ts';

const REQUESTS = [
  'GET http://app/ HTTP/1.1\r\nHost: app\r\n\r\n',
  'POST /x HTTP/1.1\r\nContent-Length: 6\r\n\r\n\r\n\r\nab',
  'POST /y HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n',
  'CONNECT other:443 HTTP/1.1\r\n\r\n',
];

describe('reading what comes over the line', () => {
  test('gives every request byte for byte, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1 }), (cuts) => {
        const reader = new RequestReader();
        let left = Buffer.from(REQUESTS.join(''));
        const read = [];
        for (let at = 0; left.length > 0; at += 1) {
          const size = (cuts[at % cuts.length] ?? 0) + 1;
          read.push(...reader.read(left.subarray(0, size)));
          left = left.subarray(size);
        }
        expect(read.map(({ bytes }) => bytes.toString())).toEqual(REQUESTS);
      }),
    );
  });

  test('tells method, target and headers', () => {
    const [request] = new RequestReader().read(Buffer.from(REQUESTS[1] ?? ''));
    expect([request?.method, request?.target, request?.headers.get('content-length')]).toEqual(['POST', '/x', '6']);
  });
});

describe('looking for a text in files', () => {
  test('finds it in both shapes and in folders below', () => {
    const folder = mkdtempSync(join(tmpdir(), 'find-'));
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'a'), 'xx MARK xx');
    writeFileSync(join(folder, 'below', 'b'), Buffer.from('MARK', 'utf16le'));
    writeFileSync(join(folder, 'c'), 'mark');
    expect([...findInFiles(folder, 'MARK')].sort()).toEqual([join(folder, 'a'), join(folder, 'below', 'b')]);
    rmSync(folder, { recursive: true });
  });
});

test('the certificate is one that other programs read, and is made by its own key', () => {
  const read = new X509Certificate(selfSignedCertificate().cert);
  expect(read.subject).toBe('CN=proof');
  expect(read.verify(read.publicKey)).toBe(true);
});

test('work in turns gives the results in order, with no more at once than asked', async () => {
  let [now, most] = [0, 0];
  const results = await inTurns([5, 1, 3, 2, 4], 2, async (item) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, item));
    now -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 30, 20, 40]);
  expect(most).toBe(2);
});
