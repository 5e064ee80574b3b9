import { describe, expect, test } from 'vitest';
import { hearText } from '../../../../src/resources/search/distress/clauses.ts';
import { DistressEar, type DistressRules } from '../../../../src/resources/search/distress/detect-distress.ts';
import data from '../../../../src/resources/search/distress/distress-rules.json';
import { findRule } from '../../../../src/resources/search/distress/find-rules.ts';
import { RuleWords } from '../../../../src/resources/search/distress/rule-words.ts';
import { readRule } from '../../../../src/resources/search/distress/word-rule.ts';

const rules = data as DistressRules;
const known = new RuleWords(rules);

const parts = (lines: readonly string[]) => lines.flatMap((line) => line.split('|'));
const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(rules.kinds),
  ...Object.entries(rules.softly).map(([kind, lines]) => [`softly ${kind}`, lines] as const),
  ...Object.entries(rules.ordinary).map(([of, lines]) => [`ordinary ${of}`, lines] as const),
  ['past', rules.past],
  ['present', rules.present],
].map(([name, lines]) => [name as string, parts(lines as string[])] as const);
for (const rule of LISTS.flatMap(([, list]) => list)) readRule(rule, known);

/** A word that a word of a rule stands for: the first of a class, one that begins so. */
function wordFor(word: string): string {
  const one = /^[A-Z]+$/.test(word) ? (rules.classes[word] ?? '').split(' ')[0] : word;
  return (one ?? '').replace(/~$/, '').replace(/\*$/, 'xq');
}

/** What a rule hears in so many words, once with each word of each alternative. */
function sayings(rule: string): string[] {
  const steps = rule
    .replace(/^</, '')
    .replace(/( \.\.\.|!|\.)$/, '')
    .split(' ')
    .filter((step) => step !== '..')
    .map((step) => step.split('/'));
  return steps.flatMap((words, at) =>
    words.map((word) => steps.map((others, i) => wordFor(i === at ? word : (others[0] ?? ''))).join(' ')),
  );
}

describe('rules of distress', () => {
  test.each(LISTS)('no rule of %s is dead', (_, list) => {
    const isHeard = (rule: string) =>
      sayings(rule).some((text) => findRule(readRule(rule, known), hearText(text, known), 'story').length > 0);
    expect(list.filter((rule) => !isHeard(rule))).toEqual([]);
  });

  test.each(LISTS)('no rule of %s is written twice', (_, list) => {
    expect(list.filter((rule, at) => list.indexOf(rule) !== at)).toEqual([]);
  });

  test('every class is used', () => {
    const used = new Set(LISTS.flatMap(([, list]) => list.flatMap((rule) => rule.match(/[A-Z]+/g) ?? [])));
    const byClauses =
      'AND BUT THEY GOESON ONLY SUBJECT BIND NOWADAYS FINITE PRESENT SENTENCE THOUGHT WITH CARING OPENS'.split(' ');
    expect(Object.keys(rules.classes).filter((name) => !used.has(name) && !byClauses.includes(name))).toEqual([]);
  });

  test.each([
    ['a class that is not there', 'NOBODY .. slaat', 'There is no class NOBODY.'],
    ['dots in the middle', 'boek ... over', 'The rule “boek ... over” holds “...”, which is no word, class or gap.'],
    ['a sign of the old rules', '^vroeger', 'The rule “^vroeger” holds “^vroeger”, which is no word, class or gap.'],
    ['a gap at the begin', '.. slaat', 'The rule “.. slaat” does not begin and end with a word.'],
    ['nothing', '', 'The rule “” holds “”, which is no word, class or gap.'],
  ])('throw for %s', (_, rule, message) => {
    const ear = () => new DistressEar({ ...rules, past: [rule] }).hear('vroeger');
    expect(ear).toThrow(message);
  });
});
