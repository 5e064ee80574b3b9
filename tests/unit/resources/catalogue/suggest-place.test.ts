import { describe, expect, test } from 'vitest';
import { suggestPlaces } from '../../../../src/resources/catalogue/suggest-place.ts';

const REGIONS = [
  {
    id: 'een',
    name: 'Langstraat',
    places: [
      { name: "'s-Hertogenbosch", otherNames: ['Den Bosch'], pc4: ['5211', '5212'] },
      { name: 'Beek', pc4: ['5212'] },
      { name: 'Oud-Beijerland', pc4: ['3261'] },
    ],
  },
  {
    id: 'twee',
    name: 'Heuvelland',
    places: [
      { name: 'Beek', pc4: ['6191'] },
      { name: 'Berg', pc4: ['6192'] },
    ],
  },
];
const told = (text: string, most = 6) =>
  suggestPlaces(REGIONS, text, most).map(({ region, place, found }) => `${region.id} ${place?.name ?? 'all'} ${found}`);

describe('the places that someone may mean', () => {
  test.each([
    [
      'a first letter',
      'b',
      [
        'een Beek Beek',
        'twee Beek Beek',
        'twee Berg Berg',
        "een 's-Hertogenbosch Den Bosch",
        'een Oud-Beijerland Oud-Beijerland',
      ],
    ],
    ['another name', 'den bo', ["een 's-Hertogenbosch Den Bosch"]],
    ['a name without its article', 'hertog', ["een 's-Hertogenbosch 's-Hertogenbosch"]],
    ['the end of a name', 'beij', ['een Oud-Beijerland Oud-Beijerland']],
    ['a name as it sounds', 'Oud Beyer', ['een Oud-Beijerland Oud-Beijerland']],
    ['a region', 'lang', ['een all Langstraat']],
    ['the first digits of a postcode', '52', ['een Beek 5212', "een 's-Hertogenbosch 5211"]],
    ['a whole postcode', '5211 AB', ["een 's-Hertogenbosch 5211"]],
    ['nothing yet', ' ', ['een all Langstraat', 'twee all Heuvelland']],
    ['a place that is not there', 'Rotterdam', []],
    ['signs alone', '?!', ['een all Langstraat', 'twee all Heuvelland']],
  ])('by %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('are no more than there is room for', () => {
    expect(told('b', 2)).toEqual(['een Beek Beek', 'twee Beek Beek']);
  });
});
