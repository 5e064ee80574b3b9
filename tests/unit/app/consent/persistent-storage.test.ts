import { describe, expect, it } from 'vitest';
import { isInAppleBrowser, needsBackup } from '../../../../src/app/consent/persistent-storage.ts';
import { EMPTY_STATE } from '../../../../src/storage/index.ts';
import { buildRun, buildSaved } from '../../../support/build-state.ts';

const browser = (parts: object, isStandalone = false) =>
  ({ navigator: {}, matchMedia: () => ({ matches: isStandalone }), ...parts }) as unknown as Window;

describe('whether a browser deletes after a week', () => {
  it.each([
    ['Safari', browser({ GestureEvent: class {} }), true],
    [
      'Safari, from the home screen of an iPhone',
      browser({ GestureEvent: class {}, navigator: { standalone: true } }),
      false,
    ],
    ['Safari, from the Dock of a Mac', browser({ GestureEvent: class {} }, true), false],
    ['any other browser', browser({}), false],
    ['any other browser, installed', browser({}, true), false],
  ])('%s', (_, window, does) => {
    expect(isInAppleBrowser(window)).toBe(does);
  });
});

describe('whether a backup is called for', () => {
  const finished = buildRun({ finishedOn: '2026-11-20' });
  it.each([
    ['nothing is there', {}, false],
    ['a check was only begun', { runs: [buildRun()] }, false],
    ['a check was finished', { runs: [finished] }, true],
    ['something is on the list', { saved: [buildSaved()] }, true],
    ['the plan has words', { plan: { who: 'Ans' } }, true],
    ['there is a backup of last month', { runs: [finished], backedUpOn: '2026-10-22' }, false],
    ['the backup is two months old', { runs: [finished], backedUpOn: '2026-09-23' }, false],
    ['the backup is older than that', { runs: [finished], backedUpOn: '2026-09-22' }, true],
  ])('%s', (_, changes, does) => {
    expect(needsBackup({ ...EMPTY_STATE, ...changes }, '2026-11-22')).toBe(does);
  });
});
