import { expect, test } from 'vitest';
import { linesInSight } from '../../../../src/app/outcome/help/lines-in-sight.ts';
import { catalogue, entry } from '../../resources/sample.ts';

const HERE = catalogue([entry({ id: 'steunpunt' }), entry({ id: 'wijkteam' })]);

test('shows as many lines as there is room for, in their order, and folds the others', () => {
  expect(linesInSight(['steunpunt', 'wijkteam'], HERE, 1)).toEqual({ shown: ['steunpunt'], folded: ['wijkteam'] });
});

test('never folds a crisis line away', () => {
  const lines = ['veilig-thuis', '112', 'kindertelefoon', 'wijkteam', 'huisartsenpost'];
  expect(linesInSight(lines, HERE, 1)).toEqual({
    shown: ['veilig-thuis', '112', 'kindertelefoon', 'huisartsenpost'],
    folded: ['wijkteam'],
  });
});

test('counts no line that this region does not have', () => {
  expect(linesInSight(['elders', 'steunpunt', 'wijkteam'], HERE, 1).shown).toEqual(['steunpunt']);
  expect(linesInSight(['steunpunt', '112'], null, 1)).toEqual({ shown: ['112'], folded: [] });
});
