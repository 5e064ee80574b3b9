// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { Appearance } from '../../../../src/app/core/appearance.ts';
import { Stored } from '../../../../src/app/core/stored.ts';
import { formatDate, languageFor, locale, showLocale } from '../../../../src/i18n/index.ts';
import { memoryStore } from '../../../../src/storage/index.ts';
import { today } from '../../../support/build-state.ts';

afterEach(() => showLocale('nl'));

const settled = () => new Promise((resolve) => setTimeout(resolve));

function open(preferred: readonly string[], load: (code: string) => Promise<void> = async () => undefined) {
  const stored = new Stored(memoryStore(), today);
  const keep = vi.fn();
  const appearance = new Appearance(stored, window, { load, keep });
  appearance.follow(preferred);
  return { appearance, stored, keep };
}

test.each([
  [['en-US', 'nl'], 'en'],
  [['nl-BE', 'en'], 'nl'],
  [['sv', 'en-GB'], 'en'],
  [['sv'], 'nl'],
  [[], 'nl'],
])('who prefers %j begins in %s', async (preferred, code) => {
  expect(languageFor(preferred)).toBe(code);
  const { stored } = open(preferred);
  await settled();
  expect(locale.value).toBe(code);
  // Followed, and not chosen: nothing of it is kept among what someone did.
  expect(stored.state.value.locale).toBeNull();
});

test('what someone chooses goes before what their browser prefers', async () => {
  const { appearance } = open(['en']);
  await settled();
  appearance.chooseLocale('nl');
  await settled();
  expect(locale.value).toBe('nl');
});

test('who kept something here goes on in what they know', async () => {
  const { appearance, stored } = open([]);
  await stored.setConsent(true);
  appearance.follow(['en']);
  await settled();
  expect(locale.value).toBe('nl');
});

test('a language that does not arrive leaves Dutch, and says so to who chose it alone', async () => {
  const failing = () => Promise.reject(new Error('offline'));
  const { appearance, stored } = open(['en'], failing);
  await settled();
  expect([locale.value, appearance.languageFailed.value, stored.state.value.locale]).toEqual(['nl', false, null]);
  appearance.chooseLocale('en');
  await settled();
  expect([locale.value, appearance.languageFailed.value, stored.state.value.locale]).toEqual(['nl', true, 'nl']);
});

test('dates are written as in Europe, in English too', () => {
  expect(formatDate('2026-11-30')).toBe('30 november 2026');
  showLocale('en');
  expect(formatDate('2026-11-30')).toBe('30 November 2026');
});
