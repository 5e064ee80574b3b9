/** Keys that people write for others out of habit with other tools. */
const HABITS: Readonly<Record<string, string>> = {
  visibleif: 'visibleWhen',
  showif: 'visibleWhen',
  showwhen: 'visibleWhen',
  enablewhen: 'visibleWhen',
  condition: 'when',
  if: 'when',
  label: 'text',
  tekst: 'text',
  titel: 'title',
  vraag: 'text',
  vragen: 'questions',
  antwoorden: 'answers',
  options: 'answers',
  choices: 'answers',
  type: 'kind',
  naam: 'name',
  description: 'summary',
  punten: 'points',
  waarde: 'value',
  uitleg: 'hint',
  score: 'points',
};

const letters = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The key of a closed set that someone meant: by habit, without a letter, or with one more. Undefined when none is near. */
export function nearKey(key: string, known: readonly string[]): string | undefined {
  const wanted = letters(key);
  const habit = HABITS[wanted];
  if (habit !== undefined && known.includes(habit)) return habit;
  const same = known.find((one) => letters(one) === wanted);
  if (same !== undefined) return same;
  const near = known
    .map((one) => ({ one, start: sharedStart(wanted, letters(one)), rest: Math.abs(wanted.length - one.length) }))
    .filter(({ start, rest }) => start >= Math.max(3, wanted.length - 2) || (start >= 5 && rest <= 3))
    .sort((a, b) => b.start - a.start || a.rest - b.rest);
  return near[0]?.one;
}
