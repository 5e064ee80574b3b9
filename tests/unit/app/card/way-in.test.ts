import { expect, test } from 'vitest';
import { cardWay } from '../../../../src/app/card/way-in.ts';
import type { WaysIn } from '../../../../src/resources/index.ts';
import { entry } from '../../resources/sample.ts';

const OWN = { number: '0181 33 35 07', dial: '0181333507' };
const DESK = { number: '088 647 19 20', dial: '0886471920' };
const NOTHING: WaysIn = {
  phones: [],
  chatUrl: undefined,
  inWriting: undefined,
  applyUrl: undefined,
  url: undefined,
  email: undefined,
  leads: [],
};
const desk = { kind: 'entry', entry: entry({ name: 'Het loket', phones: [DESK] }) } as const;
const site = 'https://voorbeeld.nl/';

test.each([
  ['the own number', { phones: [OWN], url: site, leads: [desk] }, { kind: 'call', phone: OWN, via: undefined }],
  ['who leads there', { url: site, leads: [desk] }, { kind: 'call', phone: DESK, via: desk }],
  ['the own GP', { url: site, leads: [{ kind: 'own' }] }, { kind: 'own' }],
  ['signing up', { applyUrl: 'https://voorbeeld.nl/aanmelden', url: site }, { kind: 'apply' }],
  ['a site', { url: site, chatUrl: site, email: 'a@voorbeeld.nl' }, { kind: 'site', href: site }],
  ['a chat', { chatUrl: site, email: 'a@voorbeeld.nl' }, { kind: 'chat', href: site }],
  ['a mail', { email: 'a@voorbeeld.nl' }, { kind: 'mail', address: 'a@voorbeeld.nl' }],
] as const)('a card leads in by %s', (_, ways, expected) => {
  expect(cardWay({ ...NOTHING, ...ways })).toMatchObject(expected);
});

test('a card has no way in where one can only go there', () => {
  expect(cardWay({ ...NOTHING, leads: [{ kind: 'entry', entry: entry() }] })).toBeUndefined();
});
