import type { DistressRules } from '../../src/resources/search/distress/detect-distress.ts';
import distress from '../../src/resources/search/distress/distress-rules.json';
import layWords from '../../src/resources/search/lay-words.json';
import { joinSearchWords, openSearchWords, type PhraseFile } from '../../src/resources/search/search-words.ts';

const files = import.meta.glob<PhraseFile>('../../src/resources/phrases/*.json', { eager: true, import: 'default' });
const byName = Object.fromEntries(
  Object.entries(files).map(([path, content]) => [path.replace(/^.*\/|\.json$/g, ''), content]),
);

/** Takes in the words of the search, in a browser too. */
export function openWords(): void {
  openSearchWords(joinSearchWords(layWords.groups, byName, distress as DistressRules));
}
