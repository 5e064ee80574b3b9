import { expect, it } from 'vitest';
import { parseDeployment } from '../../../../scripts/build/deployment.ts';

const parse = (leaveTo: unknown) =>
  parseDeployment(JSON.stringify({ kiosk: 'no', organisation: 'demonstration', leaveTo }), ['nl', 'en']).leaveTo;

it('is no other site unless a deployment names one', () => {
  expect(parseDeployment('{"kiosk":"no","organisation":"demonstration"}', ['nl']).leaveTo).toBeNull();
  expect(parse(null)).toBeNull();
  expect(parse('https://www.voorbeeld.nl/weer')).toBe('https://www.voorbeeld.nl/weer');
});

it.each([
  'http://www.voorbeeld.nl/',
  'https://www.voorbeeld.nl/?wie=ik',
  'https://www.voorbeeld.nl/#hier',
  'https://ik@www.voorbeeld.nl/',
  'https://www.voorbeeld.nl:8443/',
  'javascript:alert(1)',
  'data:text/html,x',
  '/elders',
  '',
  7,
])('takes no %j', (leaveTo) => {
  expect(() => parse(leaveTo)).toThrow(/leaveTo: /);
});
