import { expect, test } from 'vitest';
import { correctionMail } from '../../../../src/app/arrange/correction/correction.ts';
import { answerTo, type Correction, withState, withText } from '../../../../src/beheer/corrections/corrections.ts';
import { t } from '../../../../src/i18n/index.ts';

const isKnown = (id: string): boolean => ['soep', 'bus'].includes(id);
const mailOf = (id: string): string => {
  const body = new URL(correctionMail('lijst@gemeente.example', id, ['telefoon', 'tijden'])).searchParams.get('body');
  return `Goedemiddag,\n\n> ${body}\n\nGroet, een buurvrouw`;
};

test('the mail that the app makes gets a number; the next one of the year the next, and nothing of who it was is kept', () => {
  const first = withText([], mailOf('soep'), '2026-12-01', isKnown);
  expect(first).toEqual({
    all: [{ number: 'M-2026-001', day: '2026-12-01', id: 'soep', wrong: ['telefoon', 'tijden'], state: 'open' }],
    troubles: [],
  });
  const second = withText(first.all, mailOf('bus'), '2026-12-31', isKnown).all;
  expect(withText(second, mailOf('soep'), '2027-01-01', isKnown).all.map(({ number }) => number)).toEqual([
    'M-2026-001',
    'M-2026-002',
    'M-2027-001',
  ]);
  expect(JSON.stringify(second)).not.toContain('buurvrouw');
});

test('the slip that was copied is read as well', () => {
  const slip = [
    t('list.slip.heading'),
    'Soep',
    t('list.slip.id', { id: 'soep' }),
    t('list.slip.field.adres'),
    'Het is om de hoek.',
  ];
  expect(withText([], slip.join('\n'), '2026-12-01', isKnown).all).toMatchObject([{ id: 'soep', wrong: ['adres'] }]);
});

test('what is no correction, or is of another list, is told', () => {
  expect(withText([], 'Dag! Uw app is fijn: dank.', '2026-12-01', isKnown).troubles[0]).toContain('geen melding');
  const elsewhere = withText([], mailOf('koor'), '2026-12-01', isKnown);
  expect(elsewhere).toMatchObject({ all: [], troubles: [expect.stringContaining('“koor” staat niet in deze lijst')] });
});

test('an answer has the number and says how it ended', () => {
  const all = withText([], mailOf('soep'), '2026-12-01', isKnown).all;
  const [mended] = withState(all, 'M-2026-001', 'verbeterd') as [Correction];
  const text = answerTo(mended, 'Soep en samen', 'Team Samenleving');
  expect(text).toContain('M-2026-001');
  expect(text).toContain('Wij hebben het verbeterd');
  expect(text).toContain('Soep en samen');
});
