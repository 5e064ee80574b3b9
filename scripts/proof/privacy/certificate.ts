import { generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const TAG = { integer: 0x02, bits: 0x03, oid: 0x06, text: 0x0c, time: 0x17, sequence: 0x30, set: 0x31 } as const;

/** One value in DER: tag, length, content. */
function der(tag: keyof typeof TAG, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const long = body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  const size = body.length < 0x80 ? [body.length] : long;
  return Buffer.concat([Buffer.from([TAG[tag], ...size]), body]);
}

/** `ecdsa-with-SHA256` (RFC 5758) and `commonName` (X.520). */
const ECDSA_SHA256 = der('sequence', der('oid', Buffer.from('2a8648ce3d040302', 'hex')));
const COMMON_NAME = der('oid', Buffer.from('550403', 'hex'));
/** UTCTime: 2020 to 2049, the last year it can say. */
const VALIDITY = der('sequence', der('time', Buffer.from('200101000000Z')), der('time', Buffer.from('491231235959Z')));

/** A certificate that nobody trusts, made afresh: for a browser that was told to take any. */
export function selfSignedCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der('sequence', der('set', der('sequence', COMMON_NAME, der('text', Buffer.from('proof')))));
  const serial = der('integer', Buffer.from([1]));
  const subject = publicKey.export({ type: 'spki', format: 'der' });
  const body = der('sequence', serial, ECDSA_SHA256, name, VALIDITY, name, subject);
  const signature = der('bits', Buffer.from([0]), sign('sha256', body, privateKey));
  const lines = der('sequence', body, ECDSA_SHA256, signature).toString('base64').replaceAll(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
