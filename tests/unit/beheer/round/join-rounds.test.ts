import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/beheer/round/answers.ts';
import { FACTS } from '../../../../src/beheer/round/facts.ts';
import { chooseTheirs, joinRounds } from '../../../../src/beheer/round/join-rounds.ts';
import { type Round, type RoundRow, readRound, roundText } from '../../../../src/beheer/round/round.ts';

const day = fc.constantFrom('2026-12-01', '2026-12-02', '2026-12-03');
const fact = fc.constantFrom(...FACTS.map(({ id }) => id));
const line = fc.constantFrom('', 'Elke maandag', 'Elke dinsdag');
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ kind: 'klopt' }),
  fc.constant<Answer>({ kind: 'onbekend' }),
  line.map((value): Answer => ({ kind: 'anders', value })),
);
const row: fc.Arbitrary<RoundRow> = fc.record({
  id: fc.constantFrom('soep', 'wandelen', 'bus', 'koor'),
  asked: fc.dictionary(fact, line),
  answers: fc.dictionary(fact, answer),
  day,
  hasStopped: fc.boolean(),
  missed: fc.uniqueArray(day),
});
const round: fc.Arbitrary<Round> = fc.uniqueArray(row, { selector: ({ id }) => id }).map((rows) => ({
  soort: 'ademruimte-ronde',
  versie: 1,
  region: 'zo',
  by: 'Gemeente Zo',
  day: '2026-12-01',
  rows,
}));
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const rowOf = ({ rows }: Round, id: string): RoundRow | undefined => rows.find((one) => one.id === id);

test('two rounds become one: no row, no answer, no day without an answer is lost, and nobody is overruled', () => {
  fc.assert(
    fc.property(round, round, (ours, theirs) => {
      const { round: joined, clashes, gains } = joinRounds(ours, theirs);
      expect(new Set(joined.rows.map(({ id }) => id))).toEqual(
        new Set([...ours.rows, ...theirs.rows].map(({ id }) => id)),
      );
      for (const own of ours.rows) expect(rowOf(joined, own.id)?.answers).toMatchObject(plain(own.answers));
      for (const other of theirs.rows) {
        const now = rowOf(joined, other.id) as RoundRow;
        expect(now.missed).toEqual(expect.arrayContaining(other.missed));
        for (const [id, given] of Object.entries(other.answers)) {
          const isClash = clashes.some((one) => one.id === other.id && one.fact === id);
          if (!isClash) expect(now.answers[id]).toEqual(given);
          const chosen = chooseTheirs(joined, theirs, { id: other.id, fact: id });
          expect(rowOf(chosen, other.id)?.answers[id]).toEqual(given);
        }
        if (other.hasStopped && !now.hasStopped) {
          expect(clashes).toContainEqual(expect.objectContaining({ id: other.id, fact: 'gestopt' }));
        }
      }
      // What is joined is a round, and joining it again brings nothing.
      expect(plain(readRound(roundText(joined)))).toEqual(plain(joined));
      expect(joinRounds(joined, theirs).gains.filter(({ facts }) => !facts.includes('Gestopt'))).toEqual([]);
      for (const gain of gains) expect(rowOf(theirs, gain.id)).toBeDefined();
    }),
  );
});
