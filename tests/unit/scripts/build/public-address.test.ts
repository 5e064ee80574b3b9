import { describe, expect, it } from 'vitest';
import { parseDeployment } from '../../../../scripts/build/deployment.ts';

const withAddress = (publicAddress: unknown) => () =>
  parseDeployment(JSON.stringify({ kiosk: 'always', organisation: 'demonstration', publicAddress }), ['nl', 'en'])
    .publicAddress;

describe('the public address of a deployment', () => {
  it('may be left out, and is otherwise a folder on https', () => {
    expect(withAddress(undefined)()).toBeUndefined();
    expect(withAddress('https://voorbeeld.nl/')()).toBe('https://voorbeeld.nl/');
    expect(withAddress('https://voorbeeld.nl/ademruimte/')()).toBe('https://voorbeeld.nl/ademruimte/');
  });

  it.each([
    'http://voorbeeld.nl/',
    'voorbeeld.nl',
    'https://voorbeeld.nl',
    'https://voorbeeld.nl/ademruimte',
    'https://voorbeeld.nl/?kiosk',
    'https://voorbeeld.nl/#/help',
    'https://iemand@voorbeeld.nl/',
    'https://:geheim@voorbeeld.nl/',
    'HTTPS://VOORBEELD.NL/',
    '',
    7,
  ])('is not %s', (address) => {
    expect(withAddress(address)).toThrow(/publicAddress/);
  });
});
