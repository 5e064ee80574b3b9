import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerText, returnedOf } from '../../../../src/beheer/round/answer-code.ts';
import { askedOf } from '../../../../src/beheer/round/facts.ts';
import { sortFiles } from '../../../../src/beheer/round/returned-files.ts';
import { newRound, roundText, withAnswer } from '../../../../src/beheer/round/round.ts';
import { roundStateOf } from '../../../../src/beheer/round/round-state.ts';
import { takeFiles } from '../../../../src/beheer/round/take-files.ts';
import { createWork, type Work } from '../../../../src/beheer/work/work.ts';
import type { Entry } from '../../../../src/resources/index.ts';
import { readCsvRecords, readRegion } from '../../../../src/resources/rules/index.ts';

const TODAY = '2026-12-04';
const FOLDER = 'src/resources/regions/hoeksche-waard';
const { region } = readRegion(readFileSync(`${FOLDER}/region.json`, 'utf8'));
const sheet = readCsvRecords(readFileSync(`${FOLDER}/catalogue.csv`, 'utf8'));

const given = (path: string, text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, bytes: async () => bytes };
};

let work: Work;
beforeEach(async () => {
  if (!region) throw new Error('the region cannot be read');
  work = createWork({ fileName: 'hulp.csv', sheet, region }, signal({ today: TODAY, national: [] }));
  await vi.waitUntil(() => !work.isChecking.value, { timeout: 10_000 });
});
afterEach(() => work.stop());

const take = async (...files: readonly ReturnType<typeof given>[]) => {
  const { ofRound, others } = await sortFiles(files);
  return { problems: takeFiles(ofRound, [work], work, TODAY), others: others.map(({ path }) => path) };
};
const entryAt = (at: number): Entry => work.checked.value.entries[at] as Entry;
const answerOf = (entry: Entry) =>
  returnedOf({ id: entry.id, asked: askedOf(entry) }, { naam: { kind: 'klopt' } }, TODAY, false);

describe('files that are dropped beside a list', () => {
  test('a text, a mail in long lines and a mail that was packed are answers that wait; a list is no answer', async () => {
    const texts = [0, 1, 2].map((at) => answerText(entryAt(at).name, answerOf(entryAt(at))));
    const quoted = `Content-Transfer-Encoding: quoted-printable\n\n${(texts[1] ?? '').replace(/(.{70})/g, '$1=\r\n')}`;
    const packed = `Subject: antwoord\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(texts[2] ?? '')
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n')}\r\n--deel--`;
    const { problems, others } = await take(
      given('antwoord.txt', texts[0] ?? ''),
      given('antwoord.eml', quoted),
      given('in/antwoord 3.eml', packed),
      given('hulp.csv', 'id;naam\nantwoord1.x;y'),
      given('region.json', '{}'),
      given('lijst.txt', 'id\tnaam\nsoep\tSoep'),
    );
    expect(problems).toEqual([]);
    expect(others).toEqual(['hulp.csv', 'region.json', 'lijst.txt']);
    expect(roundStateOf(work).waiting.value).toEqual([0, 1, 2].map((at) => answerOf(entryAt(at))));
  });

  test('the same answer twice waits once', async () => {
    const text = answerText('x', answerOf(entryAt(0)));
    await take(given('a.txt', text), given('b.txt', text));
    expect(roundStateOf(work).waiting.value).toHaveLength(1);
  });

  test('a round is gone on with; a second one waits beside it for a look', async () => {
    const round = newRound('hoeksche-waard', 'Zo', TODAY, [entryAt(0), entryAt(1)]);
    const theirs = withAnswer(round, entryAt(1).id, 'naam', { kind: 'klopt' }, TODAY);
    await take(given('ronde.json', roundText(round)));
    expect(roundStateOf(work)).toMatchObject({ by: { value: 'Zo' }, beside: { value: undefined } });
    await take(given('ronde (1).json', roundText(theirs)));
    expect(roundStateOf(work).round.value?.rows).toEqual(round.rows);
    expect(roundStateOf(work).beside.value?.rows[1]?.answers).toEqual({ naam: { kind: 'klopt' } });
  });

  test('what cannot be taken is told by its name', async () => {
    const elsewhere = newRound('zutphen', 'Zo', TODAY, []);
    const { problems } = await take(
      given('ronde.json', roundText(elsewhere)),
      given('stuk.json', roundText(elsewhere).slice(0, -9)),
      given('leeg.eml', 'Dag, alles klopt.'),
    );
    expect(problems).toEqual([
      { name: 'ronde.json', problem: expect.stringContaining('Open eerst die lijst') },
      { name: 'stuk.json', problem: 'Dit bestand is geen ronde, of het is niet heel.' },
      { name: 'leeg.eml', problem: expect.stringContaining('Hier staat geen code in') },
    ]);
  });
});
