import { expect, it } from 'vitest';
import { CORRECTION_FIELDS, correctionMail } from '../../../../../src/app/arrange/correction/correction.ts';

it('makes a mail with the id and the fields, and nothing else', () => {
  const mail = new URL(correctionMail('lijst@voorbeeld.nl', 'soep-en-samen', ['telefoon', 'tijden']));
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'lijst@voorbeeld.nl']);
  expect([...mail.searchParams]).toEqual([
    ['subject', 'soep-en-samen'],
    ['body', 'soep-en-samen: telefoon, tijden'],
  ]);
});

it('keeps strange addresses in their place', () => {
  const mail = new URL(correctionMail('a?b&body=x@voorbeeld.nl', 'x', [...CORRECTION_FIELDS]));
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
});
