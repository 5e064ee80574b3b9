import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payerRoutes } from '../../../../src/resources/payer/payer.ts';
import { payerRules } from '../../../../src/resources/payer/payer-rules.ts';
import { PAYER_QUESTIONS, type PayerAnswers } from '../../../../src/resources/payer/payer-schema.ts';

const TODAY = '2026-11-22';
const ask = (answers: PayerAnswers, today = TODAY) => payerRoutes(payerRules(), answers, today);
const payers = (answers: PayerAnswers) => ask(answers).routes.map(({ payer }) => payer);
const cautions = (answers: PayerAnswers) => ask(answers).cautions.map(({ id }) => id);

describe('the likely payer', () => {
  test.each([
    ['a volunteer at home', { help: 'at-home' }, 'vrij'],
    ['someone at home, who must always be there', { help: 'at-home', supervision: 'yes' }, 'wmo'],
    ['someone at home, with help under the Wmo', { help: 'at-home', indication: 'wmo' }, 'wmo'],
    ['someone at home, for a child', { help: 'at-home', youth: 'yes' }, 'jeugdwet'],
    ['a day away', { help: 'by-day' }, 'wmo'],
    ['a day away with a Wlz assessment', { help: 'by-day', indication: 'wlz' }, 'wlz'],
    ['nights away without assessment', { help: 'overnight', indication: 'none' }, 'wmo'],
    ['nights away with a Wlz assessment', { help: 'overnight', indication: 'wlz' }, 'wlz'],
    ['nights away for a child', { help: 'overnight', youth: 'yes' }, 'jeugdwet'],
    ['nights away for a child with a Wlz assessment', { help: 'overnight', youth: 'yes', indication: 'wlz' }, 'wlz'],
    ['help in the house', { help: 'household' }, 'wmo'],
    ['help in the house with a Wlz assessment', { help: 'household', indication: 'wlz' }, 'wlz'],
    ['guidance with dementia', { help: 'dementia' }, 'zvw'],
    ['guidance with dementia without assessment', { help: 'dementia', indication: 'none' }, 'zvw'],
    ['guidance with dementia with a Wlz assessment', { help: 'dementia', indication: 'wlz' }, 'wlz'],
    ['something to take part in', { help: 'activity' }, 'vrij'],
    ['something to take part in with a Wlz assessment', { help: 'activity', indication: 'wlz' }, 'vrij'],
    ['nothing but a Wlz assessment', { indication: 'wlz' }, 'wlz'],
    ['nothing but help under the Wmo', { indication: 'wmo' }, 'wmo'],
  ] as const)('of %s', (_, answers, payer) => {
    expect(payers(answers)[0]).toBe(payer);
    expect(ask(answers).isGeneral).toBe(false);
  });

  test('is not named when nothing was answered that tells the routes apart', () => {
    for (const answers of [{}, { insurance: 'own' }, { help: 'unknown', youth: 'no' }] as const)
      expect(ask(answers).isGeneral).toBe(true);
    expect(payers({})).toEqual(['wmo', 'vrij', 'wlz', 'aanvullend', 'zelf']);
  });
});

describe('what else may pay', () => {
  test('with a Wlz assessment the municipality does not', () => {
    for (const help of PAYER_QUESTIONS.help.filter((one) => one !== 'activity'))
      expect(payers({ help, indication: 'wlz' })).not.toContain('wmo');
  });

  test('who must never be alone is shown the way to the CIZ', () => {
    const advice = ask({ help: 'overnight', indication: 'none', supervision: 'yes' });
    expect(advice.routes.map(({ payer }) => payer)).toContain('wlz');
    expect(advice.call).toContain('ciz');
    expect(advice.ready).toContain('diagnosis');
  });

  test.each(['own', 'loved-one', 'both', 'unknown'] as const)(
    'a supplementary insurance (%s) may pay a break',
    (insurance) => {
      const advice = ask({ help: 'by-day', insurance });
      expect(advice.routes.find(({ payer }) => payer === 'aanvullend')?.because).toHaveLength(1);
      expect(advice.call).toContain('insurer');
      expect(cautions({ help: 'by-day', insurance })).toContain('whose-policy');
    },
  );

  test('where nobody has one it does not', () => {
    expect(payers({ help: 'by-day', insurance: 'none' })).not.toContain('aanvullend');
    expect(cautions({ help: 'by-day', insurance: 'none' })).not.toContain('whose-policy');
  });

  test('the basic insurance never pays a break', () => {
    for (const help of ['at-home', 'by-day', 'overnight'] as const) {
      expect(payers({ help })).not.toContain('zvw');
      expect(cautions({ help })).toContain('basic-never-pays-respite');
    }
  });
});

describe('what people get wrong', () => {
  test.each([
    ['a short medical stay is no respite', { help: 'overnight' }, 'elv-is-no-respite'],
    ['also for who does not know yet', {}, 'elv-is-no-respite'],
    ['no diagnosis for a casemanager', { help: 'dementia' }, 'no-diagnosis-needed'],
    ['no referral for what is open', { help: 'activity' }, 'no-referral-needed'],
    ['a Wlz assessment changes the payer', { help: 'by-day', supervision: 'yes' }, 'wlz-changes-payer'],
    ['a stay from a Wlz budget needs approval', { help: 'overnight', indication: 'wlz' }, 'wlz-budget-approval'],
    ['another contribution is announced', { help: 'by-day' }, 'wmo-2027'],
    ['municipalities differ', { help: 'overnight', youth: 'yes' }, 'municipalities-differ'],
  ] as const)('%s', (_, answers, caution) => {
    expect(cautions(answers)).toContain(caution);
  });

  test('is left out where it is about something else', () => {
    expect(cautions({ help: 'activity' })).not.toContain('elv-is-no-respite');
    expect(cautions({ help: 'by-day' })).not.toContain('no-diagnosis-needed');
    expect(cautions({ help: 'overnight', indication: 'wlz' })).not.toContain('wmo-2027');
  });
});

describe('amounts', () => {
  const contribution = (today: string) =>
    ask({ help: 'by-day' }, today).amounts.find(({ id }) => id === 'wmo-contribution');

  test.each([
    ['2024-12-31', null],
    ['2025-01-01', { most: 21 }],
    ['2025-12-31', { most: 21 }],
    ['2026-01-01', { most: 21.8 }],
    [TODAY, { most: 21.8 }],
    ['2026-12-31', { most: 21.8 }],
    ['2027-01-01', null],
  ])('of the own contribution on %s', (today, values) => {
    expect(contribution(today)).toMatchObject({ values, unit: 'euro' });
  });

  test('say whom to ask, also when they are not stated', () => {
    expect(ask({ help: 'by-day' }, '2030-01-01').call).toContain('cak');
  });

  test('of nights under the Wlz are stated until their day of review', () => {
    const nights = (today: string) =>
      ask({ help: 'overnight', indication: 'wlz' }, today).amounts.find(({ id }) => id === 'wlz-nights');
    expect(nights(TODAY)).toMatchObject({ values: { most: 156 }, source: { seen: 'noted' } });
    expect(nights('2027-01-02')?.values).toBeNull();
    expect(ask({ help: 'by-day', indication: 'wlz', insurance: 'none' }).amounts).toEqual([]);
  });
});

test('a rule that nobody looked at for long says so and stays; an announcement that is over goes', () => {
  const later = ask({ help: 'overnight' }, '2028-01-01');
  expect(later.routes[0]?.because[0]?.isCurrent).toBe(false);
  expect(later.cautions.map(({ id }) => id)).toContain('elv-is-no-respite');
  expect(later.cautions.map(({ id }) => id)).not.toContain('wmo-2027');
  expect(
    ask({ help: 'overnight' })
      .routes.flatMap(({ because }) => because)
      .every(({ isCurrent }) => isCurrent),
  ).toBe(true);
});

const anyAnswers = fc.record(
  Object.fromEntries(
    Object.entries(PAYER_QUESTIONS).map(([question, values]) => [question, fc.constantFrom(...values)]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<PayerAnswers>;
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('whatever is answered and whenever: there is a route, someone to call, something to have ready and a source', () => {
  fc.assert(
    fc.property(anyAnswers, anyDay, (answers, today) => {
      const { routes, call, ready, amounts, cautions } = ask(answers, today);
      expect(routes.length).toBeGreaterThan(0);
      expect(routes.at(-1)?.payer).toBe('zelf');
      expect(routes[0]?.payer).not.toMatch(/zelf|aanvullend/);
      expect(call.length).toBeGreaterThan(0);
      expect(ready.length).toBeGreaterThan(0);
      expect(new Set(call).size).toBe(call.length);
      expect(new Set(routes.map(({ payer }) => payer)).size).toBe(routes.length);
      const statements = [...routes.flatMap(({ because }) => because), ...amounts, ...cautions];
      for (const { source } of statements) expect(source.name).not.toBe('');
    }),
  );
});

test('a skipped question is the same as “weet ik niet”', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const spelled = Object.fromEntries(
        Object.keys(PAYER_QUESTIONS).map((question) => [question, answers[question as 'help'] ?? 'unknown']),
      );
      expect(ask(spelled)).toEqual(ask(answers));
    }),
  );
});

test('an amount is never stated outside its time', () => {
  fc.assert(
    fc.property(anyAnswers, anyDay, (answers, today) => {
      for (const { id, values } of ask(answers, today).amounts) {
        const versions = payerRules().amounts.filter((rule) => rule.id === id);
        const holds = versions.some(
          ({ validFrom, validTo, reviewOn }) => validFrom <= today && today <= (validTo ?? reviewOn ?? ''),
        );
        expect(values !== null).toBe(holds);
      }
    }),
  );
});
