import { beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../../../src/app/core/routes.ts';
import { titleOf } from '../../../../src/app/shell/use-page-title.ts';
import { addTexts } from '../../../../src/i18n/index.ts';
import info from '../../../../src/i18n/locales/nl/info.json';
import ui from '../../../../src/i18n/locales/nl/ui.json';

beforeAll(() => {
  addTexts('nl', 'ui', ui);
  addTexts('nl', 'info', info);
});

describe('the title of a page', () => {
  test.each([
    ['help', 'Hulp nu – Ademruimte'],
    ['privacy', 'Privacy – Ademruimte'],
    ['about', 'Over Ademruimte'],
  ] as const)('%s, a public page, has its own', (page, title) => expect(titleOf({ page })).toBe(title));

  const personal: readonly Route[] = [
    { page: 'question', run: 'a', question: 'sleep' },
    { page: 'intro', check: 'mantelzorg' },
    { page: 'result', run: 'a' },
    { page: 'find' },
    { page: 'entry', entry: 'mantelzorglijn' },
    { page: 'safety' },
    { page: 'received', code: 'x' },
  ];
  test.each(personal.map((route) => [route.page, route] as const))('%s has the name of the app alone', (_, route) =>
    expect(titleOf(route)).toBe('Ademruimte'),
  );
});
