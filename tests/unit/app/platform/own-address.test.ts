import { expect, test } from 'vitest';
import { ownAddress } from '../../../../src/app/platform/own-address.ts';

test.each([
  ['https://a.example/', 'https://a.example/'],
  ['https://a.example/zorg/?kiosk#/help', 'https://a.example/zorg/'],
  ['https://a.example//', 'https://a.example/'],
  ['https://a.example//evil.example/', 'https://a.example/evil.example/'],
  ['https://a.example///x//y/', 'https://a.example/x//y/'],
  ['https://a.example/%2F%2Fevil.example/', 'https://a.example/%2F%2Fevil.example/'],
  ['https://a.example/index.html', 'https://a.example/index.html'],
  ['https://a.example/\\\\evil.example/', 'https://a.example/evil.example/'],
])('the address of %s stays on its own host: %s', (opened, address) => {
  expect(ownAddress(new URL(opened))).toBe(address);
  // A browser takes it for its own, whatever page it is asked from.
  expect(new URL(ownAddress(new URL(opened)), opened).origin).toBe('https://a.example');
});
