import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { returnedOf } from '../../../../src/beheer/round/answer-code.ts';
import type { Answer, Answers } from '../../../../src/beheer/round/answers.ts';
import { askedOf, FACTS } from '../../../../src/beheer/round/facts.ts';
import { linkOf } from '../../../../src/beheer/round/mail-text.ts';
import { applyChanges, type ListNow, type Proposal, propose } from '../../../../src/beheer/round/merge.ts';
import { oneLine } from '../../../../src/beheer/round/one-line.ts';
import {
  newRound,
  readRound,
  returnedInRound,
  roundText,
  unreachable,
  withAnswer,
  withMissed,
  withRest,
} from '../../../../src/beheer/round/round.ts';
import type { Entry } from '../../../../src/resources/index.ts';
import { parseCatalogueSheet, readCsvRecords, readRegion } from '../../../../src/resources/rules/index.ts';

const TODAY = '2026-11-30';
const LATER = '2026-12-10';
const FOLDER = 'src/resources/regions/hoeksche-waard';
const { region } = readRegion(readFileSync(`${FOLDER}/region.json`, 'utf8'));
const sheet = readCsvRecords(readFileSync(`${FOLDER}/catalogue.csv`, 'utf8'));

function listOf(records: readonly (readonly string[])[]): ListNow & { readonly all: readonly Entry[] } {
  if (!region) throw new Error('the region cannot be read');
  const { entries } = parseCatalogueSheet({ ...sheet, records }, region, { today: TODAY });
  return {
    records,
    columns: records[0] ?? [],
    headerRow: 1,
    entries: new Map(entries.map((one) => [one.id, one])),
    today: LATER,
    all: entries,
  };
}
const list = listOf(sheet.records);
const BY = 'Gemeente Zo';
const klopt: Answer = { kind: 'klopt' };
const allRight = (entry: Entry): Answers =>
  Object.fromEntries(FACTS.map(({ id }) => [id, klopt]).filter(([id]) => askedOf(entry)[id as string]));
const answered = (entry: Entry, answers: Answers, hasStopped = false) =>
  returnedOf({ id: entry.id, asked: askedOf(entry) }, answers, LATER, hasStopped);
const first = list.all.find(({ phones, times }) => phones.length > 0 && times) as Entry;
const found = (given: Proposal | undefined) => {
  if (given?.kind !== 'found') throw new Error('the row is not there');
  return given;
};

describe('answers beside a list', () => {
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    fc.constant(klopt),
    fc.constant<Answer>({ kind: 'onbekend' }),
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((text): Answer => ({ kind: 'anders', value: oneLine(text) })),
  );
  const some = fc.record({
    entry: fc.constantFrom(...list.all),
    answers: fc.dictionary(fc.constantFrom(...FACTS.map(({ id }) => id)), answer),
    hasStopped: fc.boolean(),
  });

  test('change the cells they name and no other; no row is lost, and every answer has a proposal', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (given) => {
        const returned = given.map(({ entry, answers, hasStopped }) => answered(entry, answers, hasStopped));
        const proposals = propose(list, returned, BY);
        expect(proposals.map((one) => one.returned.id)).toEqual(returned.map(({ id }) => id));
        for (const proposal of proposals) {
          const { row, changes } = found(proposal);
          const after = applyChanges(list, row, changes);
          expect(after.length).toBe(list.records.length);
          const named = new Set(changes.map(({ column }) => list.columns.indexOf(column)));
          after.forEach((cells, at) => {
            if (at !== row - 1) expect(cells).toBe(list.records[at]);
          });
          list.records[row - 1]?.forEach((text, index) => {
            if (!named.has(index)) expect(after[row - 1]?.[index]).toBe(text);
          });
          for (const { column, to } of changes) expect(after[row - 1]?.[list.columns.indexOf(column)]).toBe(to);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that are all right write who and when, and nothing else', () => {
    const { changes, clashes, noDay } = found(propose(list, [answered(first, allRight(first))], BY)[0]);
    const written = changes.filter(({ column }) => column !== 'telefoon_bevestigd');
    expect(written.map(({ column, to }) => [column, to])).toEqual([
      ['gecontroleerd_op', LATER],
      ['gecontroleerd_door', BY],
    ]);
    expect([clashes, noDay]).toEqual([[], '']);
  });

  test('that leave a known fact open write no day', () => {
    const { naam: _, ...rest } = allRight(first);
    const { changes, noDay } = found(propose(list, [answered(first, rest)], BY)[0]);
    expect(changes.some(({ column }) => column.startsWith('gecontroleerd'))).toBe(false);
    expect(noDay).toMatch(/Niet alles is beantwoord/);
  });

  test('that say "otherwise" and write the same write no day', () => {
    const unsaid: Answer = { kind: 'anders', value: askedOf(first)['naam'] ?? '' };
    const { noDay } = found(propose(list, [answered(first, { ...allRight(first), naam: unsaid })], BY)[0]);
    expect(noDay).toMatch(/Niet alles is beantwoord/);
  });

  test('about a fact that was changed meanwhile clash, and that cell stays', () => {
    const returned = answered(first, { ...allRight(first), wanneer: { kind: 'anders', value: 'Elke maandag' } });
    const index = list.columns.indexOf('tijden_toelichting');
    const changed = listOf(
      list.records.map((cells) =>
        cells[0] === first.id ? cells.map((text, i) => (i === index ? 'Elke dinsdag' : text)) : cells,
      ),
    );
    const proposal = found(propose(changed, [returned], BY)[0]);
    expect(proposal.clashes).toEqual([{ column: 'tijden_toelichting', from: 'Elke dinsdag', to: 'Elke maandag' }]);
    const after = applyChanges(changed, proposal.row, proposal.changes);
    expect(after[proposal.row - 1]?.[index]).toBe('Elke dinsdag');
    expect(proposal.noDay).toMatch(/Kies eerst/);
  });

  test('about a row that is gone are told', () => {
    const without = listOf(list.records.filter((cells) => cells[0] !== first.id));
    const returned = answered(first, allRight(first));
    expect(propose(without, [returned], BY)).toEqual([{ kind: 'gone', returned }]);
  });

  test('of a clock that runs ahead are of today, and of before a later check leave its day', () => {
    const ahead = { ...answered(first, allRight(first)), day: '2031-01-01' };
    expect(found(propose(list, [ahead], BY)[0]).changes).toContainEqual(expect.objectContaining({ to: LATER }));
    const at = list.columns.indexOf('gecontroleerd_op');
    const later = listOf(
      list.records.map((cells) => (cells[0] === first.id ? cells.map((text, i) => (i === at ? TODAY : text)) : cells)),
    );
    const old = { ...answered(first, allRight(first)), day: '2026-01-05' };
    expect(found(propose(later, [old], BY)[0]).noDay).toMatch(/later nog nagekeken/);
  });

  test('that help has stopped say so in its row, with who and when', () => {
    const { changes } = found(propose(list, [answered(first, {}, true)], BY)[0]);
    expect(changes.map(({ column, to }) => [column, to])).toEqual([
      ['status', 'gestopt'],
      ['gecontroleerd_op', LATER],
      ['gecontroleerd_door', BY],
    ]);
  });

  test('bring a column that the list had not', () => {
    const narrow = {
      records: [
        ['id', 'naam'],
        ['a', 'A'],
        ['b', 'B'],
      ],
      columns: ['id', 'naam'],
      headerRow: 1,
    };
    const change = { column: 'gecontroleerd_op', from: '', to: LATER };
    expect(applyChanges(narrow, 3, [change])).toEqual([
      ['id', 'naam', 'gecontroleerd_op'],
      ['a', 'A'],
      ['b', 'B', LATER],
    ]);
  });
});

describe('a round', () => {
  const round = newRound('hoeksche-waard', BY, TODAY, list.all.slice(0, 5));
  const [one = '', two = ''] = round.rows.map(({ id }) => id);

  test('is read back as it was saved, and gives what was answered', () => {
    const busy = withRest(withAnswer(round, one, 'wanneer', { kind: 'anders', value: 'Nooit' }, LATER), one, LATER);
    expect(readRound(roundText(busy))).toEqual(JSON.parse(JSON.stringify(busy)));
    const [returned] = returnedInRound(readRound(roundText(busy)));
    expect(returned?.id).toBe(one);
    expect(returned?.answers['wanneer']).toEqual({ kind: 'anders', value: 'Nooit' });
    expect(returned?.answers['naam']).toEqual(klopt);
    expect(returnedInRound(withAnswer(busy, two, 'naam', undefined, LATER)).length).toBe(1);
  });

  test('knows who could not be reached on three days in three weeks', () => {
    const days = ['2026-12-01', '2026-12-01', '2026-12-10', '2026-12-22'];
    const missed = (upTo: number) => days.slice(0, upTo).reduce((so, day) => withMissed(so, one, day), round);
    expect(unreachable(missed(3))).toEqual([]);
    expect(unreachable(missed(4)).map(({ id }) => id)).toEqual([one]);
    expect(unreachable(withAnswer(missed(4), one, 'naam', klopt, LATER))).toEqual([]);
  });

  test.each([
    ['', 'Dit bestand is geen ronde, of het is niet heel.'],
    ['{"soort":"iets"}', 'Dit bestand is geen ronde van ons.'],
    ['{"soort":"ademruimte-ronde","versie":2}', 'Deze ronde is van een andere versie. Open de pagina opnieuw.'],
    [roundText({ ...round, day: '2026-02-31' }), 'In deze ronde klopt iets niet: day.'],
    [roundText({ ...round, rows: [...round.rows, ...round.rows] }), 'In deze ronde staat een vermelding dubbel.'],
  ])('that is odd is refused: %#', (text, message) => {
    expect(() => readRound(text)).toThrow(message);
  });
});

test('the link of nearly every entry is short enough for a mail', () => {
  const asker = {
    by: 'Team Samenleving, gemeente Hoeksche Waard',
    day: TODAY,
    base: 'https://ademruimte.voorbeeld.nl/beheer.html',
    until: '',
  };
  const long = list.all.filter((entry) => linkOf(entry, asker).length > 1900);
  expect(long.map(({ id }) => id)).toEqual([]);
});
